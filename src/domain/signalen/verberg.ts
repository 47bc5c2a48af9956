/** Numbers under this many meldingen are not shown: they could be about somebody you know. */
export const GRENS = 5;

/** A number that is shown, or undefined when it is not. */
export type Getoond = number | undefined;

/**
 * So much more than one each must the numbers that are not shown be together: then each of them can
 * still be at least three different numbers.
 */
export const SPELING = 2;

/**
 * Decides which of the parts of a known total can be shown. Small ones (1 up to the grens) cannot.
 * Whoever has the total takes the shown parts from it and knows what the others are together; so
 * those others must be two or more, together not a small number themselves, and with play between
 * them. Where they are not, the next smallest parts are not shown either.
 *
 * - A 0 is shown. It is about nobody, and most lists (gemeenten, regelingen) have many. That makes
 *   every part that is not shown at least 1, and the play is reckoned from there.
 * - A part that is not shown for its neighbour's sake gets no other mark than a small one. With two
 *   marks one would know which of the two is the small one. Parts that are equal are treated the
 *   same, so that their place in the list says nothing. And when all that is not 0 is hidden, the
 *   zeros are too.
 * - So who knows this code and tries it on every possible world still finds two numbers or more for
 *   each part that is not shown: those that are hidden could also stand in another order, and are
 *   not all the same (`tests/domain/signalen/verberg.test.ts` tries all small worlds).
 *
 * Never put a list in order of number before it went through here.
 *
 * @param aantallen how many meldingen in each part; together the total, which is shown beside them
 * @returns the parts in the same order, or undefined when the table cannot be shown at all
 */
export function verbergKlein(
  aantallen: readonly number[],
  grens = GRENS,
): readonly Getoond[] | undefined {
  const large = aantallen.filter((aantal) => aantal >= grens).sort((a, b) => a - b);
  for (const tot of [grens - 1, ...large]) {
    const hidden = aantallen.filter((aantal) => aantal > 0 && aantal <= tot);
    if (hidden.length > 0 && !isSafe(hidden, grens)) continue;
    if (hidden.length > 0 && sum(hidden) === sum(aantallen)) return undefined;
    return aantallen.map((aantal) => (aantal > 0 && aantal <= tot ? undefined : aantal));
  }
  return undefined;
}

/** @param hidden all parts that are not shown; from the total follows what they are together */
function isSafe(hidden: readonly number[], grens: number): boolean {
  const together = sum(hidden);
  const differ = hidden.some((aantal) => aantal !== hidden[0]);
  return differ && together >= grens && together - hidden.length >= SPELING;
}

/** The sum of numbers; 0 of none. */
export function sum(aantallen: readonly number[]): number {
  return aantallen.reduce((total, aantal) => total + aantal, 0);
}
