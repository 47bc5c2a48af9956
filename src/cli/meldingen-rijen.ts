import type { Lijst, Rapport, Rij } from '../domain/signalen/rapport.ts';
import { GEEN, ONBEKEND } from '../domain/signalen/signaal.ts';
import type { Namen } from './meldingen-namen.ts';

export interface NaamRij extends Rij {
  readonly naam: string;
}

/** Lists that have an order of their own. The others begin with the most. */
const VASTE_VOLGORDE: readonly Lijst[] = ['maand', 'deur'];

/**
 * The rows of a list as people read them. What is not shown stands behind what is, in the order in
 * which it came: never by number.
 */
export function rijenVan({ lijsten }: Rapport, lijst: Lijst, namen: Namen): readonly NaamRij[] {
  const rows = (lijsten[lijst].rijen ?? [])
    .filter(({ waarde, aantal }) => aantal !== 0 || hasZero(lijst, waarde))
    .map((rij) => ({ ...rij, naam: namen(lijst, rij.waarde) }));
  if (VASTE_VOLGORDE.includes(lijst)) return rows;
  return rows.sort((a, b) => group(a) - group(b) || (b.aantal ?? 0) - (a.aantal ?? 0));
}

/** There are too many regelingen to name those that nobody named. */
function hasZero(lijst: Lijst, waarde: string): boolean {
  return lijst !== 'regeling' && waarde !== ONBEKEND && waarde !== GEEN;
}

function group({ waarde, aantal }: Rij): number {
  if (waarde === GEEN || waarde === ONBEKEND) return 3;
  if (aantal === 0) return 2;
  return aantal === undefined ? 1 : 0;
}
