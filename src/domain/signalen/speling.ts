/** A cell of a table, by row and column. */
export type Cel = readonly [rij: number, kolom: number];

/** A table as somebody sees it: all sums of rows and columns, and of the cells only some. */
export interface Vakken {
  readonly aantallen: readonly (readonly number[])[];
  readonly isHidden: (cel: Cel) => boolean;
}

/**
 * How many other numbers a hidden cell could hold with the same sums and the same shown cells, none
 * under 0. To make one cell larger, others must become smaller and larger in turn, along rows and
 * columns, until it is round: a flow in the sense of Ford and Fulkerson, so what comes out is exact.
 * @param genoeg stops counting there
 */
export function spelingVan(vakken: Vakken, cel: Cel, genoeg: number): number {
  let speling = 0;
  for (const richting of [1, -1] as const) {
    const x = vakken.aantallen.map((rij) => [...rij]);
    while (speling < genoeg && shift(x, vakken.isHidden, cel, richting)) speling += 1;
  }
  return speling;
}

/** A row or a column on the way. */
interface Punt {
  readonly isRij: boolean;
  readonly nummer: number;
  readonly via: Punt | undefined;
}

/** Changes `x` so that one cell grows or shrinks by 1 and all sums stay; false where that cannot be. */
function shift(
  x: number[][],
  isHidden: Vakken['isHidden'],
  [rij, kolom]: Cel,
  richting: 1 | -1,
): boolean {
  if (x[rij]![kolom]! + richting < 0) return false;
  const kolommen = x[0]!.length;
  const start: Punt = { isRij: richting < 0, nummer: richting < 0 ? rij : kolom, via: undefined };
  const queue: Punt[] = [start];
  const seen = new Set<string>([`${start.isRij}${start.nummer}`]);
  for (let from = queue.shift(); from; from = queue.shift()) {
    const { isRij, nummer } = from;
    if (isRij !== start.isRij && nummer === (start.isRij ? kolom : rij)) {
      follow(x, from);
      x[rij]![kolom]! += richting;
      return true;
    }
    for (let other = 0; other < (isRij ? kolommen : x.length); other += 1) {
      const [r, k] = isRij ? [nummer, other] : [other, nummer];
      if ((r === rij && k === kolom) || !isHidden([r, k])) continue;
      // From a row to a column a cell grows, from a column to a row it shrinks.
      if (!isRij && x[r]![k] === 0) continue;
      const key = `${!isRij}${other}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ isRij: !isRij, nummer: other, via: from });
    }
  }
  return false;
}

function follow(x: number[][], end: Punt): void {
  for (let { isRij, nummer, via } = end; via; { isRij, nummer, via } = via) {
    if (isRij) x[nummer]![via.nummer]! -= 1;
    else x[via.nummer]![nummer]! += 1;
  }
}
