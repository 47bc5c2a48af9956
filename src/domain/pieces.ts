import { allLeaves, grenzenOf, kindgroepenOf } from './evaluate.ts';
import {
  factDefinition,
  KINDLEEFTIJD,
  MEESTE_KINDEREN,
  type GetalDefinitie,
  type KinderenWaarde,
  type Waarde,
} from './gegevens.ts';
import { cutAfter, overlaps, type Interval } from './interval.ts';
import type { Kindgroep } from './soort.ts';
import { kinderenOf, waardeOf, type Toestand } from './toestand.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/**
 * Cuts what a fact can still be into pieces within which no single voorwaarde can turn on it alone:
 * each remaining option, each stretch between two limits, each make-up of the children.
 * @param other a second situation, with other limits, in which the pieces must serve as well
 */
export function piecesOf(
  voorwaarde: Voorwaarde,
  feit: string,
  toestand: Toestand,
  other: Toestand = toestand,
): Iterable<Waarde> {
  const waarde = waardeOf(toestand, feit);
  if (waarde.soort === 'keuze') {
    return likeOptions(voorwaarde, feit, waarde.kan, toestand).map((kan) => ({
      soort: 'keuze',
      kan,
    }));
  }
  if (waarde.soort === 'getal') {
    const { stap } = factDefinition(toestand.catalogus, feit) as GetalDefinitie;
    const grenzen = new Set([toestand, other].flatMap((one) => grenzenOf(voorwaarde, feit, one)));
    const pieces = cutAfter(waarde, grenzen, stap);
    return pieces.map((piece) => ({ soort: 'getal', ...piece }));
  }
  return kinderenPieces(kinderenOf(toestand), kindgroepenOf(voorwaarde, toestand));
}

/** The options in groups between which no single voorwaarde sees a difference. */
function likeOptions(
  voorwaarde: Voorwaarde,
  feit: string,
  kan: readonly string[],
  toestand: Toestand,
): string[][] {
  // Formulas and sets look at yes/no facts in their own way, and two options need no grouping.
  if (kan.length <= 2) return kan.map((optie) => [optie]);
  const choices = allLeaves(voorwaarde, toestand).flatMap((blad) =>
    blad.soort === 'keuze' && blad.gegeven === feit ? [blad.opties] : [],
  );
  const groups = new Map<string, string[]>();
  for (const optie of kan) {
    const key = choices.map((opties) => Number(opties.includes(optie))).join('');
    groups.set(key, [...(groups.get(key) ?? []), optie]);
  }
  return [...groups.values()];
}

/** Extremes first, so that two different answers are found soon. */
function* kinderenPieces(
  waarde: KinderenWaarde,
  groepen: readonly Kindgroep[],
): Generator<KinderenWaarde> {
  const klassen = ageClasses(groepen.map((groep) => groep.leeftijd));
  const certain = waarde.leeftijden.map((kind) =>
    klassen.filter((klasse) => overlaps(klasse, kind)),
  );
  const room = Math.max(0, MEESTE_KINDEREN - waarde.leeftijden.length);
  const hoogstens = klassen.map((klasse) => mostOf(klasse, groepen, room));
  for (const known of combinations(certain)) {
    const leeftijden = known.map((klasse, i) => intersect(klasse, waarde.leeftijden[i]!));
    if (!waarde.meer) {
      yield { soort: 'kinderen', leeftijden, meer: false };
      continue;
    }
    for (const aantallen of combinations(hoogstens.map(zeroToMostFirst))) {
      const extra = klassen.flatMap((klasse, i) => Array<Interval>(aantallen[i]!).fill(klasse));
      if (extra.length > room) continue;
      yield { soort: 'kinderen', leeftijden: [...leeftijden, ...extra], meer: false };
    }
  }
}

/** More families than this are not told apart one by one. */
const MOST_FAMILIES = 300;

/**
 * Every make-up of the children that a voorwaarde can tell apart, each once; more children of one
 * age than it counts stand as the most that it does.
 * @returns undefined when there are too many to list
 */
export function familiesOf(groepen: readonly Kindgroep[]): KinderenWaarde[] | undefined {
  const klassen = ageClasses(groepen.map((groep) => groep.leeftijd));
  const aantallen = klassen.map((klasse) => {
    const most = mostOf(klasse, groepen, MEESTE_KINDEREN);
    return Array.from({ length: most + 1 }, (_, i) => i);
  });
  if (aantallen.reduce((product, one) => product * one.length, 1) > MOST_FAMILIES) return undefined;
  const families = [...combinations(aantallen)].map((tal) =>
    klassen.flatMap((klasse, i) => Array<Interval>(tal[i]!).fill(klasse)),
  );
  return families
    .filter(({ length }) => length <= MEESTE_KINDEREN)
    .map((leeftijden) => ({ soort: 'kinderen', leeftijden, meer: false }));
}

/** Up to how many children of an age class a voorwaarde counts. */
function mostOf(klasse: Interval, groepen: readonly Kindgroep[], room: number): number {
  const own = groepen.filter(({ leeftijd }) => overlaps(leeftijd, klasse));
  return Math.min(room, Math.max(0, ...own.map(({ hoogstens }) => hoogstens)));
}

/** The ages 0–17 cut at each begin and end of a group. */
function ageClasses(groepen: readonly Interval[]): Interval[] {
  return cutAfter(
    KINDLEEFTIJD,
    groepen.flatMap(({ min, max }) => [min - 1, max]),
    1,
  );
}

function intersect(a: Interval, b: Interval): Interval {
  return { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
}

/** Up to here every number of children of one age is tried; beyond it, none, one and the most. */
const COUNT_EACH = 4;

/** 0, most, 1, 2, … */
function zeroToMostFirst(most: number): number[] {
  if (most === 0) return [0];
  if (most > COUNT_EACH) return [0, most, 1];
  return [0, most, ...Array.from({ length: most - 1 }, (_, i) => i + 1)];
}

/** Every way to pick one of each list. */
function* combinations<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = lists;
  if (!first) {
    yield [];
    return;
  }
  for (const tail of combinations(rest)) for (const item of first) yield [item, ...tail];
}
