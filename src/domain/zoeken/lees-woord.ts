import { klank } from './klank.ts';
import { splitsWoord } from './samenstelling.ts';
import { stam } from './stam.ts';
import { verbeter, type Afstand } from './verbeter.ts';
import type { Bekend, Woordenschat } from './woordenschat.ts';

/** Words (forms) of the site with how well they stand for what was typed: 1 is the very word. */
export type Varianten = ReadonlyMap<string, number>;

/** How one typed word is understood. */
export interface Gelezen {
  /** More than one when the word is a compound that falls apart. */
  readonly delen: readonly Varianten[];
  /** The word that was meant, when a typing error was mended. */
  readonly bedoeld?: string;
}

/** How well a kind of variant stands for the word that was typed. */
export const GEWICHT = {
  zelfde: 1,
  stam: 0.92,
  verbeterd: 0.85,
  begin: 0.75,
  deel: 0.75,
  synoniem: 0.72,
  samenstelling: 0.62,
  deelSynoniem: 0.45,
} as const;

/** With one wrong letter it is rather a mistake than a compound that nobody knows ("leregeld"). */
const DUIDELIJK = 1;

/** A word of which only the beginning has been typed finds longer words from this many letters. */
const LEAST_BEGIN = 3;

/**
 * The words of the site that one typed word may stand for: its forms, the compounds it is in, its
 * synonyms; for a word that the site does not know its parts, or the word that was probably meant.
 * @param vorm the word as `vormOf` gives it
 * @param unfinished true when somebody may still be typing it
 */
export function leesWoord(
  vorm: string,
  schat: Woordenschat,
  afstand: Afstand,
  unfinished: boolean,
): Gelezen {
  const known = variantenOf(vorm, schat);
  const spelled = misspelled(vorm, schat, afstand);
  if (spelled !== undefined) return { delen: [known], bedoeld: spelled };
  const begun = unfinished ? addBegin(known, vorm, schat) : known;
  if (begun.size > 0) return { delen: [begun] };
  const meant = verbeter(vorm, schat, afstand);
  const mended = meant && mend(meant.woord, schat);
  if (mended && meant.fouten <= DUIDELIJK) return mended;
  return (
    splitKnown(vorm, schat) ?? mended ?? mendParts(vorm, schat) ?? { delen: [new Map([[vorm, 1]])] }
  );
}

function splitKnown(vorm: string, schat: Woordenschat): Gelezen | undefined {
  const delen = splitsWoord(vorm, (deel) => isKnown(deel, schat));
  return delen && { delen: delen.map((deel) => weaken(variantenOf(deel, schat), GEWICHT.deel)) };
}

function isKnown(vorm: string, schat: Woordenschat): boolean {
  if (schat.perVorm.has(vorm)) return true;
  const eigen = stam(vorm);
  return schat.perStam.has(eigen) || schat.perDeel.has(eigen) || schat.synoniemen.has(eigen);
}

function mend({ vorm }: Bekend, schat: Woordenschat): Gelezen {
  return { delen: [weaken(variantenOf(vorm, schat), GEWICHT.verbeterd)], bedoeld: vorm };
}

/** "geltproblemen": each part sounds like a word of the site. */
function mendParts(vorm: string, schat: Woordenschat): Gelezen | undefined {
  const delen = splitsWoord(vorm, (deel) => soundsLike(deel, schat) !== undefined);
  if (delen === undefined) return undefined;
  const meant = delen.map((deel) => soundsLike(deel, schat)!.vorm);
  return {
    delen: meant.map((deel) => weaken(variantenOf(deel, schat), GEWICHT.deel)),
    bedoeld: meant.join(' '),
  };
}

function soundsLike(deel: string, schat: Woordenschat): Bekend | undefined {
  const same = schat.perVorm.get(deel);
  return same ?? (deel.length < 4 ? undefined : schat.perKlank.get(klank(deel))?.[0]);
}

/** All words of the site that stand for a word by grammar, as part of a compound or by meaning. */
function variantenOf(vorm: string, schat: Woordenschat): Varianten {
  const eigen = stam(vorm);
  const found = new Map<string, number>();
  const add = (woorden: readonly Bekend[] | undefined, gewicht: number) => {
    for (const woord of woorden ?? []) {
      found.set(woord.vorm, Math.max(found.get(woord.vorm) ?? 0, gewicht));
    }
  };
  add(schat.perStam.get(eigen), GEWICHT.stam);
  if (schat.perVorm.has(vorm)) found.set(vorm, GEWICHT.zelfde);
  add(schat.perDeel.get(eigen), GEWICHT.samenstelling);
  for (const ander of schat.synoniemen.get(eigen) ?? []) {
    add(schat.perStam.get(ander), GEWICHT.synoniem);
    add(schat.perDeel.get(ander), GEWICHT.deelSynoniem);
  }
  return found;
}

function addBegin(varianten: Varianten, vorm: string, schat: Woordenschat): Varianten {
  if (vorm.length < LEAST_BEGIN) return varianten;
  const more = new Map(varianten);
  for (const woord of schat.woorden) {
    if (woord.vorm.startsWith(vorm) && !more.has(woord.vorm)) more.set(woord.vorm, GEWICHT.begin);
  }
  return more;
}

function weaken(varianten: Varianten, by: number): Varianten {
  return new Map([...varianten].map(([vorm, gewicht]) => [vorm, gewicht * by]));
}

/**
 * The right spelling of a word that has the base form of a known word, but a letter wrong in the
 * middle ("uitkerring"). Another ending is grammar, and no mistake ("uitkeringen").
 */
function misspelled(vorm: string, schat: Woordenschat, afstand: Afstand): string | undefined {
  if (schat.perVorm.has(vorm) || vorm.length < 5) return undefined;
  return schat.perStam
    .get(stam(vorm))
    ?.find((woord) => woord.vorm.slice(-2) === vorm.slice(-2) && afstand(woord.vorm, vorm) === 1)
    ?.vorm;
}
