import { expect, test } from 'vitest';
import { cheapestVragen } from '../../src/domain/cheapest-vragen.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import type { Vraag } from '../../src/domain/vraag.ts';
import { toestand, voorwaarden } from './voorbeeldwereld.ts';

const vraag = (slug: string, volgorde: number, ...gegevens: string[]): Vraag => ({
  slug,
  titel: slug,
  waarom: '',
  volgorde,
  eerst: false,
  velden: gegevens.map((gegeven) => ({ soort: 'ja-nee', gegeven })),
});

/** Work and studiefinanciering can be asked apart, or together on one screen with more. */
const VRAGEN = [
  vraag('spaargeld', 40, 'vermogen'),
  vraag('alles', 30, 'werk', 'studiefinanciering', 'zorgverzekerd'),
  vraag('samen', 35, 'werk', 'studiefinanciering'),
  vraag('werk', 10, 'werk'),
  vraag('studie', 20, 'studiefinanciering'),
];

const regeling = (raw: unknown): Regeling => ({
  slug: 'pas',
  titel: 'Pas',
  themas: [],
  varianten: [
    { gemeenten: ['alblasserdam'], status: 'aan-te-vragen', voorwaarden: voorwaarden(raw) },
  ],
  volgorde: 50,
  gemeenten: undefined,
  berekening: undefined,
  gecontroleerd: undefined,
  geldig: {},
});

const RAW = { werk: 'nee', studiefinanciering: 'nee', vermogen: { hoogstens: 1000 } };
const HIER = { gemeente: 'alblasserdam' };

test.each([
  ['één gegeven: wat niets anders vraagt', { vermogen: 0, studiefinanciering: false }, ['werk']],
  ['twee gegevens: liever één scherm dan twee', { vermogen: 0 }, ['samen']],
  ['drie gegevens: de minste schermen, in de volgorde van het gesprek', {}, ['samen', 'spaargeld']],
  ['alles is bekend', { werk: false, studiefinanciering: false, vermogen: 0 }, []],
  ['het is al nee', { werk: true }, []],
])('%s', (_naam, huishouden, slugs) => {
  const found = cheapestVragen(regeling(RAW), toestand({ ...HIER, ...huishouden }), VRAGEN);
  expect(found.map(({ slug }) => slug)).toEqual(slugs);
});

test('één scherm dat te veel vraagt, is goedkoper dan twee', () => {
  const apart = VRAGEN.filter(({ slug }) => slug !== 'samen');
  const found = cheapestVragen(regeling(RAW), toestand({ ...HIER, vermogen: 0 }), apart);
  expect(found.map(({ slug }) => slug)).toEqual(['alles']);
});

test('wat geen scherm vraagt, telt niet mee', () => {
  const found = cheapestVragen(regeling({ werk: 'nee', beperking: 'ja' }), toestand(HIER), VRAGEN);
  expect(found.map(({ slug }) => slug)).toEqual(['werk']);
});

test('een vervolgvraag die nu geen zin heeft, telt niet mee', () => {
  const later: Vraag = {
    ...vraag('later', 5),
    velden: [{ soort: 'ja-nee', gegeven: 'werk', als: voorwaarden({ wonen: 'huur' }) }],
  };
  const ask = (wonen: string) =>
    cheapestVragen(regeling({ werk: 'nee' }), toestand({ ...HIER, wonen }), [later]);
  expect(ask('huur')).toEqual([later]);
  expect(ask('koop')).toEqual([]);
});
