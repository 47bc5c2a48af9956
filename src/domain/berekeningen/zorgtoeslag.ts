import type { Berekening } from '../berekening.ts';
import {
  lastPaidIncome,
  parameter,
  parametersOf,
  partnerOptions,
  rangeOver,
  toetsingsinkomenOf,
  yearToMonth,
} from './toeslag.ts';

const NORM = 'zorgtoeslag';

/**
 * Zorgtoeslag in whole euros per month (Wet op de zorgtoeslag art. 2): the standard premium, twice
 * with a partner, less a part of the threshold income and of what the income is above it.
 * @param waarden parameters of norm `zorgtoeslag`
 * @param toetsingsinkomen joint yearly income in euros
 */
export function zorgtoeslagPerMaand(
  waarden: Readonly<Record<string, number>>,
  partner: boolean,
  toetsingsinkomen: number,
): number {
  const get = (naam: string) => parameter(waarden, NORM, naam);
  const premie = get('standaardpremie') * (partner ? 2 : 1);
  const drempel = get('drempelinkomen');
  const deel = get(partner ? 'percentage-samen' : 'percentage-alleen') / 100;
  const afbouw = (get('afbouwpercentage') / 100) * Math.max(0, toetsingsinkomen - drempel);
  return yearToMonth(premie - deel * drempel - afbouw);
}

export const zorgtoeslag: Berekening = {
  feiten: ['partner', 'toetsingsinkomen'],
  kindgroepen: [],
  inStukken: true,
  perMaand(toestand) {
    const waarden = parametersOf(toestand, NORM);
    if (!waarden) return undefined;
    const { min, max } = toetsingsinkomenOf(toestand);
    return rangeOver(
      partnerOptions(toestand).flatMap((partner) =>
        [min, max].map((inkomen) => zorgtoeslagPerMaand(waarden, partner, inkomen)),
      ),
    );
  },
  grenzen(feit, toestand) {
    const waarden = parametersOf(toestand, NORM);
    if (!waarden || feit !== 'toetsingsinkomen') return [];
    return partnerOptions(toestand).flatMap(
      (partner) =>
        lastPaidIncome((inkomen) => zorgtoeslagPerMaand(waarden, partner, inkomen)) ?? [],
    );
  },
};
