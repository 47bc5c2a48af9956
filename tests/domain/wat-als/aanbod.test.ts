// "Wat als": what somebody can try, and what holds for every change.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Invoer, Veranderingsoort } from '../../../src/domain/verandering.ts';
import { gemeentenToMoveTo } from '../../../src/domain/veranderingen/verhuizen.ts';
import { changesFor, changeToestand, VERANDERINGEN } from '../../../src/domain/wat-als.ts';
import { compare, kennis, toestand, type Huishouden } from './huishoudens.ts';

const ALLE = Object.keys(VERANDERINGEN) as Veranderingsoort[];

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
