/** Words of a sentence that say nothing about the help someone looks for. */
const STOPWOORDEN = new Set(
  (
    'aan af al als ben bij dan dat de die dit door een en er ga geen haar hebben heb heeft het hij ' +
    'hoe hun ik in is je kan kom kunnen mag me met mij mijn moet naar niet nog of om ons onze ook ' +
    'op over te tot u uit uw van voor waar wat we welke wie wij wil word worden wordt ze zij zijn zo'
  ).split(' '),
);

/**
 * The words of a search that matter, in lower case and each once. When none is left (somebody
 * searched for "en"), all words count.
 */
export function splitZoekvraag(zoekvraag: string): readonly string[] {
  const words = [...new Set(zoekvraag.toLowerCase().match(/[\p{L}\p{N}]+/gu))];
  const telling = words.filter((word) => !STOPWOORDEN.has(word));
  return telling.length > 0 ? telling : words;
}

/** A page that the search engine found; a higher score fits better. */
export interface Treffer {
  readonly id: string;
  readonly score: number;
}

/**
 * One list from a search for all words together and a search for each word apart. The engine only
 * finds pages that hold every word; most people type a sentence. Pages with all words come first,
 * then pages with most words, then those with the best score.
 */
export function mergeTreffers<T extends Treffer>(
  together: readonly T[],
  perWoord: readonly (readonly T[])[],
): readonly T[] {
  const found = new Set(together.map(({ id }) => id));
  const apart = new Map<string, { treffer: T; woorden: number; score: number }>();
  for (const treffer of perWoord.flat()) {
    if (found.has(treffer.id)) continue;
    const sum = apart.get(treffer.id) ?? { treffer, woorden: 0, score: 0 };
    sum.woorden += 1;
    sum.score += treffer.score;
    apart.set(treffer.id, sum);
  }
  const rest = [...apart.values()].sort((a, b) => b.woorden - a.woorden || b.score - a.score);
  return [...together, ...rest.map(({ treffer }) => treffer)];
}
