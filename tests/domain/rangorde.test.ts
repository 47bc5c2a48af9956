import { describe, expect, test } from 'vitest';
import { answersNeed, compareRang, type Rang } from '../../src/domain/rangorde.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import { toestand, voorwaarden } from './voorbeeldwereld.ts';

const GEWOON: Rang = {
  nood: false,
  gevraagd: false,
  volgorde: 50,
  bedrag: { min: 0, max: 0 },
  telefoon: false,
  papieren: 3,
  stappen: 3,
};

/** From the first to the last: each differs from the one below in the one thing that its name says. */
const LADDER: readonly (readonly [string, Partial<Rang>])[] = [
  ['nood', { nood: true, volgorde: 90, papieren: 9 }],
  ['gevraagd', { gevraagd: true, volgorde: 80 }],
  ['dringend', { volgorde: 10 }],
  ['zeker het meeste geld', { bedrag: { min: 200, max: 200 } }],
  ['zeker minder geld', { bedrag: { min: 80, max: 300 } }],
  ['misschien veel geld', { bedrag: { min: 0, max: 300 }, papieren: 9 }],
  ['misschien minder geld', { bedrag: { min: 0, max: 100 }, papieren: 9 }],
  ['te bellen', { telefoon: true, papieren: 9, stappen: 9 }],
  ['weinig papieren', { papieren: 1, stappen: 9 }],
  ['weinig stappen', { stappen: 1 }],
  ['gewoon', {}],
  ['niet dringend', { volgorde: 70, bedrag: { min: 500, max: 500 }, telefoon: true }],
];

describe('de volgorde van uitkomsten: nood, dan wat het oplevert, dan wat makkelijk is', () => {
  test('het eerste verschil beslist', () => {
    const upsideDown = [...LADDER].reverse().map(([naam, deel]) => ({ naam, ...GEWOON, ...deel }));
    expect(upsideDown.sort(compareRang).map(({ naam }) => naam)).toEqual(
      LADDER.map(([naam]) => naam),
    );
  });

  test('wat in alles gelijk is, blijft staan zoals het stond', () => {
    expect(compareRang(GEWOON, { ...GEWOON })).toBe(0);
  });
});

describe('een regeling voor nu', () => {
  const regeling = (raw: unknown): Regeling => ({
    slug: 'eten',
    titel: 'Eten',
    themas: [],
    varianten: [
      {
        gemeenten: ['alblasserdam'],
        status: 'aan-te-vragen',
        voorwaarden: voorwaarden(raw),
      },
    ],
    volgorde: 50,
    gemeenten: undefined,
    berekening: undefined,
    gecontroleerd: undefined,
    geldig: {},
  });
  const eten = regeling({ 'een-van': [{ nood: ['eten'] }, { werk: 'nee' }] });

  test.each([
    ['deze nood genoemd', { nood: ['eten'] }, true],
    ['een andere nood genoemd', { nood: ['huis'] }, false],
    ['geen nood', { nood: [] }, false],
    ['nood niet gevraagd', {}, false],
    ['in een andere gemeente', { nood: ['eten'], gemeente: 'dordrecht' }, false],
  ])('%s', (_naam, huishouden, voorNu) => {
    expect(answersNeed(eten, toestand(huishouden))).toBe(voorNu);
  });

  test('gaat niet over een regeling zonder nood in haar voorwaarden', () => {
    expect(answersNeed(regeling({ werk: 'nee' }), toestand({ nood: ['eten'] }))).toBe(false);
  });
});
