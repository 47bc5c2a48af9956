// "Wat als": one change on a household, and what it does to what the household can get.
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import { compareToestanden, GEVOLGEN, type Gevolgen } from '../../src/domain/gevolgen.ts';
import type { Kennis } from '../../src/domain/kennis.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { regelingenOn } from '../../src/domain/regelingen-op.ts';
import { livesIn, type Regeling } from '../../src/domain/regeling.ts';
import type { Toestand } from '../../src/domain/toestand.ts';
import type { Invoer, Veranderingsoort } from '../../src/domain/verandering.ts';
import { gemeentenToMoveTo } from '../../src/domain/veranderingen/verhuizen.ts';
import {
  changesFor,
  changeToestand,
  VERANDERINGEN,
  waysToChange,
} from '../../src/domain/wat-als.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

const PEILDATUM = '2026-11-22';
const ALLE = Object.keys(VERANDERINGEN) as Veranderingsoort[];

let kennis: Kennis;
beforeAll(async () => {
  const read = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  expect(read.fouten).toEqual([]);
  kennis = read.kennis;
});

type Huishouden = Readonly<Record<string, unknown>>;

function toestand(gegevens: Huishouden, dag = PEILDATUM): Toestand {
  const { huishouden, fouten } = readHuishouden({ gegevens }, kennis.catalogus);
  expect(fouten).toEqual([]);
  const { catalogus, normen } = kennis;
  return { gegevens: huishouden.gegevens, catalogus, normen: normsOn(normen, dag) };
}

function after(huishouden: Huishouden, soort: Veranderingsoort, invoer: Invoer = {}): Gegevens {
  return changeToestand(toestand(huishouden), soort, invoer).gegevens;
}

function compare(nu: Toestand, ...dan: Toestand[]): Gevolgen {
  const regelingen = regelingenOn(kennis.regelingen, PEILDATUM);
  return compareToestanden(regelingen, nu, dan, PEILDATUM, zinnenNl(kennis.woorden));
}

/** By slug what happens, for the regelingen of which something changes. */
function gevolgen(
  huishouden: Huishouden,
  soort: Veranderingsoort,
  invoer: Invoer = {},
): Record<string, string> {
  const nu = toestand(huishouden);
  const { verschillen } = compare(nu, ...waysToChange(nu, soort, invoer));
  return Object.fromEntries(verschillen.map(({ regeling, gevolg }) => [regeling.slug, gevolg]));
}

const ja = { soort: 'keuze', kan: ['ja'] };
const nee = { soort: 'keuze', kan: ['nee'] };
const getal = (waarde: number) => ({ soort: 'getal', min: waarde, max: waarde });

/** Alone with two children, work, a rented house. */
const MOEDER = {
  gemeente: 'alblasserdam',
  leeftijd: 34,
  partner: false,
  kinderen: [5, 17],
  inkomen: 1300,
  toetsingsinkomen: 18_000,
  vermogen: 500,
  laagInkomenMaanden: 24,
  uitkering: [],
  werk: true,
  studiefinanciering: false,
  wonen: 'huur',
  kaleHuur: 600,
  zorgverzekerd: true,
  kinderopvang: true,
  beperking: false,
  schulden: 'geen',
};

const PAAR = { ...MOEDER, partner: true, leeftijdPartner: 36, uitkering: ['ww'] };

describe('wat men kan proberen', () => {
  const always: Veranderingsoort[] = ['inkomen', 'kind-erbij'];
  test.each<[string, Huishouden, Veranderingsoort[]]>([
    ['niets bekend', {}, []],
    ['alleen', { partner: false }, ['samenwonen']],
    ['samen', { partner: true }, ['uit-elkaar']],
    ['15 jaar en alleen: niet samenwonen', { leeftijd: 15, partner: false }, ['achttien']],
    ['nog 17', { leeftijd: 17 }, ['achttien']],
    ['17 of 18', { leeftijd: { min: 17, max: 18 } }, []],
    ['een kind van 17', { kinderen: [3, 17] }, ['kind-achttien']],
    ['een kind van 12 tot en met 17', { kinderen: [{ min: 12, max: 17 }] }, ['kind-achttien']],
    ['kinderen tot en met 15', { kinderen: [3, 15] }, []],
    ['66 jaar', { leeftijd: 66 }, ['aow']],
    ['27 tot en met 66', { leeftijd: { min: 27, max: 66 } }, ['aow']],
    ['34: de AOW is nog ver', { leeftijd: 34 }, []],
    ['66 of 67', { leeftijd: { min: 66, max: 67 } }, []],
    ['een partner van 66', { partner: true, leeftijdPartner: 66 }, ['uit-elkaar', 'aow-partner']],
    ['in de regio', { gemeente: 'sliedrecht' }, ['verhuizen']],
    ['ergens anders', { gemeente: 'elders' }, []],
    ['de gemeente is nog niet zeker', { gemeente: ['sliedrecht', 'dordrecht'] }, []],
  ])('%s', (_naam, huishouden, expected) => {
    const offered = changesFor(toestand(huishouden));
    expect(offered.filter((soort) => !always.includes(soort))).toEqual(expected);
    expect(offered).toEqual(expect.arrayContaining(always));
  });

  test('tien kinderen: meer rekenen we niet', () => {
    const offered = changesFor(toestand({ kinderen: Array<number>(10).fill(4) }));
    expect(offered).not.toContain('kind-erbij');
  });

  test('de AOW-leeftijd komt uit de norm van de dag; is die voorbij, dan weten we hem niet', () => {
    expect(changesFor(toestand({ leeftijd: 66 }, '2028-01-01'))).not.toContain('aow');
  });

  test('verhuizen kan naar elke andere gemeente van de regio, en niet naar ergens anders', () => {
    const places = gemeentenToMoveTo(toestand({ gemeente: 'sliedrecht' }));
    expect(places).toHaveLength(6);
    expect(places).not.toContain('sliedrecht');
    expect(places).not.toContain('elders');
  });
});

describe('meer of minder inkomen', () => {
  test('zonder nieuw jaarinkomen weten we dat niet: we rekenen netto niet om naar bruto', () => {
    const dan = after(MOEDER, 'inkomen', { inkomen: 1800 });
    expect(dan['inkomen']).toEqual(getal(1800));
    expect(dan).not.toHaveProperty('toetsingsinkomen');
    expect(
      after(MOEDER, 'inkomen', { inkomen: 1800, toetsingsinkomen: 26_000 })['toetsingsinkomen'],
    ).toEqual(getal(26_000));
  });

  test.each<[string, Huishouden, number, Record<string, unknown>]>([
    ['meer: het werk blijft', MOEDER, 1800, { werk: ja }],
    ['minder: het werk kan gestopt zijn', MOEDER, 900, { werk: undefined }],
    ['minder zonder werk: er komt geen werk', { ...MOEDER, werk: false }, 900, { werk: nee }],
    ['meer zonder werk: er kan werk zijn', { ...MOEDER, werk: false }, 1800, { werk: undefined }],
    ['meer: het was al zo lang hoogstens dit', MOEDER, 1800, { laagInkomenMaanden: getal(24) }],
    ['minder: deze laagte begint nu pas', MOEDER, 900, { laagInkomenMaanden: undefined }],
    [
      'tussen de grenzen van wat bekend was: dan weten we niets meer zeker',
      { ...MOEDER, inkomen: { min: 1000, max: 1400 } },
      1200,
      { werk: undefined, laagInkomenMaanden: undefined },
    ],
    [
      'meer met bijstand: die kan stoppen',
      { ...MOEDER, uitkering: ['bijstand'] },
      1800,
      { 'uitkering.bijstand': undefined },
    ],
    [
      'minder met bijstand: die blijft',
      { ...MOEDER, uitkering: ['bijstand'] },
      900,
      { 'uitkering.bijstand': ja },
    ],
    ['de AOW hangt niet af van het inkomen', { uitkering: ['aow'] }, 900, { 'uitkering.aow': ja }],
    ['een WW kan beginnen', MOEDER, 900, { 'uitkering.ww': undefined, 'uitkering.aow': nee }],
  ])('%s', (_naam, huishouden, inkomen, expected) => {
    const dan = after(huishouden, 'inkomen', { inkomen });
    for (const [feit, waarde] of Object.entries(expected)) expect(dan[feit], feit).toEqual(waarde);
  });

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
    const dan = gevolgen({ ...MOEDER, inkomen: 1500 }, 'inkomen', { inkomen: 900 });
    expect(dan).toMatchObject({ bijstand: 'begint', zorgtoeslag: 'misschien' });
  });
});

describe('samenwonen', () => {
  test('wat van twee samen is, weten we niet meer; wat bij één hoort, blijft', () => {
    const dan = after({ ...MOEDER, werk: false, uitkering: ['wia'] }, 'samenwonen');
    expect(dan).toMatchObject({ partner: ja, 'uitkering.wia': ja, kaleHuur: getal(600) });
    for (const feit of [
      'inkomen',
      'toetsingsinkomen',
      'vermogen',
      'laagInkomenMaanden',
      'leeftijdPartner',
      'werk',
      'uitkering.ww',
      'uitkering.bijstand',
      'uitkering.aow',
    ]) {
      expect(dan).not.toHaveProperty([feit]);
    }
  });

  test('wat men vertelt, telt: een partner van 36 heeft geen AOW', () => {
    const invoer = { leeftijdPartner: 36, inkomen: 3000, toetsingsinkomen: 45_000, vermogen: 900 };
    expect(after(MOEDER, 'samenwonen', invoer)).toMatchObject({
      partner: ja,
      leeftijdPartner: getal(36),
      inkomen: getal(3000),
      toetsingsinkomen: getal(45_000),
      vermogen: getal(900),
      'uitkering.aow': nee,
      werk: ja,
    });
    expect(after(MOEDER, 'samenwonen', { leeftijdPartner: 67 })).not.toHaveProperty([
      'uitkering.aow',
    ]);
  });

  test('een gezamenlijk inkomen van € 3.000: bijzondere hulp voor lage inkomens stopt', () => {
    const invoer = { leeftijdPartner: 36, inkomen: 3000, toetsingsinkomen: 45_000, vermogen: 900 };
    expect(gevolgen(MOEDER, 'samenwonen', invoer)).toMatchObject({
      'kindgebonden-budget': 'omlaag',
      zorgtoeslag: 'omlaag',
      'leergeld-sms-kinderfonds': 'stopt',
      kinderopvangtoeslag: 'misschien',
    });
  });
});

describe('uit elkaar', () => {
  test('van wie iets was, weten we niet; wat er niet was, is er nog niet', () => {
    const dan = after(PAAR, 'uit-elkaar', { kinderenBlijven: 'ja' });
    expect(dan).toMatchObject({
      partner: nee,
      'uitkering.bijstand': nee,
      kinderen: { leeftijden: [{ min: 5 }, { min: 17 }] },
    });
    for (const feit of [
      'leeftijdPartner',
      'inkomen',
      'toetsingsinkomen',
      'vermogen',
      'laagInkomenMaanden',
      'werk',
      'uitkering.ww',
    ]) {
      expect(dan).not.toHaveProperty([feit]);
    }
  });

  test.each<[string, Huishouden, unknown]>([
    ['AOW van de partner blijft niet', { ...PAAR, uitkering: ['aow'] }, nee],
    ['eigen AOW blijft', { ...PAAR, leeftijd: 70, uitkering: ['aow'] }, ja],
    [
      'een onbekende leeftijd',
      { ...PAAR, leeftijd: { min: 60, max: 70 }, uitkering: ['aow'] },
      undefined,
    ],
  ])('%s', (_naam, huishouden, expected) => {
    expect(after(huishouden, 'uit-elkaar')['uitkering.aow']).toEqual(expected);
  });

  test('de kinderen gaan mee, blijven, of dat weten we niet', () => {
    expect(after(PAAR, 'uit-elkaar', { kinderenBlijven: 'nee' })).toMatchObject({
      kinderen: { leeftijden: [], meer: false },
      kinderopvang: nee,
    });
    expect(after(PAAR, 'uit-elkaar')).not.toHaveProperty('kinderen');
    expect(VERANDERINGEN['uit-elkaar'].fields(toestand(PAAR))).toContain('kinderenBlijven');
    const zonder = toestand({ ...PAAR, kinderen: [] });
    expect(VERANDERINGEN['uit-elkaar'].fields(zonder)).not.toContain('kinderenBlijven');
    expect(changeToestand(zonder, 'uit-elkaar').gegevens['kinderen']).toEqual(
      zonder.gegevens['kinderen'],
    );
  });

  test('alleen verder met de kinderen: meer kindgebonden budget', () => {
    const invoer = { inkomen: 1300, toetsingsinkomen: 18_000, vermogen: 500 } as const;
    expect(gevolgen(PAAR, 'uit-elkaar', { ...invoer, kinderenBlijven: 'ja' })).toMatchObject({
      'kindgebonden-budget': 'omhoog',
    });
  });
});

describe('blijven de kinderen? Dat weten we niet', () => {
  const invoer = { inkomen: 1300, toetsingsinkomen: 18_000, vermogen: 500 } as const;
  const met = (extra: Invoer = {}) => {
    const nu = toestand(PAAR);
    const { verschillen } = compare(nu, ...waysToChange(nu, 'uit-elkaar', { ...invoer, ...extra }));
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

describe('een kind erbij', () => {
  test('een baby, of een ouder kind', () => {
    expect(after(MOEDER, 'kind-erbij')['kinderen']).toMatchObject({
      leeftijden: [{ min: 5 }, { min: 17 }, { min: 0, max: 0 }],
      meer: false,
    });
    expect(after({ kinderen: [] }, 'kind-erbij', { leeftijdKind: 9 })['kinderen']).toMatchObject({
      leeftijden: [{ min: 9, max: 9 }],
    });
    expect(after({}, 'kind-erbij')['kinderen']).toMatchObject({ meer: true });
  });

  test('opvang was niet nodig; of dit kind gaat, weten we niet', () => {
    const dan = after({ ...MOEDER, kinderopvang: false }, 'kind-erbij');
    expect(dan).not.toHaveProperty('kinderopvang');
    expect(after(MOEDER, 'kind-erbij')).toMatchObject({ kinderopvang: ja });
  });

  test('het eerste kind: kinderbijslag en kindgebonden budget beginnen', () => {
    const dan = gevolgen({ ...MOEDER, kinderen: [] }, 'kind-erbij');
    expect(dan).toMatchObject({ kinderbijslag: 'begint', 'kindgebonden-budget': 'begint' });
  });
});

describe('18 worden', () => {
  test('iemand van 17 wordt 18; studiefinanciering kan dan beginnen', () => {
    const dan = after({ leeftijd: 17, studiefinanciering: false }, 'achttien');
    expect(dan).toEqual({ leeftijd: getal(18) });
  });

  test('zorgtoeslag begint', () => {
    const jong = { ...MOEDER, leeftijd: 17, kinderen: [], toetsingsinkomen: 4000 };
    expect(gevolgen(jong, 'achttien')).toMatchObject({ zorgtoeslag: 'begint' });
  });

  test('het oudste kind wordt 18 en telt niet meer mee; de opvang van de ander blijft', () => {
    expect(after(MOEDER, 'kind-achttien')).toMatchObject({
      kinderen: { leeftijden: [{ min: 5, max: 5 }], meer: false },
      kinderopvang: ja,
    });
    expect(gevolgen(MOEDER, 'kind-achttien')).toMatchObject({ kinderbijslag: 'omlaag' });
  });

  test('het enige kind wordt 18: kinderbijslag stopt', () => {
    const huishouden = { ...MOEDER, kinderen: [17] };
    expect(after(huishouden, 'kind-achttien')).toMatchObject({ kinderopvang: nee });
    expect(gevolgen(huishouden, 'kind-achttien')).toMatchObject({
      kinderbijslag: 'stopt',
      'kindgebonden-budget': 'stopt',
    });
  });
});

describe('de AOW-leeftijd', () => {
  const bijna = { ...MOEDER, leeftijd: 66, kinderen: [], uitkering: ['bijstand'] };

  test('AOW komt; of bijstand en werk blijven, weten we niet; er begint niets anders', () => {
    const dan = after(bijna, 'aow');
    expect(dan).toMatchObject({ leeftijd: getal(67), 'uitkering.aow': ja, 'uitkering.ww': nee });
    for (const feit of ['uitkering.bijstand', 'werk', 'inkomen', 'toetsingsinkomen']) {
      expect(dan).not.toHaveProperty([feit]);
    }
  });

  test('bijstand stopt, AIO kan beginnen', () => {
    const dan = gevolgen(bijna, 'aow', { inkomen: 1300, toetsingsinkomen: 18_000 });
    expect(dan).toMatchObject({ bijstand: 'stopt', aio: 'begint' });
  });

  test('de partner wordt 67', () => {
    const dan = after({ ...PAAR, leeftijdPartner: 66 }, 'aow-partner', { inkomen: 1900 });
    expect(dan).toMatchObject({
      leeftijd: getal(34),
      leeftijdPartner: getal(67),
      'uitkering.aow': ja,
      inkomen: getal(1900),
    });
  });
});

describe('verhuizen', () => {
  test('wat in de ene gemeente is en in de andere niet', () => {
    const dan = gevolgen(MOEDER, 'verhuizen', { gemeente: 'dordrecht' });
    const lokaal = kennis.regelingen.filter(({ gemeenten }) => gemeenten);
    const slugs = Object.keys(dan);
    expect(slugs.length).toBeGreaterThan(0);
    expect(dan).not.toHaveProperty('zorgtoeslag');
    expect(lokaal.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs));
  });
});

describe('vergelijken', () => {
  const regeling = (overig: Partial<Regeling>): Regeling => ({
    ...kennis.regelingen.find(({ slug }) => slug === 'zorgtoeslag')!,
    geldig: {},
    gecontroleerd: PEILDATUM,
    berekening: undefined,
    ...overig,
  });
  const here = (gemeente: string) => toestand({ gemeente });
  const pas = (status: Regeling['varianten'][number]['status']) =>
    regeling({
      varianten: [
        { gemeenten: ['sliedrecht'], status, voorwaarden: livesIn(['sliedrecht']) },
        { gemeenten: ['dordrecht'], status: 'aan-te-vragen', voorwaarden: livesIn(['dordrecht']) },
      ],
    });
  const move = (status: Parameters<typeof pas>[0]) =>
    compareToestanden(
      [pas(status)],
      here('sliedrecht'),
      [here('dordrecht')],
      PEILDATUM,
      zinnenNl(kennis.woorden),
    ).verschillen.map(({ gevolg }) => gevolg);

  test.each([
    ['gestopt', ['begint']],
    ['gewenst', ['begint']],
    ['niet-bevestigd', ['wel']],
    ['aan-te-vragen', []],
  ] as const)('van een gemeente waar het %s is naar een waar het bestaat', (status, expected) => {
    expect(move(status)).toEqual(expected);
  });

  test('wat begint staat voorop, dan wat stopt; daarbinnen het dringendste en het grootste eerst', () => {
    const nu = toestand(MOEDER);
    const dan = changeToestand(nu, 'inkomen', { inkomen: 2900, toetsingsinkomen: 43_000 });
    const zinnen = zinnenNl(kennis.woorden);
    const regelingen = regelingenOn(kennis.regelingen, PEILDATUM);
    const reversed = [...regelingen].reverse();
    const { verschillen } = compareToestanden(reversed, nu, [dan], PEILDATUM, zinnen);
    const places = verschillen.map(({ gevolg }) => GEVOLGEN.indexOf(gevolg));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const stopt = verschillen.filter(({ gevolg }) => gevolg === 'stopt');
    const urgency = stopt.map(({ regeling }) => regeling.volgorde);
    expect(stopt.length).toBeGreaterThan(2);
    expect(urgency).toEqual([...urgency].sort((a, b) => a - b));
    const omlaag = verschillen.filter(({ gevolg }) => gevolg === 'omlaag');
    expect(omlaag.map(({ regeling }) => regeling.slug)).toEqual([
      'huurtoeslag',
      'kindgebonden-budget',
    ]);
  });

  test('wat de ene kant op stopt, begint de andere kant op', () => {
    const nu = toestand(MOEDER);
    const dan = changeToestand(nu, 'inkomen', { inkomen: 2900, toetsingsinkomen: 43_000 });
    const slugs = (gevolg: string, { verschillen }: Gevolgen) =>
      verschillen.filter((one) => one.gevolg === gevolg).map(({ regeling }) => regeling.slug);
    expect(slugs('stopt', compare(nu, dan))).toEqual(slugs('begint', compare(dan, nu)));
  });

  test('een misschien telt in het totaal apart, en niet als zeker', () => {
    const { nu } = compare(toestand({ ...MOEDER, vermogen: null }), toestand(MOEDER));
    const alles = compare(toestand(MOEDER), toestand(MOEDER)).nu;
    expect(nu.misschienMeer).toBe(true);
    expect(alles.misschienMeer).toBe(false);
    expect(alles.zeker.min).toBe(alles.zeker.max);
    expect(nu.zeker.max).toBeLessThan(alles.zeker.max);
  });
});

describe('wetten', () => {
  const maybe = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: null });
  const bereik = (max: number) =>
    fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => ({
      min: Math.min(a, b),
      max: Math.max(a, b),
    }));
  const huishoudens = fc.record({
    gemeente: maybe(fc.constantFrom('alblasserdam', 'dordrecht', 'sliedrecht', 'elders')),
    leeftijd: maybe(bereik(90)),
    partner: maybe(fc.boolean()),
    kinderen: maybe(fc.array(fc.nat(17), { maxLength: 4 })),
    inkomen: maybe(bereik(4000)),
    toetsingsinkomen: maybe(bereik(60_000)),
    vermogen: maybe(bereik(20_000)),
    laagInkomenMaanden: maybe(fc.nat(60)),
    uitkering: maybe(fc.subarray(['bijstand', 'aow', 'ww', 'wajong'])),
    werk: maybe(fc.boolean()),
    studiefinanciering: maybe(fc.boolean()),
    kinderopvang: maybe(fc.boolean()),
  });
  const invoeren: fc.Arbitrary<Invoer> = fc.record(
    {
      inkomen: fc.nat(4000),
      toetsingsinkomen: fc.nat(60_000),
      vermogen: fc.nat(20_000),
      leeftijdPartner: fc.nat(90),
      leeftijdKind: fc.nat(17),
      kinderenBlijven: fc.constantFrom('ja', 'nee'),
      gemeente: fc.constantFrom('papendrecht', 'zwijndrecht'),
    },
    { requiredKeys: [] },
  );

  function freeze<T>(value: T): T {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  }

  test('een verandering raakt de antwoorden niet aan, en kent daarna alleen bestaande gegevens', () => {
    fc.assert(
      fc.property(huishoudens, fc.constantFrom(...ALLE), invoeren, (raw, soort, invoer) => {
        const nu = toestand(raw);
        freeze(nu.gegevens);
        const before = structuredClone(nu.gegevens);
        const dan = changeToestand(nu, soort, freeze(invoer));
        expect(nu.gegevens).toEqual(before);
        expect(dan.normen).toBe(nu.normen);
        for (const feit of Object.keys(dan.gegevens)) {
          expect(kennis.catalogus).toHaveProperty(feit.split('.')[0]!);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('wie niets vertelt, krijgt nooit een bekend inkomen dat niet meer klopt', () => {
    const raken: Veranderingsoort[] = ['inkomen', 'samenwonen', 'uit-elkaar', 'aow'];
    fc.assert(
      fc.property(huishoudens, fc.constantFrom(...raken), (raw, soort) => {
        const nu = toestand({ ...raw, leeftijd: 66 });
        const { gegevens } = changeToestand(nu, soort);
        expect(gegevens).not.toHaveProperty('inkomen');
        expect(gegevens).not.toHaveProperty('toetsingsinkomen');
      }),
    );
  });

  test('heen en terug verhuizen geeft hetzelfde', () => {
    fc.assert(
      fc.property(huishoudens, (raw) => {
        const nu = toestand({ ...raw, gemeente: 'sliedrecht' });
        for (const gemeente of gemeentenToMoveTo(nu)) {
          const there = changeToestand(nu, 'verhuizen', { gemeente });
          const back = changeToestand(there, 'verhuizen', { gemeente: 'sliedrecht' });
          expect(back.gegevens).toEqual(nu.gegevens);
        }
      }),
    );
  });

  test('met zichzelf vergeleken verandert er niets', () => {
    fc.assert(
      fc.property(huishoudens, (raw) => {
        const nu = toestand(raw);
        const { verschillen, nu: before, dan } = compare(nu, { ...nu });
        expect(verschillen).toEqual([]);
        expect(dan).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });
});
