import { countLettergrepen } from './lettergrepen.ts';
import { splitZinnen } from './zinnen.ts';

/** What we measure of a text. */
export interface Leesbaarheid {
  readonly zinnen: readonly Zin[];
  readonly woorden: number;
  readonly woordenPerZin: number;
  readonly langsteZin: Zin | undefined;
  /** Flesch-Douma, higher is easier; undefined when the text is too short to measure. */
  readonly score: number | undefined;
}

export interface Zin {
  readonly tekst: string;
  readonly woorden: number;
}

/** Below this a score says nothing (source: taal.md, "Onbetrouwbaar"). */
const MIN_WOORDEN = 50;
export const MIN_ZINNEN = 3;

/** What the project asks of every text; our own choice, no official norm. */
export const GRENZEN = {
  score: 60,
  gemiddeldeScore: 70,
  woordenPerZin: 12,
  langsteZin: 20,
} as const;

const WOORD = /€\s?[\d.,]+(?:\p{L}+)?|[\p{L}\d][\p{L}\d'’.,:/@%-]*/gu;
const HEEFT_CIJFER = /\d/;

/** The words of a sentence. An amount (€ 1.419,46), a percentage and a web address are one word. */
export function splitWoorden(zin: string): string[] {
  return zin.match(WOORD) ?? [];
}

/**
 * Flesch-Douma: 206.84 − 0.93 × words per sentence − 77 × syllables per word (Douma 1960).
 *
 * Figures (amounts, percentages, years, phone numbers) and web addresses count as one word for the
 * length of a sentence. They stay outside the syllables per word: nobody reads € 1.419,46 aloud in
 * fourteen syllables, and to count them as one syllable would make a text with many amounts too easy.
 * Names of regelingen, organisaties and gemeenten count like any word. That costs some points, but
 * then nobody has to trust us on what we left out.
 */
export function fleschDouma(woordenPerZin: number, lettergrepenPerWoord: number): number {
  return 206.84 - 0.93 * woordenPerZin - 77 * lettergrepenPerWoord;
}

/** Measures a text in Markdown, or a list of texts that stand apart on a page. */
export function measureLeesbaarheid(teksten: string | readonly string[]): Leesbaarheid {
  const zinnen = [teksten]
    .flat()
    .flatMap(splitZinnen)
    .map((tekst): Zin => ({ tekst, woorden: splitWoorden(tekst).length }));
  const alle = zinnen.flatMap(({ tekst }) => splitWoorden(tekst));
  const telbaar = alle.filter((woord) => !HEEFT_CIJFER.test(woord) && !isAdres(woord));
  const lettergrepen = telbaar.reduce((som, woord) => som + countLettergrepen(woord), 0);
  const woordenPerZin = zinnen.length === 0 ? 0 : alle.length / zinnen.length;
  const meetbaar = alle.length >= MIN_WOORDEN && zinnen.length >= MIN_ZINNEN && telbaar.length > 0;
  return {
    zinnen,
    woorden: alle.length,
    woordenPerZin,
    langsteZin: zinnen.reduce<Zin | undefined>(
      (langste, zin) => (langste && langste.woorden >= zin.woorden ? langste : zin),
      undefined,
    ),
    score: meetbaar ? fleschDouma(woordenPerZin, lettergrepen / telbaar.length) : undefined,
  };
}

function isAdres(woord: string): boolean {
  return /^https?:|^www\.|@|\.(?:nl|com|org|eu)\b/.test(woord);
}
