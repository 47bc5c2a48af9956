import { rangeOf, simplest, sumOf } from './bedrag.ts';
import type { Interval } from './interval.ts';
import type { Oordeel } from './oordeel.ts';
import { isJudged, possibleVarianten, type Regeling } from './regeling.ts';
import type { Toestand } from './toestand.ts';
import { judge, type Uitkomst } from './uitkomst.ts';
import { isFinal } from './versheid.ts';
import type { Zinnen } from './zinnen.ts';

/** What a household hears about one regeling before or after a change. */
export type Kant = Pick<Uitkomst, 'oordeel' | 'bedrag'>;

/**
 * What a change does to one regeling, heaviest first. `begint` and `stopt` go from a nee to a ja or
 * back; `omhoog` and `omlaag` are a ja of which the amount moves; `wel` and `niet` were misschien;
 * `misschien` is not certain afterwards, though it was before, or though its amount moves.
 */
export const GEVOLGEN = [
  'begint',
  'stopt',
  'omhoog',
  'omlaag',
  'wel',
  'niet',
  'misschien',
] as const;

export type Gevolg = (typeof GEVOLGEN)[number];

export interface Verschil {
  readonly regeling: Regeling;
  readonly gevolg: Gevolg;
  readonly nu: Kant;
  readonly dan: Kant;
}

/** Amounts per month together, in whole euros. */
export interface Totaal {
  /** Of what is a ja. */
  readonly zeker: Interval;
  /** True when what is a misschien can add to it. */
  readonly misschienMeer: boolean;
}

export interface Gevolgen {
  /** The regelingen for which something changes; what stays the same is left out. */
  readonly verschillen: readonly Verschil[];
  readonly nu: Totaal;
  readonly dan: Totaal;
}

/**
 * Compares what two situations bring, regeling by regeling.
 * @param dan every way in which it can turn out; at least one
 * @param peildatum ISO date on which both are judged
 */
export function compareToestanden(
  regelingen: readonly Regeling[],
  nu: Toestand,
  dan: readonly Toestand[],
  peildatum: string,
  zinnen: Zinnen,
): Gevolgen {
  const pairs = regelingen.flatMap((regeling) => {
    const judged = [nu, ...dan].map((one) => judge(regeling, one, peildatum, zinnen));
    if (judged.every((uitkomst) => !uitkomst)) return [];
    const [before, ...after] = [nu, ...dan].map((one, i) => sideOf(judged[i], regeling, one));
    return [{ regeling, nu: before!, dan: together(after) }];
  });
  const verschillen = pairs.flatMap((pair): Verschil[] => {
    const gevolg = gevolgOf(pair.nu, pair.dan);
    return gevolg ? [{ ...pair, gevolg }] : [];
  });
  return {
    verschillen: verschillen.sort(byWeight),
    nu: totalOf(pairs.map((pair) => pair.nu)),
    dan: totalOf(pairs.map((pair) => pair.dan)),
  };
}

/** Where one of two places has no oordeel: closed there is a nee, and anything else is not known. */
function sideOf(uitkomst: Uitkomst | undefined, regeling: Regeling, toestand: Toestand): Kant {
  if (!uitkomst) {
    const here = possibleVarianten(regeling, toestand).filter((variant) => !isJudged(variant));
    return { oordeel: here.every(({ status }) => isFinal(status)) ? 'nee' : 'misschien' };
  }
  const { oordeel, bedrag } = uitkomst;
  return { oordeel, ...(bedrag && { bedrag }) };
}

/** One answer over all the ways it can turn out: what is not the same in each is a misschien. */
function together(kanten: readonly Kant[]): Kant {
  const oordelen = new Set(kanten.map(({ oordeel }) => oordeel));
  const ranges = kanten.map(({ bedrag }) => rangeOf(bedrag));
  const min = Math.min(...ranges.map((range) => range.min));
  const max = Math.max(...ranges.map((range) => range.max));
  return {
    oordeel: oordelen.size === 1 ? kanten[0]!.oordeel : 'misschien',
    ...(max > 0 && { bedrag: { perMaand: simplest({ min, max }) } }),
  };
}

function gevolgOf(nu: Kant, dan: Kant): Gevolg | undefined {
  if (nu.oordeel === dan.oordeel) return moveOf(nu, dan);
  if (dan.oordeel === 'misschien') return 'misschien';
  if (nu.oordeel === 'misschien') return dan.oordeel === 'ja' ? 'wel' : 'niet';
  return dan.oordeel === 'ja' ? 'begint' : 'stopt';
}

/** Where the amount goes; undefined when it stays. A range that gets wider or narrower goes nowhere. */
function moveOf(nu: Kant, dan: Kant): Gevolg | undefined {
  const [a, b] = [rangeOf(nu.bedrag), rangeOf(dan.bedrag)];
  if (a.min === b.min && a.max === b.max) return undefined;
  if (nu.oordeel !== 'ja') return 'misschien';
  if (b.min >= a.min && b.max >= a.max) return 'omhoog';
  return b.min <= a.min && b.max <= a.max ? 'omlaag' : 'misschien';
}

/** By what happens, then what is most urgent, then the largest difference in money. */
function byWeight(a: Verschil, b: Verschil): number {
  return (
    GEVOLGEN.indexOf(a.gevolg) - GEVOLGEN.indexOf(b.gevolg) ||
    a.regeling.volgorde - b.regeling.volgorde ||
    difference(b) - difference(a)
  );
}

function difference({ nu, dan }: Verschil): number {
  return Math.abs(rangeOf(dan.bedrag).max - rangeOf(nu.bedrag).max);
}

function totalOf(kanten: readonly Kant[]): Totaal {
  const amounts = (of: Oordeel) =>
    sumOf(kanten.flatMap(({ oordeel, bedrag }) => (oordeel === of ? [bedrag] : [])));
  return { zeker: amounts('ja'), misschienMeer: amounts('misschien').max > 0 };
}
