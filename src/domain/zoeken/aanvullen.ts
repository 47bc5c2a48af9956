/** A page that the text search found; a higher score fits better. */
export interface Teksttreffer {
  readonly id: string;
  readonly score: number;
}

/**
 * The pages that hold the words in their text, best first: those with most of what was looked for,
 * then those where it stands most.
 * @param perTerm for each thing that was looked for what the text search found
 * @param known ids that are in the list already
 * @param least of how many of the things a page must speak
 */
export function aanvullen(
  perTerm: readonly (readonly Teksttreffer[])[],
  known: ReadonlySet<string>,
  least: number,
): readonly string[] {
  const apart = new Map<string, { termen: number; score: number }>();
  for (const treffers of perTerm) {
    for (const { id, score } of treffers) {
      if (known.has(id)) continue;
      const sum = apart.get(id) ?? { termen: 0, score: 0 };
      apart.set(id, { termen: sum.termen + 1, score: sum.score + score });
    }
  }
  return [...apart]
    .filter(([, { termen }]) => termen >= least)
    .sort(([, a], [, b]) => b.termen - a.termen || b.score - a.score)
    .map(([id]) => id);
}
