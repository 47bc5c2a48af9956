import { evaluateVoorwaarde, openFacts } from './evaluate.ts';
import { roundToCents } from './interval.ts';
import type { GeldendeNorm } from './norm.ts';
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
  const norm = usableNorm(grens, toestand);
  if (!norm) return GEEN_NORM;

  const deel = grens.deel * (zonderVakantiegeld ? (norm.zonderVakantiegeld ?? 1) : 1);
  const bedragen = new Set<number>();
  const feiten = new Set<string>();
  for (const regel of norm.bedragen) {
    const geldt = regel.als ? evaluateVoorwaarde(regel.als, toestand) : 'ja';
    if (geldt === 'nee') continue;
    bedragen.add(roundToCents(regel.bedrag * deel));
    if (!regel.als || geldt === 'ja') {
      return { bedragen: [...bedragen], onbekend: false, feiten: [...feiten] };
    }
    for (const feit of openFacts(regel.als, toestand)) feiten.add(feit);
  }
  return { bedragen: [...bedragen], onbekend: true, feiten: [...feiten] };
}

/** The conditions of the lines of a norm: what decides which amount it is. */
export function normVoorwaarden(grens: Grens, toestand: Toestand): Voorwaarde[] {
  const regels = usableNorm(grens, toestand)?.bedragen ?? [];
  return regels.flatMap((regel) => (regel.als ? [regel.als] : []));
}

function usableNorm(grens: Grens, toestand: Toestand): GeldendeNorm | undefined {
  if ('vast' in grens) return undefined;
  const norm = toestand.normen[grens.norm];
  return norm?.verlopen ? undefined : norm;
}
