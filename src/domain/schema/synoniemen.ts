import { z } from 'zod';

const woord = z
  .string()
  .regex(
    /^\p{Ll}+$/u,
    'Schrijf één woord met kleine letters, zonder spaties: voedsel, en niet "een pakket eten".',
  )
  .describe('Eén woord, in de gewone vorm: kind, betalen.');

/** Words that mean the same to who searches: `content/synoniemen.yaml`. */
export const synoniemenSchema = z.strictObject({
  groepen: z
    .array(
      z
        .array(woord)
        .min(2)
        .refine(
          (woorden) => new Set(woorden).size === woorden.length,
          'Een woord staat twee keer in deze groep. Haal er één weg.',
        ),
    )
    .describe('Groepen van woorden die hetzelfde betekenen voor wie hier zoekt.'),
});
