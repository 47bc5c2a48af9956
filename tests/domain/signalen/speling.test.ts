import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spelingVan, type Cel } from '../../../src/domain/signalen/speling.ts';

const MANY = 99;

function speling(aantallen: readonly (readonly number[])[], hidden: readonly Cel[], cel: Cel) {
  const isHidden = ([i, j]: Cel) => hidden.some(([a, b]) => a === i && b === j);
  return spelingVan({ aantallen, isHidden }, cel, MANY);
}

it.each([
  ['alone in its row', [[0, 0]], 0],
  [
    'a square: 0 up to 3',
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    3,
  ],
  [
    'a corner short of a square',
    [
      [0, 0],
      [0, 1],
      [1, 0],
    ],
    0,
  ],
] as const)('%s', (_what, hidden, play) => {
  const aantallen = [
    [1, 2, 9],
    [4, 8, 9],
    [9, 9, 9],
  ];
  expect(speling(aantallen, hidden, [0, 0])).toBe(play);
});

const SIZE = 3;
const vakken = fc.record({
  aantallen: fc.array(fc.array(fc.nat(2), { minLength: SIZE, maxLength: SIZE }), {
    minLength: SIZE,
    maxLength: SIZE,
  }),
  hidden: fc.subarray(
    Array.from({ length: SIZE ** 2 }, (_, n): Cel => [Math.floor(n / SIZE), n % SIZE]),
    { minLength: 1 },
  ),
});

test('it is what trying everything gives', () => {
  fc.assert(
    fc.property(vakken, ({ aantallen, hidden }) => {
      const worlds = fill(aantallen, hidden);
      for (const cel of hidden) {
        const values = new Set(worlds.map((world) => world[cel[0]]![cel[1]]));
        expect(speling(aantallen, hidden, cel)).toBe(values.size - 1);
      }
    }),
    { numRuns: 300 },
  );
});

/** All tables with the same sums and the same shown cells. */
function fill(aantallen: readonly (readonly number[])[], hidden: readonly Cel[]): number[][][] {
  const found: number[][][] = [];
  const x = aantallen.map((row) => [...row]);
  const rows = aantallen.map((row, i) =>
    left(row, (j) => hidden.some((h) => h[0] === i && h[1] === j)),
  );
  const cols = aantallen[0]!.map((_, j) =>
    left(
      aantallen.map((row) => row[j]!),
      (i) => hidden.some((h) => h[0] === i && h[1] === j),
    ),
  );
  const go = (n: number): void => {
    const cel = hidden[n];
    if (!cel) {
      if ([...rows, ...cols].every((rest) => rest === 0)) found.push(x.map((row) => [...row]));
      return;
    }
    const [i, j] = cel;
    for (let value = 0; value <= Math.min(rows[i]!, cols[j]!); value += 1) {
      x[i]![j] = value;
      rows[i]! -= value;
      cols[j]! -= value;
      go(n + 1);
      rows[i]! += value;
      cols[j]! += value;
    }
  };
  go(0);
  return found;
}

const left = (line: readonly number[], isHidden: (place: number) => boolean) =>
  line.reduce((sum, n, place) => sum + (isHidden(place) ? n : 0), 0);
