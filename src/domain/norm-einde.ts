import { openLeaves } from './evaluate.ts';
import type { GeldendeNorm, GeldendeNormen } from './norm.ts';
import type { Toestand } from './toestand.ts';
import { leaves, type EnkeleVoorwaarde, type Voorwaarde } from './voorwaarde.ts';

/**
 * The norms that have ended and on which an open voorwaarde hangs: why it stays open although all
 * was answered.
 * @returns their names by their last day (ISO date)
 */
export function endedNorms(voorwaarde: Voorwaarde, toestand: Toestand): Map<string, string[]> {
  const byEnd = new Map<string, string[]>();
  for (const { naam, tot, verlopen } of normsIn(
    openLeaves(voorwaarde, toestand),
    toestand.normen,
  )) {
    if (verlopen && tot) byEnd.set(tot, [...(byEnd.get(tot) ?? []), naam]);
  }
  return byEnd;
}

/** The last day (ISO date) on which all amounts in a voorwaarde hold; undefined when none ends. */
export function lastDayOf(voorwaarde: Voorwaarde, normen: GeldendeNormen): string | undefined {
  return normsIn([...leaves(voorwaarde)], normen)
    .flatMap(({ tot }) => tot ?? [])
    .sort()[0];
}

/** Each norm once. A formula has its parameters in the norm of the same name. */
function normsIn(bladen: readonly EnkeleVoorwaarde[], normen: GeldendeNormen): GeldendeNorm[] {
  const namen = bladen.flatMap((blad) => {
    if (blad.soort === 'berekening') return [blad.berekening];
    if (blad.soort !== 'getal') return [];
    return blad.vergelijkingen.flatMap(({ grens }) => ('norm' in grens ? [grens.norm] : []));
  });
  return [...new Set(namen)].flatMap((naam) => normen[naam] ?? []);
}
