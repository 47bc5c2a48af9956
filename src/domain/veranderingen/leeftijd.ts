import { onlyOption, type Gegevens } from '../gegevens.ts';
import type { Toestand } from '../toestand.ts';
import {
  exactly,
  forget,
  keepOnly,
  known,
  knownNumber,
  withNumbers,
  type Invoer,
  type Verandering,
} from '../verandering.ts';
import { aowLeeftijd } from './aow-leeftijd.ts';
import { AOW, uitkeringen } from './uitkering.ts';

const VOLWASSEN = 18;

/** Who is further from it than this will live in another household by then. */
const JAREN_VOOR_AOW = 10;

/** Turning 18, for somebody who is surely younger. */
export const achttien: Verandering = {
  fits({ gegevens }) {
    const leeftijd = knownNumber(gegevens, 'leeftijd');
    return leeftijd !== undefined && leeftijd.max < VOLWASSEN;
  },
  fields: () => [],
  nodig: [],
  apply: ({ gegevens }) => ({
    // Studiefinanciering for mbo begins at 18, so a "nee" says nothing any more.
    ...keepOnly(gegevens, 'ja', ['studiefinanciering']),
    leeftijd: exactly(VOLWASSEN),
  }),
};

/** Reaching the AOW age oneself. */
export const aow: Verandering = {
  fits: (toestand) => isNearAow(toestand, 'leeftijd'),
  fields: () => ['inkomen', 'toetsingsinkomen'],
  nodig: [],
  apply: (toestand, invoer) => reachAow(toestand, 'leeftijd', invoer),
};

/** A partner who reaches the AOW age. */
export const aowPartner: Verandering = {
  fits: (toestand) =>
    onlyOption(toestand.gegevens, 'partner') === 'ja' && isNearAow(toestand, 'leeftijdPartner'),
  fields: () => ['inkomen', 'toetsingsinkomen'],
  nodig: [],
  apply: (toestand, invoer) => reachAow(toestand, 'leeftijdPartner', invoer),
};

/** Surely younger than the AOW age, and perhaps near to it. */
function isNearAow(toestand: Toestand, feit: string): boolean {
  const grens = aowLeeftijd(toestand);
  const leeftijd = knownNumber(toestand.gegevens, feit);
  if (grens === undefined || !leeftijd) return false;
  return leeftijd.max < grens && leeftijd.max >= grens - JAREN_VOOR_AOW;
}

/** AOW takes the place of work and of most uitkeringen: what was there may end, nothing else begins. */
function reachAow(toestand: Toestand, feit: string, invoer: Invoer): Gegevens {
  const grens = aowLeeftijd(toestand);
  if (grens === undefined) return toestand.gegevens;
  const feiten = ['werk', ...uitkeringen(toestand.catalogus, AOW)];
  let dan = keepOnly(toestand.gegevens, 'nee', feiten);
  dan = forget(dan, 'laagInkomenMaanden');
  dan = withNumbers(dan, invoer, ['inkomen', 'toetsingsinkomen']);
  return { ...dan, [feit]: exactly(grens), [AOW]: known('ja') };
}
