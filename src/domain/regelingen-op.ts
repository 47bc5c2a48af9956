import { rememberByKey } from './onthouden.ts';
import type { Regeling } from './regeling.ts';
import { standOf, statusIn } from './versheid.ts';

/**
 * The regelingen as they stand on a peildatum (ISO date), for the judging: what was not looked at for
 * a year is niet-bevestigd, what has ended is gestopt.
 */
export const regelingenOn = rememberByKey(
  (regelingen: readonly Regeling[], peildatum: string): readonly Regeling[] =>
    regelingen.map((regeling) => {
      const stand = standOf(regeling, peildatum);
      const varianten = regeling.varianten.map((variant) => {
        const status = statusIn(stand, variant.status);
        return status === variant.status ? variant : { ...variant, status };
      });
      // Unchanged, it stays the same object: what was remembered about it stays known.
      const same = varianten.every((variant, i) => variant === regeling.varianten[i]);
      return same ? regeling : { ...regeling, varianten };
    }),
);
