import type { Interval } from './interval.ts';
import type { Oordeel } from './oordeel.ts';
import type { Toestand } from './toestand.ts';
import type { Zinnen } from './zinnen.ts';

/** A group of children that a voorwaarde looks at, and up to which number it counts them. */
export interface Kindgroep {
  readonly leeftijd: Interval;
  readonly hoogstens: number;
}

/**
 * One kind of voorwaarde: how it is judged, explained, and which facts it asks for.
 * A new kind is a file in `soorten/`, its zod schema in `schema/`, and one line in the table of each.
 */
export interface Soort<V> {
  /** The oordeel from what is known; exact as long as `splitst` is empty. */
  evaluate(voorwaarde: V, toestand: Toestand): Oordeel;
  /** The open facts on which the oordeel may still depend. */
  vraagt(voorwaarde: V, toestand: Toestand): readonly string[];
  /** Open facts that `evaluate` takes together too widely, so that they must be tried one by one. */
  splitst(voorwaarde: V, toestand: Toestand): readonly string[];
  /** Where the oordeel can turn along a number: the last value of each piece. */
  grenzen(voorwaarde: V, feit: string, toestand: Toestand): readonly number[];
  /** The groups of children between which this voorwaarde sees a difference. */
  kindgroepen(voorwaarde: V): readonly Kindgroep[];
  /** One plain sentence for people. */
  explain(voorwaarde: V, toestand: Toestand, zinnen: Zinnen): string;
}
