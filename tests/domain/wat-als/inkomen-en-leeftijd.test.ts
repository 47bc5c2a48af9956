// "Wat als": more or less income, and turning 18 or 67.
import { describe, expect, test } from 'vitest';
import { changeToestand } from '../../../src/domain/wat-als.ts';
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
  type Huishouden,
} from './huishoudens.ts';

describe('meer of minder inkomen', () => {
  const zonderWerk = { ...MOEDER, werk: false };
  const bijstand = { ...MOEDER, uitkering: ['bijstand'] };
  const meer = { inkomen: 1800 };
  const minder = { inkomen: 900 };

  test.each<Geval>([
    [
      'zonder nieuw jaarinkomen weten we dat niet: we rekenen netto niet om naar bruto',
      'inkomen',
      MOEDER,
      meer,
      { inkomen: getal(1800), toetsingsinkomen: undefined },
    ],
    [
      'een nieuw jaarinkomen telt',
      'inkomen',
      MOEDER,
      { ...meer, toetsingsinkomen: 26_000 },
      { toetsingsinkomen: getal(26_000) },
    ],
    ['meer: het werk blijft', 'inkomen', MOEDER, meer, { werk: ja }],
    ['minder: het werk kan gestopt zijn', 'inkomen', MOEDER, minder, { werk: undefined }],
    ['minder zonder werk: er komt geen werk', 'inkomen', zonderWerk, minder, { werk: nee }],
    ['meer zonder werk: er kan werk zijn', 'inkomen', zonderWerk, meer, { werk: undefined }],
    [
      'meer: het was al zo lang hoogstens dit',
      'inkomen',
      MOEDER,
      meer,
      { laagInkomenMaanden: getal(24) },
    ],
    [
      'minder: deze laagte begint nu pas',
      'inkomen',
      MOEDER,
      minder,
      { laagInkomenMaanden: undefined },
    ],
    [
      'tussen de grenzen van wat bekend was: dan weten we niets meer zeker',
      'inkomen',
      { ...MOEDER, inkomen: { min: 1000, max: 1400 } },
      { inkomen: 1200 },
      { werk: undefined, laagInkomenMaanden: undefined },
    ],
    [
      'meer met bijstand: die kan stoppen',
      'inkomen',
      bijstand,
      meer,
      { 'uitkering.bijstand': undefined },
    ],
    ['minder met bijstand: die blijft', 'inkomen', bijstand, minder, { 'uitkering.bijstand': ja }],
    [
      'de AOW hangt niet af van het inkomen',
      'inkomen',
      { uitkering: ['aow'] },
      minder,
      { 'uitkering.aow': ja },
    ],
    [
      'een WW kan beginnen',
      'inkomen',
      MOEDER,
      minder,
      { 'uitkering.ww': undefined, 'uitkering.aow': nee },
    ],
  ])('%s', expectGeval);

  test('veel meer inkomen: toeslagen dalen of stoppen, met bedragen', () => {
    const nu = toestand(MOEDER);
    const dan = changeToestand(nu, 'inkomen', { inkomen: 2900, toetsingsinkomen: 43_000 });
    const { verschillen, ...totaal } = compare(nu, dan);
    const zorg = verschillen.find(({ regeling }) => regeling.slug === 'zorgtoeslag')!;
    expect(zorg).toMatchObject({ gevolg: 'stopt', dan: { oordeel: 'nee' } });
    expect(zorg.nu.bedrag?.perMaand).toBeGreaterThan(0);
    const kgb = verschillen.find(({ regeling }) => regeling.slug === 'kindgebonden-budget')!;
    expect(kgb.gevolg).toBe('omlaag');
    expect(Number(kgb.dan.bedrag?.perMaand)).toBeLessThan(Number(kgb.nu.bedrag?.perMaand));
    expect(totaal.dan.zeker.max).toBeLessThan(totaal.nu.zeker.min);
  });

  test('minder inkomen, en het jaarinkomen weten we niet: bijstand begint, zorgtoeslag is onzeker', () => {
    const dan = gevolgen({ ...MOEDER, inkomen: 1500 }, 'inkomen', minder);
    expect(dan).toMatchObject({ bijstand: 'begint', zorgtoeslag: 'misschien' });
  });
});

describe('18 worden', () => {
  const enig = { ...MOEDER, kinderen: [17] };

  test('iemand van 17 wordt 18; studiefinanciering kan dan beginnen', () => {
    const dan = after({ leeftijd: 17, studiefinanciering: false }, 'achttien');
    expect(dan).toEqual({ leeftijd: getal(18) });
  });

  test.each<Geval>([
    [
      'het oudste kind telt niet meer mee; de opvang van de ander blijft',
      'kind-achttien',
      MOEDER,
      {},
      { kinderen: kinderen(5), kinderopvang: ja },
    ],
    ['het enige kind: opvang stopt', 'kind-achttien', enig, {}, { kinderopvang: nee }],
  ])('%s', expectGeval);

  test('iemand van 17: zorgtoeslag begint', () => {
    const jong = { ...MOEDER, leeftijd: 17, kinderen: [], toetsingsinkomen: 4000 };
    expect(gevolgen(jong, 'achttien')).toMatchObject({ zorgtoeslag: 'begint' });
  });

  test.each<[string, Huishouden, Record<string, string>]>([
    ['het oudste kind', MOEDER, { kinderbijslag: 'omlaag' }],
    ['het enige kind', enig, { kinderbijslag: 'stopt', 'kindgebonden-budget': 'stopt' }],
  ])('%s: minder of geen kinderbijslag', (_naam, huishouden, expected) => {
    expect(gevolgen(huishouden, 'kind-achttien')).toMatchObject(expected);
  });
});

describe('de AOW-leeftijd', () => {
  const bijna = { ...MOEDER, leeftijd: 66, kinderen: [], uitkering: ['bijstand'] };

  test.each<Geval>([
    [
      'AOW komt; of bijstand en werk blijven, weten we niet; er begint niets anders',
      'aow',
      bijna,
      {},
      {
        leeftijd: getal(67),
        'uitkering.aow': ja,
        'uitkering.ww': nee,
        'uitkering.bijstand': undefined,
        werk: undefined,
        inkomen: undefined,
        toetsingsinkomen: undefined,
      },
    ],
    [
      'de partner wordt 67',
      'aow-partner',
      { ...PAAR, leeftijdPartner: 66 },
      { inkomen: 1900 },
      {
        leeftijd: getal(34),
        leeftijdPartner: getal(67),
        'uitkering.aow': ja,
        inkomen: getal(1900),
      },
    ],
  ])('%s', expectGeval);

  test('bijstand stopt, AIO kan beginnen', () => {
    const dan = gevolgen(bijna, 'aow', { inkomen: 1300, toetsingsinkomen: 18_000 });
    expect(dan).toMatchObject({ bijstand: 'stopt', aio: 'begint' });
  });
});
