import { z } from 'zod';
import { slug, tekst } from './velden.ts';

/** A gemeente; its slug is the file name. */
export const gemeenteSchema = z.strictObject({
  naam: tekst('De naam van de gemeente.'),
  samenvatting: tekst('Eén zin: waar krijgt een inwoner hier hulp?').optional(),
  hulp: z
    .array(slug('Een organisatie uit de map organisaties.'))
    .default([])
    .describe('Waar inwoners het eerst hulp krijgen, de beste eerst.'),
});

export type GemeenteTekst = z.infer<typeof gemeenteSchema>;
