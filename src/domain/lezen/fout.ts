/** A mistake in content or input: where it is, and in Dutch what to write instead. */
export interface Leesfout {
  /** Field path as people write it: `voorwaarden.alle.2.inkomen`. */
  readonly veld: string;
  readonly melding: string;
}

/** Collects mistakes while reading, so that an editor sees all of them at once. */
export class Foutenlijst {
  readonly fouten: Leesfout[] = [];

  add(veld: string, melding: string): void {
    this.fouten.push({ veld, melding });
  }
}

/** `a, b of c` in a sentence: what is possible, or with `en` all of them. */
export function opsomming(woorden: readonly string[], voegwoord: 'en' | 'of' = 'of'): string {
  if (woorden.length < 2) return woorden.join('');
  return `${woorden.slice(0, -1).join(', ')} ${voegwoord} ${woorden.at(-1)}`;
}

/** Shows a wrong value in a message, briefly. */
export function toon(waarde: unknown): string {
  if (waarde === undefined) return 'niets';
  // JSON writes .inf and .nan of YAML as null.
  const text =
    typeof waarde === 'string'
      ? `"${waarde}"`
      : typeof waarde === 'number'
        ? String(waarde)
        : JSON.stringify(waarde);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** True for a plain object, as YAML and JSON give them. */
export function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** The word that someone may have meant: the closest one, at most two letters off. */
export function bedoelde(woord: string, woorden: readonly string[]): string {
  const near = woorden
    .map((kandidaat) => ({
      kandidaat,
      afstand: editDistance(woord.toLowerCase(), kandidaat.toLowerCase()),
    }))
    .filter(({ afstand }) => afstand <= 2)
    .sort((a, b) => a.afstand - b.afstand)[0];
  return near ? ` Bedoelt u "${near.kandidaat}"?` : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost));
    }
    row = next;
  }
  return row[b.length]!;
}
