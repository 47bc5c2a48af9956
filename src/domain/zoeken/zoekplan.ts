import { leesWoord, GEWICHT, type Varianten } from './lees-woord.ts';
import { stam } from './stam.ts';
import type { Afstand } from './verbeter.ts';
import { isVulwoord } from './vulwoorden.ts';
import { woordenIn, type Woord } from './woorden.ts';
import type { Woordenschat } from './woordenschat.ts';

/** How a search is understood. */
export interface Zoekplan {
  /**
   * One for each thing that is looked for: the words of the site that may stand for it. None when
   * only filler words were typed.
   */
  readonly termen: readonly Varianten[];
  /** The search as it was read, when a typing error was mended. */
  readonly bedoeld: string | undefined;
}

/**
 * Reads a search: drops filler words, finds the forms of each word that the site knows, takes
 * compounds apart and puts them together, adds synonyms, and mends typing errors.
 * @param zoekvraag as it was typed; without a space at the end the last word may be unfinished
 * @param afstand counts the typing errors between two words
 */
export function maakZoekplan(zoekvraag: string, schat: Woordenschat, afstand: Afstand): Zoekplan {
  const all = woordenIn(zoekvraag);
  const words = all.filter(({ vorm }) => !isVulwoord(vorm));
  const unfinished = /[\p{L}\p{N}]$/u.test(zoekvraag) ? all.at(-1) : undefined;
  const read = words.map((woord) => ({
    woord,
    ...leesWoord(woord.vorm, schat, afstand, woord === unfinished),
  }));
  const joined = joinWords(
    read.map(({ woord, bedoeld }) => bedoeld ?? woord.vorm),
    schat,
  );
  return {
    termen: read.flatMap(({ delen }, i) => {
      const samen = joined[i];
      return samen === undefined
        ? delen
        : delen.map((deel) => new Map(deel).set(samen, GEWICHT.zelfde));
    }),
    bedoeld: mend(zoekvraag, read),
  };
}

/** A search for exactly these words, without reading between the lines. */
export function maakLetterlijkPlan(zoekvraag: string): Zoekplan {
  const termen = woordenIn(zoekvraag).map(({ vorm }) => new Map([[vorm, GEWICHT.zelfde]]));
  return { termen, bedoeld: undefined };
}

/** Words typed apart that the site writes as one ("zorg toeslag"): that one, for each of the two. */
function joinWords(
  vormen: readonly string[],
  schat: Woordenschat,
): readonly (string | undefined)[] {
  const joined: (string | undefined)[] = vormen.map(() => undefined);
  for (let i = 0; i + 1 < vormen.length; i += 1) {
    const samen = knownJoin(vormen[i]!, vormen[i + 1]!, schat);
    if (samen === undefined) continue;
    joined[i] = samen;
    joined[i + 1] = samen;
  }
  return joined;
}

function knownJoin(one: string, other: string, schat: Woordenschat): string | undefined {
  for (const tussen of ['', 's', 'en']) {
    const vorm = one + tussen + other;
    const known = schat.perVorm.get(vorm) ?? schat.perStam.get(stam(vorm))?.[0];
    if (known) return known.vorm;
  }
  return undefined;
}

/** The search with the mended words in the place of what was typed. */
function mend(
  zoekvraag: string,
  read: readonly { readonly woord: Woord; readonly bedoeld?: string }[],
): string | undefined {
  const wrong = read.filter(({ bedoeld }) => bedoeld !== undefined);
  if (wrong.length === 0) return undefined;
  const tekst = zoekvraag.normalize('NFC');
  return wrong
    .reduceRight(
      (mended, { woord: { plek, tekst: was }, bedoeld }) =>
        mended.slice(0, plek) + (bedoeld ?? was) + mended.slice(plek + was.length),
      tekst,
    )
    .trim();
}
