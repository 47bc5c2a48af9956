import { gegevenOf, type Gegevens } from '../../src/domain/gegevens.ts';
import type { Gespreksstof } from '../../src/domain/gesprek.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import type { Toestand } from '../../src/domain/toestand.ts';
import { missingGegevens } from '../../src/domain/volgende-vraag.ts';

/**
 * The smallest number of gegevens that settles every regeling for this household, for somebody who
 * knows beforehand which those are (the clairvoyant). Exact: first the gegevens without which
 * something stays open whatever else is known, then ever larger additions to them.
 */
export function fewestGegevens(
  huishouden: Gegevens,
  regelingen: readonly Regeling[],
  stof: Gespreksstof,
): number {
  const all = [...new Set(Object.keys(huishouden).map(gegevenOf))];
  const openAfter = (known: ReadonlySet<string>): Set<string> => {
    const toestand = restrict(huishouden, known, stof);
    return new Set(regelingen.flatMap((regeling) => [...missingGegevens(regeling, toestand)]));
  };
  // What stays open with everything else known, can be settled by nothing else.
  const needed = all.filter((one) => openAfter(without(all, one)).has(one));
  for (let extra = 0; extra <= all.length; extra += 1) {
    if (canSettle(new Set(needed), extra, openAfter)) return needed.length + extra;
  }
  throw new Error('Met alles bekend staat er nog iets open.');
}

/** True when so many more gegevens can settle everything. Only what still matters is tried. */
function canSettle(
  known: ReadonlySet<string>,
  extra: number,
  openAfter: (known: ReadonlySet<string>) => Set<string>,
  tried = new Set<string>(),
): boolean {
  const key = [...known].sort().join();
  if (tried.has(key)) return false;
  tried.add(key);
  const open = openAfter(known);
  if (open.size === 0) return true;
  if (extra === 0) return false;
  return [...open].some((one) => canSettle(new Set([...known, one]), extra - 1, openAfter, tried));
}

function without(all: readonly string[], one: string): Set<string> {
  return new Set(all.filter((gegeven) => gegeven !== one));
}

function restrict(
  huishouden: Gegevens,
  known: ReadonlySet<string>,
  { catalogus, normen }: Gespreksstof,
): Toestand {
  const kept = Object.entries(huishouden).filter(([feit]) => known.has(gegevenOf(feit)));
  return { gegevens: Object.fromEntries(kept), catalogus, normen };
}
