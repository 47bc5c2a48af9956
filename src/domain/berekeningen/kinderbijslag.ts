import type { Berekening } from '../berekening.ts';
import { roundToCents, type Interval } from '../interval.ts';
import type { Toestand } from '../toestand.ts';
import { extremeChildren, parameter, parametersOf } from './toeslag.ts';

const NORM = 'kinderbijslag';

/** The ages between which the amount differs, and the parameter with the amount per quarter. */
const KLASSEN: readonly { leeftijd: Interval; naam: string }[] = [
  { leeftijd: { min: 0, max: 5 }, naam: '0-5' },
  { leeftijd: { min: 6, max: 11 }, naam: '6-11' },
  { leeftijd: { min: 12, max: 17 }, naam: '12-17' },
];

/** Months in the quarter for which the SVB pays. */
const KWARTAAL = 3;

/**
 * Kinderbijslag per quarter in euros (AKW art. 12): an amount a child by its age, at any income.
 * @param waarden parameters of norm `kinderbijslag`: euros per child per quarter
 * @param leeftijden age of each child under 18, in years
 */
export function kinderbijslagPerKwartaal(
  waarden: Readonly<Record<string, number>>,
  leeftijden: readonly number[],
): number {
  return leeftijden.reduce((sum, jaar) => {
    const klasse = KLASSEN.find(({ leeftijd }) => jaar <= leeftijd.max);
    return klasse ? sum + parameter(waarden, NORM, klasse.naam) : sum;
  }, 0);
}

function quarterOf(toestand: Toestand): Interval | undefined {
  const waarden = parametersOf(toestand, NORM);
  if (!waarden) return undefined;
  const [min, max] = extremeChildren(toestand).map((leeftijden) =>
    roundToCents(kinderbijslagPerKwartaal(waarden, leeftijden)),
  );
  return { min: min!, max: max! };
}

export const kinderbijslag: Berekening = {
  feiten: ['kinderen'],
  kindgroepen: KLASSEN.map(({ leeftijd }) => ({ leeftijd, hoogstens: 1 })),
  inStukken: true,
  perMaand(toestand) {
    const kwartaal = quarterOf(toestand);
    if (!kwartaal) return undefined;
    const [min, max] = [kwartaal.min, kwartaal.max].map((euro) => Math.round(euro / KWARTAAL));
    return { min: min!, max: max! };
  },
  perKwartaal: quarterOf,
  grenzen: () => [],
};
