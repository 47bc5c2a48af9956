import { z } from 'zod';
import { tekst } from './velden.ts';

/** More words than this and the explanation needs an explanation. */
export const MEESTE_WOORDEN = 15;

const countWords = (zin: string) => zin.split(/\s+/).length;

/** A hard word that people meet in letters, with one sentence that explains it. */
export const begripSchema = z.strictObject({
  woord: tekst('Het moeilijke woord, zoals het in brieven staat.'),
  uitleg: tekst('Eén zin die het woord uitlegt, in gewone woorden.')
    .refine((zin) => countWords(zin) <= MEESTE_WOORDEN, {
      error: `De uitleg is te lang. Schrijf één zin van hoogstens ${MEESTE_WOORDEN} woorden.`,
    })
    .refine((zin) => zin.endsWith('.'), { error: 'Zet een punt achter de uitleg.' }),
  ook: z
    .array(tekst('Een andere vorm van het woord.'))
    .default([])
    .describe(
      'Andere vormen waar dezelfde uitleg bij past, bijvoorbeeld het meervoud: bijstandsnormen.',
    ),
  'in-tekst': z
    .enum(['ja', 'nee'], { error: 'Kies ja of nee.' })
    .default('ja')
    .describe(
      'nee als de uitleg alleen in de lijst met moeilijke woorden staat, en niet onder de zinnen van een pagina.',
    ),
});

export type BegripTekst = z.infer<typeof begripSchema>;
