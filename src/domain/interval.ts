/**
 * A number that may be known exactly (min = max), as a range, or hardly at all (0 to infinity).
 * Both ends belong to it. Money is in euros, ages in whole years.
 */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** An exactly known number. */
export function exact(value: number): Interval {
  return { min: value, max: value };
}

/** True when only one number is left. */
export function isExact(interval: Interval): boolean {
  return interval.min === interval.max;
}

/** True when the two have a number in common. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** True when all of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.min <= inner.min && inner.max <= outer.max;
}

/** Rounds to whole cents, halves up; binary fractions such as 1.005 do not slip. */
export function roundToCents(euros: number): number {
  return Math.round(euros * 100 + 1e-6) / 100;
}

/**
 * Makes a list of stretches hold this one as it is: stretches that overlap it give way.
 * @param stap smallest difference that counts
 */
export function withStretch(
  stretches: readonly Interval[],
  own: Interval,
  stap: number,
): Interval[] {
  const beside = stretches.flatMap(({ min, max }) => [
    { min, max: Math.min(max, roundToCents(own.min - stap)) },
    { min: Math.max(min, roundToCents(own.max + stap)), max },
  ]);
  const kept = beside.filter(({ min, max }) => min <= max);
  const unique = new Map([...kept, own].map((one) => [`${one.min} ${one.max}`, one]));
  return [...unique.values()].sort((a, b) => a.min - b.min);
}

/**
 * Cuts an interval after each limit that lies in it: the pieces are [min … g1], [g1 + stap … g2] …
 * @param grenzen last value of a piece; need not be sorted
 * @param stap smallest difference that counts: 0.01 for euros, 1 for whole numbers
 */
export function cutAfter(interval: Interval, grenzen: Iterable<number>, stap: number): Interval[] {
  const cuts = [...new Set(grenzen)]
    .filter((grens) => grens >= interval.min && grens < interval.max)
    .sort((a, b) => a - b);
  const pieces: Interval[] = [];
  let min = interval.min;
  for (const grens of cuts) {
    pieces.push({ min, max: grens });
    min = stap < 1 ? roundToCents(grens + stap) : Math.floor(grens) + stap;
  }
  if (min <= interval.max) pieces.push({ min, max: interval.max });
  return pieces;
}
