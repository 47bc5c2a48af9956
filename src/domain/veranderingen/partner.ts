import { onlyOption, type Gegevens } from '../gegevens.ts';
import { kinderenOf, type Toestand } from '../toestand.ts';
import {
  forget,
  keepOnly,
  known,
  knownNumber,
  withNumbers,
  type Invoer,
  type Verandering,
} from '../verandering.ts';
import { aowLeeftijd } from './aow-leeftijd.ts';
import { GEEN_KINDEREN, withKinderen } from './kinderen.ts';
import { AOW, BIJSTAND, uitkeringen } from './uitkering.ts';

const VOLWASSEN = 18;

/** Of the two together, so unknown when the household becomes another one. */
const GELD = ['inkomen', 'toetsingsinkomen', 'vermogen'] as const;

/**
 * Going to live together, in the same house and with the same children. The questions about work,
 * uitkering and money count the partner: a "nee" of one says nothing about two.
 */
export const samenwonen: Verandering = {
  fits: ({ gegevens }) =>
    onlyOption(gegevens, 'partner') === 'nee' &&
    (knownNumber(gegevens, 'leeftijd')?.max ?? VOLWASSEN) >= VOLWASSEN,
  fields: () => ['leeftijdPartner', ...GELD],
  nodig: [],
  apply(toestand, invoer) {
    const { gegevens, catalogus } = toestand;
    const feiten = ['werk', ...uitkeringen(catalogus, AOW, BIJSTAND)];
    // Bijstand looks at two incomes then; "anders" may be one for who is alone (Anw).
    let dan = forget(gegevens, BIJSTAND, 'uitkering.anders', 'laagInkomenMaanden');
    dan = keepOnly(dan, 'ja', feiten);
    if (!partnerHasNoAow(toestand, invoer)) dan = keepOnly(dan, 'ja', [AOW]);
    dan = withNumbers(dan, invoer, [...GELD, 'leeftijdPartner']);
    return { ...dan, partner: known('ja') };
  },
};

function partnerHasNoAow(toestand: Toestand, { leeftijdPartner }: Invoer): boolean {
  const grens = aowLeeftijd(toestand);
  return grens !== undefined && leeftijdPartner !== undefined && leeftijdPartner < grens;
}

/**
 * Splitting up, where this person stays in the same house. What somebody "here" had may have been
 * the partner's: a "ja" no longer says whose it is.
 */
export const uitElkaar: Verandering = {
  fits: ({ gegevens }) => onlyOption(gegevens, 'partner') === 'ja',
  fields: (toestand) => [
    ...(mayHaveKinderen(toestand) ? (['kinderenBlijven'] as const) : []),
    ...GELD,
  ],
  nodig: [],
  // Not known is: these children, or none. Any number of children would be far from the truth.
  ways: (toestand, invoer) =>
    invoer.kinderenBlijven === undefined && mayHaveKinderen(toestand)
      ? (['ja', 'nee'] as const).map((kinderenBlijven) => ({ ...invoer, kinderenBlijven }))
      : [invoer],
  apply(toestand, invoer) {
    const { gegevens, catalogus } = toestand;
    let dan = keepOnly(gegevens, 'nee', ['werk', ...uitkeringen(catalogus, AOW)]);
    dan = { ...forget(dan, AOW), ...ownAow(toestand) };
    dan = forget(dan, 'leeftijdPartner', 'laagInkomenMaanden');
    dan = { ...withNumbers(dan, invoer, GELD), partner: known('nee') };
    if (!mayHaveKinderen(toestand) || invoer.kinderenBlijven === 'ja') return dan;
    return invoer.kinderenBlijven === 'nee'
      ? withKinderen(dan, GEEN_KINDEREN)
      : forget(dan, 'kinderen', 'kinderopvang');
  },
};

/** AOW of one's own, as far as age and what was said tell. */
function ownAow(toestand: Toestand): Gegevens {
  const { gegevens } = toestand;
  const was = onlyOption(gegevens, AOW);
  const grens = aowLeeftijd(toestand);
  const leeftijd = knownNumber(gegevens, 'leeftijd');
  if (was === 'nee') return { [AOW]: known('nee') };
  if (grens === undefined || !leeftijd) return {};
  if (leeftijd.max < grens) return { [AOW]: known('nee') };
  return was === 'ja' && leeftijd.min >= grens ? { [AOW]: known('ja') } : {};
}

function mayHaveKinderen(toestand: Toestand): boolean {
  const { leeftijden, meer } = kinderenOf(toestand);
  return meer || leeftijden.length > 0;
}
