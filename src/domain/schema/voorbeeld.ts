import { z } from 'zod';
import { datum, tekst } from './velden.ts';

/** Households beside a regeling with the oordeel that must come out. */
export const voorbeeldenSchema = z
  .array(
    z.strictObject({
      naam: tekst('Wie dit is, in een paar woorden.'),
      peildatum: datum('De dag waarop we oordelen.'),
      gegevens: z.record(z.string(), z.unknown()).describe('Wat er van het huishouden bekend is.'),
      oordeel: z.enum(['ja', 'nee', 'misschien']).describe('ja, nee of misschien.'),
    }),
  )
  .min(1, 'Schrijf minstens één voorbeeld.');

export type Voorbeeld = z.infer<typeof voorbeeldenSchema>[number];
