import { spelingVan, type Cel, type Vakken } from './speling.ts';
import { GRENS, SPELING, sum, type Getoond } from './verberg.ts';

/** What is shown of two lists crossed: for each row and column that is shown and not 0, its cells. */
export interface Kruis {
  /** Places in the lists that came in. */
  readonly rijen: readonly number[];
  readonly kolommen: readonly number[];
  readonly cellen: readonly (readonly Getoond[])[];
}

/**
 * Decides which cells can be shown of a table whose sums are published as two lists. Here a 0 is
 * hidden as well: "nobody there" can tell about all others of that row what they came for. What is
 * hidden in one row or column is together never a small number, and each hidden cell can hold at
 * least three different numbers, counted exactly (`spelingVan`). Rows and columns that are hidden in
 * their own list are known together, so they count here as one row and one column that are hidden.
 *
 * @param aantallen how many meldingen in each cell
 * @param rijen the sums of the rows as `verbergKlein` shows them
 * @param kolommen the sums of the columns, likewise
 * @returns undefined when no cell can be shown
 */
export function kruisTabel(
  aantallen: readonly (readonly number[])[],
  rijen: readonly Getoond[],
  kolommen: readonly Getoond[],
  grens = GRENS,
): Kruis | undefined {
  const [r, k] = [split(rijen), split(kolommen)];
  const groups = ({ shown, hidden: rest }: Splitsing) => [
    ...shown.map((i) => [i]),
    ...(rest.length > 0 ? [rest] : []),
  ];
  const cells = groups(r).map((rows) =>
    groups(k).map((cols) => sum(rows.flatMap((i) => cols.map((j) => aantallen[i]![j]!)))),
  );
  const hidden = cells.map((row, i) =>
    row.map((n, j) => i === r.shown.length || j === k.shown.length || n < grens),
  );
  const vakken: Vakken = { aantallen: cells, isHidden: ([i, j]) => hidden[i]![j]! };
  for (let weak = findWeak(vakken, grens); weak; weak = findWeak(vakken, grens)) {
    const extra = cheapestSquare(vakken, weak);
    if (extra.length === 0) return undefined;
    for (const [i, j] of extra) hidden[i]![j] = true;
  }
  const cellen = r.shown.map((_, i) =>
    k.shown.map((_, j) => (hidden[i]![j] ? undefined : cells[i]![j]!)),
  );
  if (cellen.flat().every((cel) => cel === undefined)) return undefined;
  return { rijen: r.shown, kolommen: k.shown, cellen };
}

interface Splitsing {
  /** Those that are shown, without those that are 0. */
  readonly shown: readonly number[];
  readonly hidden: readonly number[];
}

function split(sums: readonly Getoond[]): Splitsing {
  const all = [...sums.keys()];
  return {
    shown: all.filter((i) => (sums[i] ?? 0) > 0),
    hidden: all.filter((i) => sums[i] === undefined),
  };
}

interface Zwak {
  readonly cel: Cel;
  /** Another cell of this row, or of this column, must be hidden. */
  readonly rij: boolean;
  readonly kolom: boolean;
}

/** A hidden cell that somebody could work out, or whose row or column hides too little. */
function findWeak(vakken: Vakken, grens: number): Zwak | undefined {
  const { aantallen, isHidden } = vakken;
  const all = aantallen.flatMap((row, i) => row.map((_, j): Cel => [i, j])).filter(isHidden);
  const together = (line: 0 | 1, nummer: number) =>
    sum(all.filter((cel) => cel[line] === nummer).map(([i, j]) => aantallen[i]![j]!));
  for (const cel of all) {
    const [rij, kolom] = [together(0, cel[0]) < grens, together(1, cel[1]) < grens];
    if (rij || kolom || spelingVan(vakken, cel, SPELING) < SPELING) return { cel, rij, kolom };
  }
  return undefined;
}

/**
 * Three cells that make a square with this one, so that it can grow while its neighbours shrink.
 * @returns those of them that are still shown, where that costs the fewest meldingen; none when there is no such square
 */
function cheapestSquare(
  { aantallen, isHidden }: Vakken,
  { cel, rij, kolom }: Zwak,
): readonly Cel[] {
  const [i, j] = cel;
  let best: { readonly cost: number; readonly cells: readonly Cel[] } = {
    cost: Infinity,
    cells: [],
  };
  for (const i2 of aantallen.keys()) {
    for (const j2 of aantallen[0]!.keys()) {
      if (i2 === i || j2 === j) continue;
      if ((rij && isHidden([i, j2])) || (kolom && isHidden([i2, j]))) continue;
      const square: readonly Cel[] = [
        [i, j2],
        [i2, j],
        [i2, j2],
      ];
      const cells = square.filter((one) => !isHidden(one));
      const cost = sum(cells.map(([a, b]) => aantallen[a]![b]!));
      if (cells.length > 0 && cost < best.cost) best = { cost, cells };
    }
  }
  return best.cells;
}
