import { klank } from './klank.ts';
import { leastErrors, lettersOf } from './letters.ts';
import type { Bekend, Woordenschat } from './woordenschat.ts';

/** A word of the site that was probably meant. */
export interface Bedoelde {
  readonly woord: Bekend;
  /** How far off: 1 is one wrong letter, less is only another spelling of the same sound. */
  readonly fouten: number;
}

/** The number of typing errors between two words. */
export type Afstand = (een: string, ander: string) => number;

/** A word that only sounds the same is nearer than a word with one letter wrong. */
const ZELFDE_KLANK = 0.5;
/** What sounds nearly the same is a little further away than what is spelled nearly the same. */
const OP_GEHOOR = 0.4;

/** As many typing errors as somebody plausibly makes in a word of this many letters. */
function mostErrors(length: number): number {
  if (length < 4) return 0;
  if (length < 5) return ZELFDE_KLANK;
  if (length < 8) return 1 + OP_GEHOOR;
  return length < 12 ? 2 + OP_GEHOOR : 3 + OP_GEHOOR;
}

/**
 * The word of the site that somebody most likely meant: the nearest by ear or by letters; of those
 * that are equally near the one that matters most.
 * @param vorm a word that the site does not know
 * @returns undefined when nothing is near enough
 */
export function verbeter(
  vorm: string,
  schat: Woordenschat,
  afstand: Afstand,
): Bedoelde | undefined {
  const most = mostErrors(vorm.length);
  if (most === 0) return undefined;
  const eigen = { vorm, klank: klank(vorm), letters: lettersOf(vorm) };
  let best: Bedoelde | undefined;
  for (const woord of schat.woorden) {
    if (woord.vorm.length < 4 || Math.abs(woord.vorm.length - vorm.length) > most) continue;
    const sounds = woord.klank === eigen.klank;
    if (!sounds && leastErrors(woord.letters, eigen.letters) > most) continue;
    const fouten = sounds ? ZELFDE_KLANK : countErrors(eigen, woord, afstand);
    // Further off only what the site is about: "verkouden" is not "verkopen".
    if (fouten > most || (fouten >= 2 && !woord.kern)) continue;
    if (
      best === undefined ||
      fouten < best.fouten ||
      (fouten === best.fouten && isLikelier(woord, best.woord))
    ) {
      best = { woord, fouten };
    }
  }
  return best;
}

function countErrors(
  eigen: { readonly vorm: string; readonly klank: string },
  woord: Bekend,
  afstand: Afstand,
): number {
  // The first letter is almost always right.
  const first = eigen.klank[0] === woord.klank[0] ? 0 : 1;
  const byEar = afstand(eigen.klank, woord.klank) + OP_GEHOOR;
  return Math.min(afstand(eigen.vorm, woord.vorm), byEar) + first;
}

function isLikelier(woord: Bekend, ander: Bekend): boolean {
  if (woord.kern !== ander.kern) return woord.kern;
  return woord.paginas > ander.paginas;
}
