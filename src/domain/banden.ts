import { grenzenOf, kindgroepenOf, openLeaves } from './evaluate.ts';
import { factDefinition, KINDLEEFTIJD, type GetalDefinitie } from './gegevens.ts';
import { cutAfter, type Interval } from './interval.ts';
import { isJudged, wholeVoorwaarde, type Regeling } from './regeling.ts';
import { getalOf, type Toestand } from './toestand.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/** More choices than this do not fit on a phone; an answer can then leave something open. */
const MOST_BANDS = 7;

/**
 * The steps to offer for a number: cut where an open regeling can turn, so that choosing one
 * settles as much as typing the number. Money limits are cut at whole euros.
 * @param regelingen only those that still matter
 */
export function bandsFor(
  regelingen: readonly Regeling[],
  feit: string,
  toestand: Toestand,
): Interval[] {
  const definitie = factDefinition(toestand.catalogus, feit) as GetalDefinitie;
  const weights = new Map<number, number>();
  for (const voorwaarde of openVoorwaarden(regelingen, toestand)) {
    for (const grens of new Set(grenzenOf(voorwaarde, feit, toestand))) {
      weights.set(grens, (weights.get(grens) ?? 0) + 1);
    }
  }
  const { min, max } = getalOf(toestand, feit);
  const inside = [...weights].filter(([grens]) => grens >= min && grens < max);
  const heaviest = inside.sort((a, b) => b[1] - a[1]).slice(0, MOST_BANDS - 1);
  return cutAfter(
    { min, max },
    heaviest.map(([grens]) => grens),
    definitie.stap,
  );
}

/** The age groups of children to ask for: cut where an open regeling sees a difference. */
export function kindBands(regelingen: readonly Regeling[], toestand: Toestand): Interval[] {
  const groepen = openVoorwaarden(regelingen, toestand).flatMap((voorwaarde) =>
    kindgroepenOf(voorwaarde, toestand),
  );
  const grenzen = groepen.flatMap(({ leeftijd }) => [leeftijd.min - 1, leeftijd.max]);
  return cutAfter(KINDLEEFTIJD, grenzen, 1);
}

/** The single voorwaarden that are still open in what can be judged. */
function openVoorwaarden(regelingen: readonly Regeling[], toestand: Toestand): Voorwaarde[] {
  return regelingen
    .filter((regeling) => regeling.varianten.some(isJudged))
    .flatMap((regeling) => openLeaves(wholeVoorwaarde(regeling), toestand));
}
