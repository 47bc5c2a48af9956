// "Wat als": what a change does to what a household can get, beside now.
import { describe, expect, test } from 'vitest';
import { compareToestanden, GEVOLGEN, type Gevolgen } from '../../../src/domain/gevolgen.ts';
import { livesIn, type Regeling } from '../../../src/domain/regeling.ts';
import { changeToestand } from '../../../src/domain/wat-als.ts';
import {
  compare,
  gevolgen,
  kennis,
  MOEDER,
  PEILDATUM,
  regelingen,
  toestand,
  zinnen,
} from './huishoudens.ts';

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
      zinnen,
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
