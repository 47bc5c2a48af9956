import { KINDLEEFTIJD, MEESTE_KINDEREN, type Gegevens, type KinderenWaarde } from '../gegevens.ts';
import { exact, type Interval } from '../interval.ts';
import { kinderenOf, type Toestand } from '../toestand.ts';
import { keepOnly, known, type Verandering } from '../verandering.ts';

export const GEEN_KINDEREN: KinderenWaarde = { soort: 'kinderen', leeftijden: [], meer: false };

/** From this age on, turning 18 is near enough to try. */
const BIJNA_ACHTTIEN = KINDLEEFTIJD.max - 1;

/** A child that comes to live here: a baby, or an older child. */
export const kindErbij: Verandering = {
  fits: (toestand) => kinderenOf(toestand).leeftijden.length < MEESTE_KINDEREN,
  fields: () => ['leeftijdKind'],
  nodig: [],
  apply(toestand, { leeftijdKind = 0 }) {
    const { leeftijden, meer } = kinderenOf(toestand);
    // This child may go to the opvang, also where the others do not.
    const dan = keepOnly(toestand.gegevens, 'ja', ['kinderopvang']);
    return withKinderen(dan, {
      soort: 'kinderen',
      leeftijden: [...leeftijden, exact(leeftijdKind)],
      meer,
    });
  },
};

/** The oldest child turns 18, and no longer counts among the children. */
export const kindAchttien: Verandering = {
  fits: (toestand) => (oldest(toestand)?.max ?? 0) >= BIJNA_ACHTTIEN,
  fields: () => [],
  nodig: [],
  apply(toestand) {
    const { leeftijden, meer } = kinderenOf(toestand);
    const gone = oldest(toestand);
    const over = leeftijden.filter((kind) => kind !== gone);
    return withKinderen(toestand.gegevens, { soort: 'kinderen', leeftijden: over, meer });
  },
};

/** The facts with other children; where there are none, none goes to the opvang. */
export function withKinderen(gegevens: Gegevens, kinderen: KinderenWaarde): Gegevens {
  const none = kinderen.leeftijden.length === 0 && !kinderen.meer;
  return { ...gegevens, kinderen, ...(none && { kinderopvang: known('nee') }) };
}

function oldest(toestand: Toestand): Interval | undefined {
  const { leeftijden } = kinderenOf(toestand);
  return [...leeftijden].sort((a, b) => b.max - a.max || b.min - a.min)[0];
}
