import { z } from 'zod';
import { BEREKENINGEN } from '../berekeningen/tabel.ts';
import { isDatum } from '../lezen/datum.ts';
import { adres, slug, tekst } from './velden.ts';

const bedrag = z
  .strictObject({
    bedrag: z.number().nonnegative().describe('Het bedrag in euro, zonder euroteken.'),
    tot: z.number().positive().optional().describe('Het hoogste bedrag, als het een bereik is.'),
    wat: tekst('Waarvoor het bedrag is, bijvoorbeeld: per kind op de basisschool, per jaar.'),
    stand: tekst('Van wanneer het bedrag is, bijvoorbeeld "2023" of "1 juli 2026".'),
    bron: z
      .int('Schrijf het nummer van de bron in de lijst hieronder: 1, 2 of 3.')
      .positive()
      .describe(
        'Het nummer van de bron in de lijst "bronnen". Een bedrag zonder bron laten we niet zien.',
      ),
  })
  .describe('Een bedrag met zijn bron.');

/** What somebody gets. */
export const opbrengst = z
  .strictObject({
    tekst: tekst('Wat iemand krijgt, in één of twee korte zinnen.'),
    bedragen: z.array(bedrag).default([]).describe('Bedragen, elk met stand en bron.'),
    berekening: z
      .enum(Object.keys(BEREKENINGEN) as [string, ...string[]])
      .optional()
      .describe('Alleen als wij het bedrag kunnen uitrekenen: de naam van de berekening.'),
  })
  .describe('Wat iemand krijgt.');

/** One thing to do. */
export const stap = z.strictObject({
  kop: tekst('Wat iemand doet, in een paar woorden.'),
  tekst: tekst('Uitleg in één of twee korte zinnen.').optional(),
});

/** How somebody applies. */
export const aanvragen = z
  .strictObject({
    stappen: z.array(stap).min(1).describe('De stappen, in de volgorde waarin iemand ze doet.'),
    site: z
      .strictObject({ tekst: tekst('De naam op de knop.'), url: adres('Waar men aanvraagt.') })
      .optional()
      .describe('Het formulier of de site waar men aanvraagt.'),
    hulp: z
      .array(slug('Een organisatie uit de map organisaties.'))
      .min(1)
      .describe('Wie helpt, de beste eerst: namen van bestanden uit de map organisaties.'),
  })
  .describe('Hoe men het aanvraagt.');

/** A day of every year must exist in every year: 29 February does not. */
const isDag = (raw: string) => [raw, `2023-${raw}`].some(isDatum);

const agendadag = z.strictObject({
  dag: z
    .preprocess(
      (raw) => (raw instanceof Date ? raw.toISOString().slice(0, 10) : raw),
      z
        .string('Schrijf de dag tussen aanhalingstekens als maand-dag, bijvoorbeeld "12-31".')
        .refine(
          isDag,
          'Schrijf een dag van elk jaar als maand-dag, bijvoorbeeld "12-31", of één dag als jaar-maand-dag, bijvoorbeeld 2026-12-31.',
        ),
    )
    .describe('De dag waarop het moet: "12-31" is elk jaar 31 december, 2026-12-31 is één keer.'),
  tekst: tekst('Wat iemand dan moet doen, in één korte zin.'),
  uitleg: tekst('Hoe zeker de dag is, of wat er dan verandert, in één of twee zinnen.').optional(),
  bron: z
    .int('Schrijf het nummer van de bron in de lijst "bronnen": 1, 2 of 3.')
    .positive()
    .describe(
      'Het nummer van de bron in de lijst "bronnen". Een dag zonder bron laten we niet zien.',
    ),
});

/** Days on which somebody must have done something. */
export const agenda = z
  .array(agendadag)
  .default([])
  .describe('Dagen die iemand niet mag vergeten. De wijzer zet ze in de agenda.');
