import { z } from 'zod';
import { COORDINATIEPUNT } from './route.ts';
import { MELDINGSOORTEN, NOODVORMEN, ONDERWERPEN, ROLLEN, WERKVELDEN } from './schema/melding.ts';
import { slug, tekst } from './schema/velden.ts';

/** A list; one word may stand by itself. Which words exist, `checkRoutetabel` knows. */
const lijst = (uitleg: string) =>
  z
    .preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), z.array(tekst(uitleg)).min(1))
    .describe(uitleg);

const als = z
  .strictObject({
    soort: lijst(`Een of meer van: ${MELDINGSOORTEN.join(', ')}.`).optional(),
    onderwerp: lijst(`Een of meer van: ${ONDERWERPEN.join(', ')}.`).optional(),
    gemeente: lijst('Een of meer gemeenten, of elders.').optional(),
    rol: lijst(`Een of meer van: ${ROLLEN.join(', ')}.`).optional(),
    werkveld: lijst(
      `Een of meer van: ${WERKVELDEN.join(', ')}. Alleen een professional heeft een werkveld.`,
    ).optional(),
    nood: lijst(`Een of meer van: ${NOODVORMEN.join(', ')}. Eén ervan is genoeg.`).optional(),
  })
  .describe('Wanneer deze regel geldt. Alles wat hier staat, moet kloppen.');

const routeregel = z.strictObject({
  regel: tekst('De naam van de regel, bijvoorbeeld: Hulp in Alblasserdam.'),
  als: als.optional(),
  aan: lijst(
    'Wie de melding krijgt en er iets mee doet: een of meer organisaties uit de map organisaties.',
  ),
  kopie: lijst(
    'Wie een kopie krijgt en alleen meekijkt: een of meer organisaties uit de map organisaties.',
  ).optional(),
});

const SLOTREGEL = `{ "regel": "Al het andere", "aan": ["${COORDINATIEPUNT}"] }`;

/** The file content/meldpunt.json: who gets which melding, and how the organisaties are called. */
export const routetabelSchema = z
  .strictObject({
    regels: z
      .array(routeregel)
      .min(1)
      .describe(
        'De regels van boven naar beneden: de eerste die past, bepaalt wie de melding krijgt.',
      ),
    namen: z
      .record(
        slug('Een organisatie.'),
        tekst('De naam zoals die in een zin staat, bijvoorbeeld: het Brughuis.'),
      )
      .describe('Hoe een organisatie in een zin heet: “Wij sturen uw melding naar het Brughuis.”'),
    'bel-anders': slug('Een organisatie met een telefoonnummer.').describe(
      'Wie mensen bellen als hun gemeente geen eigen nummer heeft.',
    ),
  })
  .superRefine(({ regels }, context) => {
    const last = regels.at(-1);
    if (!last) return;
    const { regel, als: conditions = {}, aan } = last;
    const add = (veld: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['regels', regels.length - 1, veld], message });
    if (Object.keys(conditions).length > 0) {
      add(
        'als',
        `De laatste regel (“${regel}”) geldt niet voor alles. Zet eronder nog een regel: ${SLOTREGEL}. Dan raakt geen melding kwijt.`,
      );
    } else if (!aan.includes(COORDINATIEPUNT)) {
      add(
        'aan',
        `De laatste regel (“${regel}”) vangt op wat nergens anders past. Zet bij "aan" ook "${COORDINATIEPUNT}". Dan raakt geen melding kwijt.`,
      );
    }
  });

export type RoutetabelTekst = z.infer<typeof routetabelSchema>;
