import { berekeningOf } from './berekeningen/tabel.ts';
import { isExact, type Interval } from './interval.ts';
import type { GeldendeNorm } from './norm.ts';
import type { Oordeel } from './oordeel.ts';
import type { Regeling } from './regeling.ts';
import type { Toestand } from './toestand.ts';

/** An amount that we compute: exact, or from the least to the most that it can be. */
export interface Bedrag {
  /** Whole euros per month. */
  readonly perMaand: number | Interval;
  /** Whole euros per quarter, where that is how it is paid. */
  readonly perKwartaal?: number | Interval;
  /** Name of the formula. */
  readonly berekening: string;
  /** The amounts of the law that it was computed with, and from when to when they hold. */
  readonly norm: GeldendeNorm;
}

/**
 * What a household gets of a regeling by its official formula.
 * @returns undefined without a formula, without amounts of the law that hold, or when it gets nothing
 */
export function amountOf(
  { berekening }: Regeling,
  oordeel: Oordeel,
  toestand: Toestand,
): Bedrag | undefined {
  const norm = berekening && toestand.normen[berekening];
  if (!berekening || !norm || oordeel === 'nee') return undefined;
  const formule = berekeningOf(berekening);
  const perMaand = formule.perMaand(toestand);
  if (!perMaand || perMaand.max === 0) return undefined;
  const kwartaal = formule.perKwartaal?.(toestand);
  return {
    perMaand: simplest(perMaand),
    ...(kwartaal && { perKwartaal: simplest(inWholeEuros(kwartaal)) }),
    berekening,
    norm,
  };
}

/** Amounts per month together, in whole euros; what has no amount counts for nothing. */
export function sumOf(bedragen: readonly (Pick<Bedrag, 'perMaand'> | undefined)[]): Interval {
  return bedragen.reduce(
    (sum: Interval, bedrag) => {
      const { min, max } = rangeOf(bedrag);
      return { min: sum.min + min, max: sum.max + max };
    },
    { min: 0, max: 0 },
  );
}

/** An amount per month from its least to its most; nothing when there is none. */
export function rangeOf(bedrag: Pick<Bedrag, 'perMaand'> | undefined): Interval {
  const perMaand = bedrag?.perMaand ?? 0;
  return typeof perMaand === 'number' ? { min: perMaand, max: perMaand } : perMaand;
}

/** One number when the two ends are the same. */
export function simplest(range: Interval): number | Interval {
  return isExact(range) ? range.min : range;
}

function inWholeEuros({ min, max }: Interval): Interval {
  return { min: Math.round(min), max: Math.round(max) };
}
