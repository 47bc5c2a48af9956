import { diagramOf } from './diagram/diagrammen.ts';
import { turnsIn } from './diagram/doorloop.ts';
import { grenzenOf, kindgroepenOf, openLeaves } from './evaluate.ts';
import { factDefinition, KINDLEEFTIJD, type GetalDefinitie } from './gegevens.ts';
import { cutAfter, type Interval } from './interval.ts';
import { isJudged, wholeVoorwaarde, type Regeling } from './regeling.ts';
import { getalOf, type Toestand } from './toestand.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/** More choices than this do not fit on a phone; an answer can then leave something open. */
const MOST_BANDS = 10;

/**
 * Round steps for what an official formula looks at (euro): an amount changes all along it, so a
 * wide step would say little. From where amounts begin to change.
 */
const ROUND: Readonly<Record<string, { vanaf: number; stap: number }>> = {
  toetsingsinkomen: { vanaf: 25_000, stap: 5000 },
  kaleHuur: { vanaf: 300, stap: 100 },
};

/**
 * The steps to offer for a number: cut where an open regeling can turn, so that choosing one
 * settles as much as typing the number.
 * @param regelingen only those that still matter
 */
export function bandsFor(
  regelingen: readonly Regeling[],
  feit: string,
  toestand: Toestand,
): Interval[] {
  const definitie = factDefinition(toestand.catalogus, feit) as GetalDefinitie;
  const weights = new Map<number, number>();
  for (const regeling of regelingen) {
    for (const grens of new Set(openTurns(regeling, feit, toestand))) {
      weights.set(grens, (weights.get(grens) ?? 0) + 1);
    }
  }
  const { min, max } = getalOf(toestand, feit);
  const inside = [...weights].filter(([grens]) => grens >= min && grens < max);
  const heaviest = inside.sort((a, b) => b[1] - a[1]).slice(0, MOST_BANDS - 1);
  const turns = heaviest.map(([grens]) => grens);
  return cutAfter({ min, max }, [...turns, ...roundSteps(feit, turns)], definitie.stap);
}

/** Where a regeling can still turn along a number. */
function openTurns(regeling: Regeling, feit: string, toestand: Toestand): number[] {
  const whole = wholeVoorwaarde(regeling);
  const diagram = diagramOf(whole, toestand);
  if (diagram) return turnsIn(diagram, feit, toestand.gegevens);
  return openLeaves(whole, toestand).flatMap((blad) => grenzenOf(blad, feit, toestand));
}

/** Round steps below the highest turn, where no turn is near and as far as there is room. */
function roundSteps(feit: string, turns: readonly number[]): number[] {
  const round = ROUND[feit];
  if (!round || turns.length === 0) return [];
  const { vanaf, stap } = round;
  const count = Math.max(0, Math.ceil((Math.max(...turns) - vanaf) / stap));
  const steps = Array.from({ length: count }, (_, i) => vanaf + i * stap);
  const free = steps.filter((step) => turns.every((turn) => Math.abs(turn - step) >= stap / 2));
  return free.slice(0, Math.max(0, MOST_BANDS - 1 - turns.length));
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
