import type { Berekening } from '../berekening.ts';
import { MEESTE_KINDEREN, type KinderenWaarde } from '../gegevens.ts';
import type { Interval } from '../interval.ts';
import { kinderenOf } from '../toestand.ts';
import { parameter, parametersOf } from './toeslag.ts';

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

/** The children with the least and the most that can be paid: the amount rises with age. */
function extremes({ leeftijden, meer }: KinderenWaarde): [least: number[], most: number[]] {
  const room = meer ? Math.max(0, MEESTE_KINDEREN - leeftijden.length) : 0;
  const oldest = leeftijden.map((kind) => kind.max);
  return [leeftijden.map((kind) => kind.min), [...oldest, ...Array<number>(room).fill(17)]];
}

export const kinderbijslag: Berekening = {
  feiten: ['kinderen'],
  kindgroepen: KLASSEN.map(({ leeftijd }) => ({ leeftijd, hoogstens: 1 })),
  perMaand(toestand) {
    const waarden = parametersOf(toestand, NORM);
    if (!waarden) return undefined;
    const [min, max] = extremes(kinderenOf(toestand)).map((leeftijden) =>
      Math.round(kinderbijslagPerKwartaal(waarden, leeftijden) / KWARTAAL),
    );
    return { min: min!, max: max! };
  },
  grenzen: () => [],
};
