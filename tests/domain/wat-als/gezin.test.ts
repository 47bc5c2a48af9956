// "Wat als": going to live together, apart, and a child that comes.
import { describe, expect, test } from 'vitest';
import type { Invoer } from '../../../src/domain/verandering.ts';
import { VERANDERINGEN, waysToChange } from '../../../src/domain/wat-als.ts';
import {
  after,
  compare,
  expectGeval,
  gevolgen,
  getal,
  ja,
  kinderen,
  MOEDER,
  nee,
  PAAR,
  toestand,
  type Geval,
} from './huishoudens.ts';

describe('samenwonen', () => {
  const samen = { leeftijdPartner: 36, inkomen: 3000, toetsingsinkomen: 45_000, vermogen: 900 };

  test.each<Geval>([
    [
      'wat van twee samen is, weten we niet meer; wat bij één hoort, blijft',
      'samenwonen',
      { ...MOEDER, werk: false, uitkering: ['wia'] },
      {},
      {
        partner: ja,
        'uitkering.wia': ja,
        kaleHuur: getal(600),
        inkomen: undefined,
        toetsingsinkomen: undefined,
        vermogen: undefined,
        laagInkomenMaanden: undefined,
        leeftijdPartner: undefined,
        werk: undefined,
        'uitkering.ww': undefined,
        'uitkering.bijstand': undefined,
        'uitkering.aow': undefined,
      },
    ],
    [
      'wat men vertelt, telt: een partner van 36 heeft geen AOW',
      'samenwonen',
      MOEDER,
      samen,
      {
        partner: ja,
        leeftijdPartner: getal(36),
        inkomen: getal(3000),
        toetsingsinkomen: getal(45_000),
        vermogen: getal(900),
        'uitkering.aow': nee,
        werk: ja,
      },
    ],
    [
      'een partner van 67 kan AOW hebben',
      'samenwonen',
      MOEDER,
      { leeftijdPartner: 67 },
      { 'uitkering.aow': undefined },
    ],
  ])('%s', expectGeval);

  test('een gezamenlijk inkomen van € 3.000: bijzondere hulp voor lage inkomens stopt', () => {
    expect(gevolgen(MOEDER, 'samenwonen', samen)).toMatchObject({
      'kindgebonden-budget': 'omlaag',
      zorgtoeslag: 'omlaag',
      'leergeld-sms-kinderfonds': 'stopt',
      kinderopvangtoeslag: 'misschien',
    });
  });
});

describe('uit elkaar', () => {
  const alleen = { inkomen: 1300, toetsingsinkomen: 18_000, vermogen: 500 };
  const aow = { ...PAAR, uitkering: ['aow'] };
  const zonderKinderen = { ...PAAR, kinderen: [] };

  test.each<Geval>([
    [
      'van wie iets was, weten we niet; wat er niet was, is er nog niet',
      'uit-elkaar',
      PAAR,
      { kinderenBlijven: 'ja' },
      {
        partner: nee,
        'uitkering.bijstand': nee,
        kinderen: kinderen(5, 17),
        leeftijdPartner: undefined,
        inkomen: undefined,
        toetsingsinkomen: undefined,
        vermogen: undefined,
        laagInkomenMaanden: undefined,
        werk: undefined,
        'uitkering.ww': undefined,
      },
    ],
    ['AOW van de partner blijft niet', 'uit-elkaar', aow, {}, { 'uitkering.aow': nee }],
    ['eigen AOW blijft', 'uit-elkaar', { ...aow, leeftijd: 70 }, {}, { 'uitkering.aow': ja }],
    [
      'AOW bij een onbekende leeftijd',
      'uit-elkaar',
      { ...aow, leeftijd: { min: 60, max: 70 } },
      {},
      { 'uitkering.aow': undefined },
    ],
    [
      'de kinderen gaan mee',
      'uit-elkaar',
      PAAR,
      { kinderenBlijven: 'nee' },
      { kinderen: kinderen(), kinderopvang: nee },
    ],
    ['of de kinderen blijven, weten we niet', 'uit-elkaar', PAAR, {}, { kinderen: undefined }],
    ['er zijn geen kinderen', 'uit-elkaar', zonderKinderen, {}, { kinderen: kinderen() }],
  ])('%s', expectGeval);

  test.each([
    [true, PAAR],
    [false, zonderKinderen],
  ])('of de kinderen blijven, vragen we: %s', (asked, huishouden) => {
    const fields = VERANDERINGEN['uit-elkaar'].fields(toestand(huishouden));
    expect(fields.includes('kinderenBlijven')).toBe(asked);
  });

  test('alleen verder met de kinderen: meer kindgebonden budget', () => {
    const dan = gevolgen(PAAR, 'uit-elkaar', { ...alleen, kinderenBlijven: 'ja' });
    expect(dan).toMatchObject({ 'kindgebonden-budget': 'omhoog' });
  });

  describe('blijven de kinderen? Dat weten we niet', () => {
    const met = (extra: Invoer = {}) => {
      const nu = toestand(PAAR);
      const ways = waysToChange(nu, 'uit-elkaar', { ...alleen, ...extra });
      const { verschillen } = compare(nu, ...ways);
      return (slug: string) => verschillen.find(({ regeling }) => regeling.slug === slug)?.dan;
    };

    test('dan zijn het deze kinderen of geen: misschien, en hoogstens het bedrag voor deze', () => {
      const { bedrag } = met({ kinderenBlijven: 'ja' })('kindgebonden-budget')!;
      expect(met()('kindgebonden-budget')).toEqual({
        oordeel: 'misschien',
        bedrag: { perMaand: { min: 0, max: bedrag!.perMaand } },
      });
    });

    test('wat niet aan de kinderen hangt, weten we wel', () => {
      expect(met()('zorgtoeslag')).toEqual(met({ kinderenBlijven: 'ja' })('zorgtoeslag'));
      expect(met()('zorgtoeslag')?.oordeel).toBe('ja');
    });
  });
});

describe('een kind erbij', () => {
  test.each<Geval>([
    ['een baby', 'kind-erbij', MOEDER, {}, { kinderen: kinderen(5, 17, 0) }],
    [
      'een ouder kind',
      'kind-erbij',
      { kinderen: [] },
      { leeftijdKind: 9 },
      { kinderen: kinderen(9) },
    ],
    [
      'opvang was niet nodig; of dit kind gaat, weten we niet',
      'kind-erbij',
      { ...MOEDER, kinderopvang: false },
      {},
      { kinderopvang: undefined },
    ],
    ['opvang blijft nodig', 'kind-erbij', MOEDER, {}, { kinderopvang: ja }],
  ])('%s', expectGeval);

  test('wie er al zijn, is niet bekend', () => {
    expect(after({}, 'kind-erbij')['kinderen']).toMatchObject({ meer: true });
  });

  test('het eerste kind: kinderbijslag en kindgebonden budget beginnen', () => {
    const dan = gevolgen({ ...MOEDER, kinderen: [] }, 'kind-erbij');
    expect(dan).toMatchObject({ kinderbijslag: 'begint', 'kindgebonden-budget': 'begint' });
  });
});
