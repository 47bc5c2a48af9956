import type { Interval } from './interval.ts';
import type { Kindgroep } from './soort.ts';
import type { Toestand } from './toestand.ts';

/** An official formula, with its parameters from the norm of the same name. */
export interface Berekening {
  /** The facts that it looks at. */
  readonly feiten: readonly string[];
  /** The groups of children between which the amount differs. */
  readonly kindgroepen: readonly Kindgroep[];
  /**
   * The amount in whole euros per month: from the least to the most that any household gets which
   * fits what is known. Undefined when the norm is missing or has ended.
   */
  perMaand(toestand: Toestand): Interval | undefined;
  /** Where the amount can turn from something to nothing along a fact: last value of each piece. */
  grenzen(feit: string, toestand: Toestand): readonly number[];
}
