/** A word as it stands in a text. */
export interface Woord {
  /** As it was written. */
  readonly tekst: string;
  /** To compare with: lower case, no accents, no apostrophes ("zzp’er" is "zzper"). */
  readonly vorm: string;
  /** Where it begins in the text. */
  readonly plek: number;
}

const WOORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Nearly every word: nothing about it has to change but its capitals. */
const GEWOON = /^[a-z0-9]*$/;

/** The form in which words are compared: lower case, no accents, no apostrophes. */
export function vormOf(tekst: string): string {
  const klein = tekst.toLowerCase();
  if (GEWOON.test(klein)) return klein;
  return klein.normalize('NFD').replaceAll(/[\p{M}'’]/gu, '');
}

/** The words of a text in order, each with its place. */
export function woordenIn(tekst: string): readonly Woord[] {
  return [...tekst.normalize('NFC').matchAll(WOORD)].map((match) => ({
    tekst: match[0],
    vorm: vormOf(match[0]),
    plek: match.index,
  }));
}
