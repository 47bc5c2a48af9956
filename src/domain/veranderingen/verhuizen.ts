import { onlyOption } from '../gegevens.ts';
import { ELDERS } from '../themas.ts';
import type { Toestand } from '../toestand.ts';
import { known, type Verandering } from '../verandering.ts';

/** Moving within the region, to a house like this one: same rent, same income. */
export const verhuizen: Verandering = {
  fits: (toestand) => gemeentenToMoveTo(toestand).length > 0,
  fields: () => ['gemeente'],
  nodig: ['gemeente'],
  apply: ({ gegevens }, { gemeente }) =>
    gemeente === undefined ? gegevens : { ...gegevens, gemeente: known(gemeente) },
};

/** The other gemeenten of the region, by slug; none when it is not known where somebody lives in it. */
export function gemeentenToMoveTo({ gegevens, catalogus }: Toestand): string[] {
  const definitie = catalogus['gemeente'];
  const regio = definitie?.soort === 'keuze' ? definitie.opties : [];
  const here = onlyOption(gegevens, 'gemeente');
  if (here === undefined || here === ELDERS || !regio.includes(here)) return [];
  return regio.filter((gemeente) => gemeente !== here && gemeente !== ELDERS);
}
