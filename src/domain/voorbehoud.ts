import { evaluateVoorwaarde } from './evaluate.ts';
import type { Toestand } from './toestand.ts';
import { leaves, limitNorms, partsOf, type Voorwaarde } from './voorwaarde.ts';
import type { Zinnen } from './zinnen.ts';

/**
 * What keeps a ja from being certain although every voorwaarde is met: a limit of an older year, or
 * a norm that is known to be another one for some people (who shares a home, say).
 * @param voorwaarden the rules that can hold for this household
 */
export function reservationsOn(
  voorwaarden: readonly Voorwaarde[],
  toestand: Toestand,
  zinnen: Zinnen,
): string[] {
  const years = voorwaarden
    .flatMap((voorwaarde) => [...partsOf(voorwaarde)])
    .flatMap((deel) => deel.grensVan ?? []);
  return [
    ...[...new Set(years)].sort().map((year) => zinnen.grensVan(year)),
    ...normReservations(voorwaarden, toestand),
  ];
}

function normReservations(voorwaarden: readonly Voorwaarde[], toestand: Toestand): string[] {
  const namen = voorwaarden.flatMap((voorwaarde) => [...leaves(voorwaarde)]).flatMap(limitNorms);
  return [...new Set(namen)]
    .flatMap((naam) => toestand.normen[naam]?.voorbehoud ?? [])
    .filter(({ als }) => evaluateVoorwaarde(als, toestand) === 'ja')
    .map(({ zin }) => zin);
}
