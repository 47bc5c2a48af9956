import { openLeaves } from './evaluate.ts';
import type { GeldendeNorm, GeldendeNormen } from './norm.ts';
import type { Toestand } from './toestand.ts';
import { leaves, normsIn, type EnkeleVoorwaarde, type Voorwaarde } from './voorwaarde.ts';

/**
 * The norms that have ended and on which an open voorwaarde hangs: why it stays open although all
 * was answered.
 * @returns their names by their last day (ISO date)
 */
export function endedNorms(voorwaarde: Voorwaarde, toestand: Toestand): Map<string, string[]> {
  const byEnd = new Map<string, string[]>();
  for (const { naam, tot, verlopen } of geldendIn(
    openLeaves(voorwaarde, toestand),
    toestand.normen,
  )) {
    if (verlopen && tot) byEnd.set(tot, [...(byEnd.get(tot) ?? []), naam]);
  }
  return byEnd;
}

/** The last day (ISO date) on which all amounts in a voorwaarde hold; undefined when none ends. */
export function lastDayOf(voorwaarde: Voorwaarde, normen: GeldendeNormen): string | undefined {
  return geldendIn(leaves(voorwaarde), normen)
    .flatMap(({ tot }) => tot ?? [])
    .sort()[0];
}

function geldendIn(bladen: Iterable<EnkeleVoorwaarde>, normen: GeldendeNormen): GeldendeNorm[] {
  return normsIn(bladen).flatMap((naam) => normen[naam] ?? []);
}
