import { z } from 'zod';
import { tekst } from './velden.ts';

/** A hard word that people meet in letters, with one sentence that explains it. */
export const begripSchema = z.strictObject({
  woord: tekst('Het moeilijke woord, zoals het in brieven staat.'),
  uitleg: tekst('Eén zin die het woord uitlegt, in gewone woorden.'),
  ook: z
    .array(tekst('Een andere vorm van het woord.'))
    .default([])
    .describe('Andere vormen van hetzelfde woord, bijvoorbeeld: bijstandsnormen, sociaal minimum.'),
});

export type BegripTekst = z.infer<typeof begripSchema>;
