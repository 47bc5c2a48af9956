import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { kruisTabel, type Kruis } from '../../../src/domain/signalen/kruistabel.ts';
import { spelingVan, type Cel } from '../../../src/domain/signalen/speling.ts';
import { sum, verbergKlein, type Getoond } from '../../../src/domain/signalen/verberg.ts';
import { worlds } from './werelden.ts';

type Vlak = readonly (readonly number[])[];

const rowSums = (vlak: Vlak) => vlak.map(sum);
const columnSums = (vlak: Vlak) => vlak[0]!.map((_, j) => sum(vlak.map((row) => row[j]!)));

/** All that is published of a table: its sums as two lists, and its cells. */
function publish(vlak: Vlak, grens?: number) {
  const rijen = verbergKlein(rowSums(vlak), grens);
  const kolommen = verbergKlein(columnSums(vlak), grens);
  const kruis = rijen && kolommen && kruisTabel(vlak, rijen, kolommen, grens);
  return { rijen, kolommen, kruis };
}

describe('two lists crossed', () => {
  it('shows all when all is large', () => {
    const vlak = [
      [5, 60],
      [7, 80],
    ];
    expect(publish(vlak).kruis).toEqual({ rijen: [0, 1], kolommen: [0, 1], cellen: vlak });
  });

  it('hides a small number, and three more so that nobody can work it out', () => {
    const { kruis } = publish([
      [3, 60, 9],
      [7, 80, 20],
      [90, 70, 30],
    ]);
    expect(kruis?.cellen).toEqual([
      [undefined, 60, undefined],
      [undefined, 80, undefined],
      [90, 70, 30],
    ]);
  });

  it('hides a 0 as well: it would tell what the others of that gemeente came for', () => {
    const { kruis } = publish([
      [0, 7],
      [90, 80],
    ]);
    expect(kruis).toBeUndefined();
  });

  it('hides more where enough is hidden, but some of it can be only one number', () => {
    const vlak = [
      [1, 4, 0],
      [20, 7, 0],
      [4, 9, 21],
    ];
    // With only the small ones and 7 and 21 hidden, the 1 would follow: its column needs it.
    const { kruis } = publish(vlak);
    const isHidden = ([i, j]: Cel) => kruis?.cellen[i]?.[j] === undefined;
    expect(spelingVan({ aantallen: vlak, isHidden }, [0, 0], 2)).toBe(2);
  });

  it('takes rows that are hidden themselves together, and leaves out what is 0', () => {
    const { kruis } = publish([
      [40, 50, 0, 60],
      [2, 3, 0, 20],
      [0, 0, 0, 0],
      [1, 2, 0, 10],
      [50, 60, 0, 70],
    ]);
    expect(kruis?.rijen).toEqual([0, 1, 3, 4]);
    expect(kruis?.kolommen).toEqual([0, 1, 3]);
  });
});

const cel = fc.oneof(fc.nat(6), fc.nat(60));
const vlak = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 9 }))
  .chain(([r, k]) =>
    fc.array(fc.array(cel, { minLength: k, maxLength: k }), { minLength: r, maxLength: r }),
  );

test('no number under 5 is shown in a cell, and what is shown is true', () => {
  fc.assert(
    fc.property(vlak, (aantallen) => {
      const { kruis } = publish(aantallen);
      kruis?.cellen.forEach((row, i) =>
        row.forEach((aantal, j) => {
          if (aantal === undefined) return;
          if (aantal < 5 || aantal !== aantallen[kruis.rijen[i]!]![kruis.kolommen[j]!]) {
            throw new Error(`${aantal}`);
          }
        }),
      );
    }),
    { numRuns: 300 },
  );
});

// Every sum is shown here, so that the hidden cells are all that is not known.
const grootVlak = fc
  .array(fc.array(fc.oneof(fc.nat(7), fc.nat(7), fc.nat(25)), { minLength: 6, maxLength: 6 }), {
    minLength: 6,
    maxLength: 6,
  })
  .filter((one) => [...rowSums(one), ...columnSums(one)].every((aantal) => aantal >= 5));

test('what is hidden in a row or column is not small together, and each cell has play', () => {
  let hidden = 0;
  fc.assert(
    fc.property(grootVlak, (aantallen) => {
      const { kruis } = publish(aantallen);
      if (!kruis) return true;
      const isHidden = ([i, j]: Cel) => kruis.cellen[i]![j] === undefined;
      const cells = aantallen.flatMap((row, i) => row.map((_, j): Cel => [i, j])).filter(isHidden);
      hidden += cells.length;
      const together = (line: 0 | 1, nummer: number) =>
        sum(cells.filter((cel) => cel[line] === nummer).map(([i, j]) => aantallen[i]![j]!));
      return cells.every(
        (cel) =>
          together(0, cel[0]) >= 5 &&
          together(1, cel[1]) >= 5 &&
          spelingVan({ aantallen, isHidden }, cel, 2) === 2,
      );
    }),
    { numRuns: 300 },
  );
  expect(hidden).toBeGreaterThan(100);
});

describe.each([
  { rijen: 2, kolommen: 2, most: 16, grens: 3 },
  { rijen: 2, kolommen: 3, most: 9, grens: 2 },
  { rijen: 3, kolommen: 3, most: 6, grens: 2 },
])('$rijen by $kolommen, up to $most together, small is under $grens', (size) => {
  it('every hidden cell and sum can be two numbers or more, from all that is published', () => {
    const byTotal = Map.groupBy(vlakken(size), (one) => sum(rowSums(one)));
    let crossed = 0;
    for (const group of byTotal.values()) {
      const publications = new Map(
        group.map((one) => publish(one, size.grens)).map((seen) => [JSON.stringify(seen), seen]),
      );
      for (const { rijen, kolommen, kruis } of publications.values()) {
        if (!rijen || !kolommen || !kruis) continue;
        crossed += 1;
        const fitting = group.filter((one) => fits(one, rijen, kolommen, kruis));
        const hidden = [
          ...rijen.map((aantal, i) => aantal ?? values(fitting, (one) => rowSums(one)[i]!)),
          ...kolommen.map((aantal, j) => aantal ?? values(fitting, (one) => columnSums(one)[j]!)),
          ...kruis.cellen.flatMap((row, i) =>
            row.map(
              (aantal, j) =>
                aantal ?? values(fitting, (one) => one[kruis.rijen[i]!]![kruis.kolommen[j]!]!),
            ),
          ),
        ].filter((one) => one instanceof Set);
        if (hidden.some((set) => set.size < 3))
          throw new Error(JSON.stringify({ rijen, kolommen, kruis }));
      }
    }
    expect(crossed).toBeGreaterThan(50);
  });
});

const values = (all: readonly Vlak[], read: (one: Vlak) => number) => new Set(all.map(read));

/** Whether a world could be the true one, for who knows only what is published and how to read it. */
function fits(
  one: Vlak,
  rijen: readonly Getoond[],
  kolommen: readonly Getoond[],
  { rijen: r, kolommen: k, cellen }: Kruis,
): boolean {
  const agrees = (aantal: number, shown: Getoond) =>
    shown === undefined ? aantal > 0 : aantal === shown;
  return (
    rowSums(one).every((aantal, i) => agrees(aantal, rijen[i])) &&
    columnSums(one).every((aantal, j) => agrees(aantal, kolommen[j])) &&
    cellen.every((row, i) =>
      row.every((aantal, j) => aantal === undefined || aantal === one[r[i]!]![k[j]!]),
    )
  );
}

function* vlakken({ rijen, kolommen, most }: { rijen: number; kolommen: number; most: number }) {
  for (const cells of worlds(rijen * kolommen, most)) {
    yield Array.from({ length: rijen }, (_, i) => cells.slice(i * kolommen, (i + 1) * kolommen));
  }
}
