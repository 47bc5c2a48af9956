import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sum, verbergKlein, type Getoond } from '../../../src/domain/signalen/verberg.ts';
import { worlds } from './werelden.ts';

describe('what is shown of the parts of a total', () => {
  it.each([
    ['all are large', [5, 80, 9], [5, 80, 9]],
    ['none at all', [0, 0], [0, 0]],
    ['two small ones keep each other hidden', [3, 4, 80], [undefined, undefined, 80]],
    ['a 0 is about nobody', [0, 3, 4, 80], [0, undefined, undefined, 80]],
    ['one small: the next smallest too', [80, 3, 9], [80, undefined, undefined]],
    ['together under 5', [1, 3, 9, 80], [undefined, undefined, undefined, 80]],
    ['each can only be 1', [1, 1, 1, 1, 1, 6, 80], [...five(), undefined, 80]],
    ['the same twice', [4, 4, 6, 80], [undefined, undefined, undefined, 80]],
    ['parts that are equal share their lot', [80, 9, 3, 9], [80, undefined, undefined, undefined]],
  ])('%s', (_what, aantallen, getoond) => {
    expect(verbergKlein(aantallen)).toEqual(getoond);
  });

  it.each([
    ['a total under 5', [2, 2]],
    ['a total of one part that is small', [4, 0, 0]],
    ['five times 1', [1, 1, 1, 1, 1]],
    ['two parts that are not large', [4, 4, 0]],
    ['two parts of which one is small', [4, 80, 0]],
  ])('nothing of %s', (_what, aantallen) => {
    expect(verbergKlein(aantallen)).toBeUndefined();
  });
});

const tabel = fc.array(fc.oneof(fc.nat(6), fc.nat(400)), { minLength: 1, maxLength: 12 });

test('no number from 1 to 4 is ever shown, nor follows from what is', () => {
  fc.assert(
    fc.property(tabel, (aantallen) => {
      const getoond = verbergKlein(aantallen);
      if (!getoond) return true;
      const hidden = aantallen.filter((_, i) => getoond[i] === undefined);
      const isTrue = getoond.every(
        (aantal, i) =>
          aantal === undefined || (aantal === aantallen[i] && (aantal === 0 || aantal >= 5)),
      );
      // Each can be 1, and all that is left when each of the others is 1.
      const hasPlay = sum(hidden) >= 5 && sum(hidden) - hidden.length >= 2;
      return isTrue && (hidden.length === 0 || hasPlay);
    }),
    { numRuns: 5_000 },
  );
});

/** All that somebody sees of a table. */
const look = (aantallen: readonly number[], grens: number) => {
  const total = sum(aantallen);
  const isKlein = total > 0 && total < grens;
  return JSON.stringify([isKlein ? '?' : total, verbergKlein(aantallen, grens)?.map(shown)]);
};
const shown = (aantal: Getoond) => aantal ?? '?';

describe.each([
  { grens: 5, delen: 2, most: 30 },
  { grens: 5, delen: 3, most: 26 },
  { grens: 5, delen: 4, most: 20 },
  { grens: 5, delen: 5, most: 16 },
  { grens: 5, delen: 6, most: 11 },
  { grens: 5, delen: 7, most: 9 },
  { grens: 3, delen: 5, most: 13 },
  { grens: 3, delen: 7, most: 8 },
])('$delen parts, up to $most together, small is under $grens', ({ grens, delen, most }) => {
  // Who knows the program can try it on every possible world, and keep those that look like ours.
  it('every part that is not shown can be two numbers or more, for who tries every world', () => {
    const seen = new Map<string, Set<number>[]>();
    for (const world of worlds(delen, most)) {
      const key = look(world, grens);
      const values = seen.get(key) ?? world.map(() => new Set<number>());
      for (const [i, aantal] of world.entries()) values[i]!.add(aantal);
      seen.set(key, values);
    }
    const betrayed = [...seen].filter(([key, values]) => {
      const [, cells] = JSON.parse(key) as [unknown, (number | '?')[] | undefined];
      return values.some(({ size }, i) => (cells?.[i] ?? '?') === '?' && size < 2);
    });
    expect(betrayed.map(([key]) => key)).toEqual([]);
  });
});

function five(): undefined[] {
  return Array.from({ length: 5 }, () => undefined);
}
