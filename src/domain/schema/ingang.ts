import { z } from 'zod';
import { stap } from './regeling-delen.ts';
import { slug, tekst, zinnen } from './velden.ts';

/** Pages by which people find their way from their own life to the regelingen. */

const link = z
  .strictObject({
    tekst: tekst('De woorden van de link: waar komt men uit?'),
    url: z
      .string()
      .regex(
        /^\/([a-z0-9-]+\/)*$/,
        'Schrijf het adres van een pagina van deze site, met een streep ervoor en erachter, bijvoorbeeld /wijzer/.',
      )
      .describe('Een pagina van deze site, bijvoorbeeld /wijzer/.'),
  })
  .describe('Een link naar een andere pagina van deze site.');

/** One thing to do. It leads on in one way at most, so that nobody has to choose. */
const verderStap = stap
  .extend({
    regeling: slug('Een regeling om aan te vragen: een bestand uit de map regelingen.').optional(),
    bel: z
      .array(slug('Een organisatie met een telefoonnummer: een bestand uit de map organisaties.'))
      .min(1)
      .max(3, 'Noem hoogstens drie organisaties. Meer nummers lezen mensen niet.')
      .optional()
      .describe(
        'Wie men belt, de beste eerst, bijvoorbeeld [brughuis-alblasserdam, geldfit]. De nummers komen vanzelf uit organisaties.',
      ),
    link: link.optional(),
  })
  .refine(({ regeling, bel, link: naar }) => [regeling, bel, naar].filter(Boolean).length <= 1, {
    error: 'Kies bij een stap één van de drie: "regeling", "bel" of "link".',
  })
  .describe('Eén ding om te doen.');

const ingangvelden = {
  samenvatting: tekst('Eén of twee korte zinnen onder de kop. Ook de zoekfunctie laat ze zien.'),
  nood: z
    .boolean()
    .default(false)
    .describe('true als de telefoonnummers voor nood bovenaan moeten staan.'),
  eerst: z
    .array(verderStap)
    .min(2)
    .max(3, 'Schrijf hoogstens drie dingen. Zet de rest in de tekst onder de velden.')
    .describe('De twee of drie dingen om als eerste te doen, het dringendste eerst.'),
  hulp: z
    .array(slug('Een organisatie uit de map organisaties.'))
    .min(1)
    .describe('Wie helpt, de beste eerst: namen van bestanden uit de map organisaties.'),
  zoekwoorden: zinnen('Wat mensen typen als ze dit zoeken. Typefouten hoeven er niet bij.').min(3),
};

/** A thema or doelgroep; its slug is the file name. Its name and its place in lists are fixed. */
export const ingangSchema = z.strictObject(ingangvelden);

/** Something that happens in people's lives: "Ik heb schulden"; its slug is the file name. */
export const situatieSchema = z.strictObject({
  titel: tekst('De kop, zoals iemand het zelf zegt: Ik heb schulden.'),
  'voor-wie': tekst('Eén zin: voor wie is deze pagina?'),
  ...ingangvelden,
  regelingen: z
    .array(slug('Een regeling: een bestand uit de map regelingen.'))
    .min(1)
    .describe('De regelingen die hierbij passen, de belangrijkste eerst.'),
  volgorde: z.number().describe('Waar deze situatie in lijsten staat: een laag getal komt eerst.'),
});

export type IngangTekst = z.infer<typeof ingangSchema>;
export type SituatieTekst = z.infer<typeof situatieSchema>;
export type Stap = IngangTekst['eerst'][number];
