import { evaluateVoorwaarde, openFacts } from './evaluate.ts';
import { roundToCents } from './interval.ts';
import type { GeldendeNorm, GeldendeNormen, NormRegel } from './norm.ts';
import { remember } from './onthouden.ts';
import type { Toestand } from './toestand.ts';
import type { Grens, Voorwaarde } from './voorwaarde.ts';

/** The amounts a limit can still be for this household. */
export interface GrensBedragen {
  /** Different amounts that are still possible, in euros or years. */
  readonly bedragen: readonly number[];
  /** True when the norm is missing, has ended, or has no line for what this household can be. */
  readonly onbekend: boolean;
  /** Open facts that decide which amount it is. */
  readonly feiten: readonly string[];
}

const GEEN_NORM: GrensBedragen = { bedragen: [], onbekend: true, feiten: [] };

/**
 * Works out a limit. A part of a norm is rounded to cents once, at the end: 120% of a norm of
 * 1.308,45 without holiday pay (95%) is 1.491,63, as municipalities publish it.
 * @param zonderVakantiegeld bring a norm that includes holiday pay down to the part without it
 */
export function grensBedragen(
  grens: Grens,
  toestand: Toestand,
  zonderVakantiegeld: boolean,
): GrensBedragen {
  if ('vast' in grens) return { bedragen: [grens.vast], onbekend: false, feiten: [] };
  const norm = usableNorm(grens, toestand.normen);
  if (!norm) return GEEN_NORM;
  const { bedragen, ...rest } = possibleAmounts(norm, toestand);
  const parts = bedragen.map((bedrag) => partOf(bedrag, grens.deel, norm, zonderVakantiegeld));
  return { ...rest, bedragen: [...new Set(parts)] };
}

/**
 * The same limit line by line, the first that applies to a household counts.
 * @returns no lines when the norm is missing or has ended
 */
export function grensRegels(
  grens: Grens,
  normen: GeldendeNormen,
  zonderVakantiegeld: boolean,
): readonly NormRegel[] {
  if ('vast' in grens) return [{ bedrag: grens.vast }];
  const norm = usableNorm(grens, normen);
  if (!norm) return [];
  return norm.bedragen.map((regel) => ({
    ...regel,
    bedrag: partOf(regel.bedrag, grens.deel, norm, zonderVakantiegeld),
  }));
}

function partOf(bedrag: number, deel: number, norm: GeldendeNorm, zonderVakantiegeld: boolean) {
  const over = zonderVakantiegeld ? (norm.zonderVakantiegeld ?? 1) : 1;
  return roundToCents(bedrag * (deel * over));
}

/** The whole amounts of a norm that this household can still have. */
const possibleAmounts = remember((norm: GeldendeNorm, toestand: Toestand): GrensBedragen => {
  const bedragen: number[] = [];
  const feiten = new Set<string>();
  for (const regel of norm.bedragen) {
    const geldt = regel.als ? evaluateVoorwaarde(regel.als, toestand) : 'ja';
    if (geldt === 'nee') continue;
    bedragen.push(regel.bedrag);
    if (!regel.als || geldt === 'ja') return { bedragen, onbekend: false, feiten: [...feiten] };
    for (const feit of openFacts(regel.als, toestand)) feiten.add(feit);
  }
  return { bedragen, onbekend: true, feiten: [...feiten] };
});

/** The conditions of the lines of a norm: what decides which amount it is. */
export function normVoorwaarden(grens: Grens, normen: GeldendeNormen): Voorwaarde[] {
  const regels = usableNorm(grens, normen)?.bedragen ?? [];
  return regels.flatMap((regel) => (regel.als ? [regel.als] : []));
}

function usableNorm(grens: Grens, normen: GeldendeNormen): GeldendeNorm | undefined {
  if ('vast' in grens) return undefined;
  const norm = normen[grens.norm];
  return norm?.verlopen ? undefined : norm;
}
