import type { Interval } from '../../src/domain/interval.ts';
import type { GeldendeNorm } from '../../src/domain/norm.ts';
import { wholeVoorwaarde } from '../../src/domain/regeling.ts';
import { leaves, type Grens, type Voorwaarde } from '../../src/domain/voorwaarde.ts';
import type { Regelset } from './regelset.ts';

// What both translations need to know of our rules. Nothing here judges: it only reads data.

/** The ages that the formulas tell apart. */
const LEEFTIJDEN_IN_FORMULES: readonly Interval[] = [
  { min: 0, max: 17 },
  { min: 0, max: 5 },
  { min: 6, max: 11 },
  { min: 12, max: 17 },
  { min: 12, max: 15 },
  { min: 16, max: 17 },
];

/** The norm of a limit, when there is one that has not ended. */
export function normOf(grens: Grens, { normen }: Regelset): GeldendeNorm | undefined {
  if ('vast' in grens) return undefined;
  const norm = normen[grens.norm];
  return norm && !norm.verlopen ? norm : undefined;
}

/** True when the norm has an amount for every household: its last line has no condition. */
export function isForAll({ bedragen }: GeldendeNorm): boolean {
  return bedragen.some(({ als }) => !als);
}

/** The parameters of a formula, when its norm has not ended. */
export function waardenOf(
  naam: string,
  { normen }: Regelset,
): Readonly<Record<string, number>> | undefined {
  const norm = normen[naam];
  return norm && !norm.verlopen ? norm.waarden : undefined;
}

/** What is left of a norm without holiday pay, for a fact that leaves it out. */
export function zonderVakantiegeld(
  gegeven: string,
  norm: GeldendeNorm,
  { catalogus }: Regelset,
): number {
  const definitie = catalogus[gegeven];
  const leavesOut = definitie?.soort === 'getal' && definitie.zonderVakantiegeld === true;
  return leavesOut ? (norm.zonderVakantiegeld ?? 1) : 1;
}

/** The yes/no fact without which this number does not exist, such as the age of a partner. */
export function bestaatAls(gegeven: string, { catalogus }: Regelset): string | undefined {
  const definitie = catalogus[gegeven];
  return definitie?.soort === 'getal' ? definitie.bestaatAls : undefined;
}

/** True when a choice with these options holds for everybody. */
export function isEveryOption(
  gegeven: string,
  opties: readonly string[],
  { catalogus }: Regelset,
): boolean {
  const definitie = catalogus[gegeven];
  return definitie?.soort === 'keuze' && definitie.opties.every((optie) => opties.includes(optie));
}

/** All voorwaarden there are: of the regelingen and of the lines of the norms. */
export function allVoorwaarden({ regelingen, normen }: Regelset): Voorwaarde[] {
  const lines = Object.values(normen).flatMap(({ bedragen }) =>
    bedragen.flatMap(({ als }) => als ?? []),
  );
  return [...regelingen.map(wholeVoorwaarde), ...lines];
}

/** The name under which both peers know how many children have such an age: neither counts in a list. */
export function aantalKinderen({ min, max }: Interval): string {
  return `kinderen van ${min} tot ${max}`;
}

/** The number of children in each group of ages that some rule asks about. */
export function countKinderen(
  leeftijden: readonly number[],
  regelset: Regelset,
): Record<string, number> {
  return Object.fromEntries(
    kindgroepen(regelset).map((groep) => [
      aantalKinderen(groep),
      leeftijden.filter((jaar) => jaar >= groep.min && jaar <= groep.max).length,
    ]),
  );
}

/** Every group of ages that some rule or formula asks about. */
export function kindgroepen(regelset: Regelset): readonly Interval[] {
  const before = KINDGROEPEN.get(regelset);
  if (before) return before;
  const asked = allVoorwaarden(regelset)
    .flatMap((voorwaarde) => [...leaves(voorwaarde)])
    .flatMap((blad) => (blad.soort === 'kinderen' ? [blad.leeftijd] : []));
  const byName = new Map(
    [...LEEFTIJDEN_IN_FORMULES, ...asked].map((groep) => [aantalKinderen(groep), groep]),
  );
  const groepen = [...byName.values()];
  KINDGROEPEN.set(regelset, groepen);
  return groepen;
}

const KINDGROEPEN = new WeakMap<Regelset, readonly Interval[]>();
