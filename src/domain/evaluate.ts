import { normVoorwaarden } from './normbedrag.ts';
import type { GeldendeNormen } from './norm.ts';
import { remember } from './onthouden.ts';
import { allOf, anyOf, not, type Oordeel } from './oordeel.ts';
import type { Kindgroep } from './soort.ts';
import { soortOf } from './soorten/tabel.ts';
import type { Toestand } from './toestand.ts';
import { isGroep, leaves, type EnkeleVoorwaarde, type Voorwaarde } from './voorwaarde.ts';

/**
 * Judges a voorwaarde term by term. Fast, and never wrongly certain; but where one fact occurs
 * twice it can say misschien although the answer is settled. `decide` (decide.ts) is exact.
 */
export const evaluateVoorwaarde = remember(
  (voorwaarde: Voorwaarde, toestand: Toestand): Oordeel => {
    const oordeel = evaluateHard(voorwaarde, toestand);
    return voorwaarde.zacht && oordeel === 'nee' ? 'misschien' : oordeel;
  },
);

/** The same, as if a limit that is not strict were strict. */
export function evaluateHard(voorwaarde: Voorwaarde, toestand: Toestand): Oordeel {
  if (!isGroep(voorwaarde)) return soortOf(voorwaarde).evaluate(voorwaarde, toestand);
  const oordelen = lazily(voorwaarde.delen, toestand);
  if (voorwaarde.soort === 'alle') return allOf(oordelen);
  return voorwaarde.soort === 'een-van' ? anyOf(oordelen) : not(anyOf(oordelen));
}

function* lazily(delen: readonly Voorwaarde[], toestand: Toestand): Generator<Oordeel> {
  for (const deel of delen) yield evaluateVoorwaarde(deel, toestand);
}

/** The single voorwaarden that are still open and not overtaken by the rest of their group. */
export function openLeaves(voorwaarde: Voorwaarde, toestand: Toestand): EnkeleVoorwaarde[] {
  if (evaluateVoorwaarde(voorwaarde, toestand) !== 'misschien') return [];
  if (!isGroep(voorwaarde)) return [voorwaarde];
  return voorwaarde.delen.flatMap((deel) => openLeaves(deel, toestand));
}

/** The open facts on which a voorwaarde may still depend, each once. */
export function openFacts(voorwaarde: Voorwaarde, toestand: Toestand): string[] {
  const facts = openLeaves(voorwaarde, toestand).flatMap((blad) =>
    soortOf(blad).vraagt(blad, toestand),
  );
  return [...new Set(facts)];
}

/**
 * Every single voorwaarde that counts in here: also those that decide which line of a norm holds.
 */
export function allLeaves(
  voorwaarde: Voorwaarde,
  { normen }: Toestand,
): readonly EnkeleVoorwaarde[] {
  return leavesWithNorms(voorwaarde, normen);
}

const leavesWithNorms = remember(
  (voorwaarde: Voorwaarde, normen: GeldendeNormen): readonly EnkeleVoorwaarde[] =>
    [...leaves(voorwaarde)].flatMap((blad) => {
      if (blad.soort !== 'getal') return [blad];
      const inNorms = blad.vergelijkingen.flatMap(({ grens }) => normVoorwaarden(grens, normen));
      return [blad, ...inNorms.flatMap((als) => leavesWithNorms(als, normen))];
    }),
);

/** The values of a number after which some single voorwaarde in here can turn. */
export function grenzenOf(voorwaarde: Voorwaarde, feit: string, toestand: Toestand): number[] {
  return allLeaves(voorwaarde, toestand).flatMap((blad) =>
    soortOf(blad).grenzen(blad, feit, toestand),
  );
}

/** The groups of children that matter somewhere in here. */
export function kindgroepenOf(voorwaarde: Voorwaarde, toestand: Toestand): Kindgroep[] {
  return allLeaves(voorwaarde, toestand).flatMap((blad) => soortOf(blad).kindgroepen(blad));
}

/** Every fact on which a voorwaarde can depend, each once. */
export function factsOf(voorwaarde: Voorwaarde, { catalogus, normen }: Toestand): string[] {
  const leeg = { gegevens: {}, catalogus, normen };
  const feiten = allLeaves(voorwaarde, leeg).flatMap((blad) => soortOf(blad).vraagt(blad, leeg));
  return [...new Set(feiten)];
}
