import type { Interval } from './interval.ts';
import type { Kindgroep } from './soort.ts';
import type { Toestand } from './toestand.ts';

/** An official formula, with its parameters from the norm of the same name. */
export interface Berekening {
  /** The facts that it looks at. */
  readonly feiten: readonly string[];
  /** False for a fact of these that, by what is known of the others, no longer changes the amount. */
  telt?(feit: string, toestand: Toestand): boolean;
  /** The groups of children between which the amount differs. */
  readonly kindgroepen: readonly Kindgroep[];
  /**
   * True when `grenzen` and `kindgroepen` name every place where an amount turns to nothing, whatever
   * the other facts are; false when it turns along a curve over two facts.
   */
  readonly inStukken: boolean;
  /**
   * The amount in whole euros per month: from the least to the most that any household gets which
   * fits what is known. Undefined when the norm is missing or has ended.
   */
  perMaand(toestand: Toestand): Interval | undefined;
  /** The same per quarter in euros and cents, where that is how it is paid. */
  perKwartaal?(toestand: Toestand): Interval | undefined;
  /** Where the amount can turn from something to nothing along a fact: last value of each piece. */
  grenzen(feit: string, toestand: Toestand): readonly number[];
}
