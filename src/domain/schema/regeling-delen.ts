import { z } from 'zod';
import { BEREKENINGEN } from '../berekeningen/tabel.ts';
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

const stap = z.strictObject({
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
