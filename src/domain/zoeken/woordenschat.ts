import { klank } from './klank.ts';
import { lettersOf } from './letters.ts';
import { stam } from './stam.ts';
import { isVulwoord } from './vulwoorden.ts';

/** A word that the site knows, with what is needed to compare it. */
export interface Bekend {
  readonly vorm: string;
  readonly stam: string;
  readonly klank: string;
  /** Which letters it holds, as bits. */
  readonly letters: number;
  /** True when it stands in a title, a name or among the zoekwoorden: then it is more likely meant. */
  readonly kern: boolean;
  /** On how many pages it is. */
  readonly paginas: number;
}

/** On how many pages a word is, and whether it stands in a title, a name or among zoekwoorden. */
export type Telling = Pick<Bekend, 'kern' | 'paginas'>;

/** All words of the site, ready to look up by form, base form, sound and part. */
export interface Woordenschat {
  /** Without filler words: nobody means those. */
  readonly woorden: readonly Bekend[];
  readonly perVorm: ReadonlyMap<string, Bekend>;
  readonly perStam: ReadonlyMap<string, readonly Bekend[]>;
  readonly perKlank: ReadonlyMap<string, readonly Bekend[]>;
  /** Compounds by the base form of one of their parts: "opvang" gives "kinderopvang". */
  readonly perDeel: ReadonlyMap<string, readonly Bekend[]>;
  /** Base forms that mean the same, by base form. */
  readonly synoniemen: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gets the words ready to look up, and gives way after each.
 * @param telling per word (form)
 * @param samenstellingen compounds with their two parts: "kinderopvang kind opvang"
 * @param synoniemen groups of words with spaces between
 */
export function* bouwWoordenschat(
  telling: ReadonlyMap<string, Telling>,
  samenstellingen: readonly string[],
  synoniemen: readonly string[],
): Generator<void, Woordenschat> {
  const woorden: Bekend[] = [];
  for (const [vorm, { paginas, kern }] of telling) {
    if (isVulwoord(vorm)) continue;
    const klanken = { stam: stam(vorm), klank: klank(vorm), letters: lettersOf(vorm) };
    woorden.push({ vorm, ...klanken, kern, paginas });
    yield;
  }
  const perVorm = new Map(woorden.map((woord) => [woord.vorm, woord]));
  return {
    woorden,
    perVorm,
    perStam: groupBy(woorden, (woord) => woord.stam),
    perKlank: groupBy(woorden, (woord) => woord.klank),
    perDeel: linkDelen(samenstellingen, perVorm),
    synoniemen: linkSynoniemen(synoniemen),
  };
}

function linkDelen(
  samenstellingen: readonly string[],
  perVorm: ReadonlyMap<string, Bekend>,
): ReadonlyMap<string, readonly Bekend[]> {
  const links = new Map<string, Bekend[]>();
  for (const samenstelling of samenstellingen) {
    const [vorm = '', ...delen] = samenstelling.split(' ');
    const woord = perVorm.get(vorm);
    if (woord) for (const deel of delen) addTo(links, stam(deel), woord);
  }
  return links;
}

function linkSynoniemen(groepen: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const groep of groepen) {
    const stammen = [...new Set(groep.split(' ').map(stam))];
    for (const een of stammen) {
      for (const ander of stammen) if (ander !== een) addTo(links, een, ander);
    }
  }
  return links;
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) addTo(groups, keyOf(thing), thing);
  return groups;
}

function addTo<T>(groups: Map<string, T[]>, key: string, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
}
