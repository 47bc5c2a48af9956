import { z } from 'zod';
import { bedoelde, opsomming, type Leesfout } from './lezen/fout.ts';
import { COORDINATIEPUNT } from './route.ts';
import { MELDINGSOORTEN, NOODVORMEN, ONDERWERPEN, ROLLEN } from './schema/melding.ts';
import { slug, tekst } from './schema/velden.ts';
import { ELDERS } from './themas.ts';

/** A list; one word may stand by itself. */
const lijst = (uitleg: string) =>
  z
    .preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), z.array(slug(uitleg)).min(1))
    .describe(uitleg);

const als = z
  .strictObject({
    soort: lijst(`Een of meer van: ${MELDINGSOORTEN.join(', ')}.`).optional(),
    onderwerp: lijst(`Een of meer van: ${ONDERWERPEN.join(', ')}.`).optional(),
    gemeente: lijst('Een of meer gemeenten, of elders.').optional(),
    rol: lijst(`Een of meer van: ${ROLLEN.join(', ')}.`).optional(),
    nood: lijst(`Een of meer van: ${NOODVORMEN.join(', ')}. Eén ervan is genoeg.`).optional(),
  })
  .describe('Wanneer deze regel geldt. Alles wat hier staat, moet kloppen.');

const routeregel = z.strictObject({
  regel: tekst('De naam van de regel, bijvoorbeeld: Hulp in Alblasserdam.'),
  als: als.optional(),
  aan: lijst('Wie de melding krijgt: een of meer organisaties uit de map organisaties.'),
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
    const add = (i: number, veld: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['regels', i, veld], message });
    const last = regels.length - 1;
    for (const [i, { regel, als: conditions = {}, aan }] of regels.entries()) {
      const isOpen = Object.keys(conditions).length === 0;
      if (i < last && isOpen) {
        add(
          i,
          'als',
          `Regel ${i + 1} (“${regel}”) geldt altijd, dus de regels eronder doen niets. Zet deze regel onderaan, of zet bij "als" wanneer hij geldt.`,
        );
      }
      if (i === last && !(isOpen && aan.includes(COORDINATIEPUNT))) {
        add(
          i,
          'als',
          `De laatste regel (“${regel}”) geldt niet voor alles. Zet eronder nog een regel: ${SLOTREGEL}. Dan raakt geen melding kwijt.`,
        );
      }
    }
  });

export type RoutetabelTekst = z.infer<typeof routetabelSchema>;

/** What exists in the content: slugs of files. */
export interface Bekend {
  readonly organisaties: readonly string[];
  readonly gemeenten: readonly string[];
}

/** Checks the names in the table against what exists. Each message names the rule and the remedy. */
export function checkRoutetabel(tabel: RoutetabelTekst, bekend: Bekend): Leesfout[] {
  const possible: Readonly<Record<string, readonly string[]>> = {
    soort: MELDINGSOORTEN,
    onderwerp: ONDERWERPEN,
    gemeente: [...bekend.gemeenten, ELDERS],
    rol: ROLLEN,
    nood: NOODVORMEN,
  };
  const fouten: Leesfout[] = [];
  const check = (
    veld: string,
    waar: string,
    soort: string,
    word: string,
    words: readonly string[],
  ) => {
    if (words.includes(word)) return;
    const melding = `${waar}: ${soort} "${word}" bestaat niet.${bedoelde(word, words)} Kies uit ${opsomming(words)}.`;
    fouten.push({ veld, melding });
  };
  for (const [i, { regel, als: conditions = {}, aan }] of tabel.regels.entries()) {
    const waar = `Regel ${i + 1} (“${regel}”)`;
    for (const [veld, words] of Object.entries(conditions)) {
      for (const word of words)
        check(`regels.${i + 1}.als.${veld}`, waar, veld, word, possible[veld] ?? []);
    }
    for (const organisatie of aan) {
      check(`regels.${i + 1}.aan`, waar, 'de organisatie', organisatie, bekend.organisaties);
      if (!bekend.organisaties.includes(organisatie)) continue;
      if (Object.hasOwn(tabel.namen, organisatie)) continue;
      const melding = `${waar} stuurt naar "${organisatie}". Zet bij "namen" hoe die organisatie in een zin heet.`;
      fouten.push({ veld: `namen.${organisatie}`, melding });
    }
  }
  for (const organisatie of [...Object.keys(tabel.namen), tabel['bel-anders']]) {
    check(
      'namen',
      'Bij "namen" of "bel-anders"',
      'de organisatie',
      organisatie,
      bekend.organisaties,
    );
  }
  return fouten;
}
