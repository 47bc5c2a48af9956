import type { Berekening } from '../berekening.ts';
import type { Interval } from '../interval.ts';
import {
  extremeChildren,
  lastPaidIncome,
  parameter,
  parametersOf,
  partnerOptions,
  rangeOver,
  toetsingsinkomenOf,
  yearToMonth,
} from './toeslag.ts';

const NORM = 'kindgebonden-budget';
const KLASSEN: readonly Interval[] = [
  { min: 0, max: 11 },
  { min: 12, max: 15 },
  { min: 16, max: 17 },
];

/** With this many of one age there is an amount at any income that people with children have. */
const MOST_THAT_MATTER = 8;

/**
 * Kindgebonden budget in whole euros per month (WKB art. 2): an amount a child, more from 12 and
 * from 16, more for a parent alone, less a part of the income above a threshold.
 * @param waarden parameters of norm `kindgebonden-budget`
 * @param leeftijden age of each child under 18, in years
 * @param toetsingsinkomen joint yearly income in euros
 */
export function kindgebondenBudgetPerMaand(
  waarden: Readonly<Record<string, number>>,
  partner: boolean,
  leeftijden: readonly number[],
  toetsingsinkomen: number,
): number {
  if (leeftijden.length === 0) return 0;
  const get = (naam: string) => parameter(waarden, NORM, naam);
  const kinderen = leeftijden.reduce((sum, leeftijd) => {
    const extra = leeftijd >= 16 ? get('extra-16') : leeftijd >= 12 ? get('extra-12') : 0;
    return sum + get('per-kind') + extra;
  }, 0);
  const alleen = partner ? 0 : get('alleenstaande-ouder');
  const drempel = get('drempelinkomen') + (partner ? get('drempel-partner') : 0);
  const afbouw = (get('afbouwpercentage') / 100) * Math.max(0, toetsingsinkomen - drempel);
  return yearToMonth(kinderen + alleen - afbouw);
}

export const kindgebondenBudget: Berekening = {
  feiten: ['kinderen', 'partner', 'toetsingsinkomen'],
  kindgroepen: KLASSEN.map((leeftijd) => ({ leeftijd, hoogstens: MOST_THAT_MATTER })),
  inStukken: false,
  perMaand(toestand) {
    const waarden = parametersOf(toestand, NORM);
    if (!waarden) return undefined;
    const { min, max } = toetsingsinkomenOf(toestand);
    return rangeOver(
      partnerOptions(toestand).flatMap((partner) =>
        extremeChildren(toestand).flatMap((leeftijden) =>
          [min, max].map((inkomen) =>
            kindgebondenBudgetPerMaand(waarden, partner, leeftijden, inkomen),
          ),
        ),
      ),
    );
  },
  grenzen(feit, toestand) {
    const waarden = parametersOf(toestand, NORM);
    if (!waarden || feit !== 'toetsingsinkomen') return [];
    return partnerOptions(toestand).flatMap((partner) =>
      extremeChildren(toestand).flatMap(
        (leeftijden) =>
          lastPaidIncome((inkomen) =>
            kindgebondenBudgetPerMaand(waarden, partner, leeftijden, inkomen),
          ) ?? [],
      ),
    );
  },
};
