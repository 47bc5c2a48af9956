import { grensBedragen } from '../normbedrag.ts';
import type { Toestand } from '../toestand.ts';

/**
 * The AOW age in whole years, from the norm of the peildatum; undefined when that is missing, has
 * ended, or still depends on something.
 */
export function aowLeeftijd(toestand: Toestand): number | undefined {
  const grens = { norm: 'aow-leeftijd', deel: 1 };
  const { bedragen, onbekend } = grensBedragen(grens, toestand, false);
  return bedragen.length === 1 && !onbekend ? bedragen[0] : undefined;
}
