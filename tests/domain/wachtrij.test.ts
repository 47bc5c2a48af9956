// What becomes of a melding that waits on the device: when it is tried, and what each ending means.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Melding } from '../../src/domain/schema/melding.ts';
import {
  isAanDeBeurt,
  moetWachten,
  naPoging,
  pauzeVan,
  standVan,
  TERMIJN,
  toWachtend,
  type Aanleiding,
  type Afloop,
  type Wachtend,
} from '../../src/domain/wachtrij.ts';

const SECONDE = 1000;
const MINUUT = 60 * SECONDE;
const UUR = 60 * MINUUT;
const DAG = 24 * UUR;
const NU = Date.parse('2026-11-16T12:00:00Z');

const melding: Melding = {
  id: '6f9a0d1e-1f56-4a7b-8f0e-0d1f2a3b4c5d',
  soort: 'hulp',
  gemeente: 'papendrecht',
  onderwerp: 'schulden',
  tekst: 'Ik kan mijn rekeningen niet betalen.',
  nood: [],
  namens: false,
  toestemming: false,
};

const nieuw = toWachtend(melding, NU);
const wachtend = (anders: Partial<Wachtend>): Wachtend => ({ ...nieuw, ...anders });
const fouten = [{ veld: 'gemeente', melding: 'Kies een gemeente.' }];

describe('after an attempt', () => {
  it('that succeeded nothing of the melding is left', () => {
    const verzonden: Afloop = { soort: 'verzonden', ontvangst: { nummer: 'ABCD-1234' } };
    expect(naPoging(nieuw, verzonden, NU)).toBeUndefined();
  });

  it.each<[string, Afloop, Partial<Wachtend>]>([
    ['without internet it waits', { soort: 'offline' }, {}],
    ['with a failure at the server it waits', { soort: 'storing' }, {}],
    [
      'that the server asks to repeat later, it waits for that',
      { soort: 'druk', seconden: 90 },
      { nietVoor: NU + 90 * SECONDE },
    ],
    [
      'with a failure for which the server names a time, it waits for that',
      { soort: 'storing', seconden: 120 },
      { nietVoor: NU + 2 * MINUUT },
    ],
    [
      'a server that names a week is asked again after a day',
      { soort: 'druk', seconden: (7 * DAG) / SECONDE },
      { nietVoor: NU + DAG },
    ],
    [
      'that the server found mistakes in, its writer has to mend it',
      { soort: 'fouten', fouten },
      { bezwaar: { soort: 'fouten', fouten } },
    ],
    ['that was too large', { soort: 'te-groot' }, { bezwaar: { soort: 'te-groot' } }],
    ['that was refused', { soort: 'geweigerd' }, { bezwaar: { soort: 'geweigerd' } }],
  ])('%s', (_naam, afloop, anders) => {
    const before = wachtend({ pogingen: 2, laatst: NU - UUR });
    expect(naPoging(before, afloop, NU)).toEqual({
      ...before,
      pogingen: 3,
      laatst: NU,
      nietVoor: 0,
      ...anders,
    });
  });

  it('an older objection counts no more', () => {
    const before = wachtend({ bezwaar: { soort: 'geweigerd' } });
    expect(naPoging(before, { soort: 'offline' }, NU)).not.toHaveProperty('bezwaar');
  });
});

describe('where it stands', () => {
  it.each<[string, Partial<Wachtend>, number, string]>([
    ['just now', {}, 0, 'wacht'],
    ['a moment before seven days', {}, TERMIJN - 1, 'wacht'],
    ['after seven days', {}, TERMIJN, 'te-lang'],
    ['with an objection', { bezwaar: { soort: 'te-groot' } }, 0, 'mis'],
    ['with an objection after seven days', { bezwaar: { soort: 'te-groot' } }, TERMIJN, 'mis'],
    ['when the clock was put back', {}, -DAG, 'wacht'],
  ])('%s', (_naam, anders, later, stand) => {
    expect(standVan(wachtend(anders), NU + later)).toBe(stand);
  });
});

describe('whether it is tried by itself', () => {
  it.each<[string, Aanleiding, Partial<Wachtend>, boolean]>([
    ['new, at a page that opens', 'opening', {}, true],
    ['new, when the connection is back', 'verbinding', {}, true],
    ['tried ten seconds ago, at the next page', 'opening', { laatst: NU - 10 * SECONDE }, false],
    ['tried a minute ago, at the next page', 'opening', { laatst: NU - MINUUT }, true],
    [
      'tried often, at the next page: somebody is here now',
      'opening',
      { laatst: NU - MINUUT, pogingen: 20 },
      true,
    ],
    ['tried ten seconds ago, connection back', 'verbinding', { laatst: NU - 10 * SECONDE }, true],
    [
      'tried by another page since the connection is back',
      'verbinding',
      { laatst: NU + SECONDE },
      false,
    ],
    [
      'tried once, half a minute ago, on a page that stays open',
      'klok',
      { laatst: NU - 31 * SECONDE, pogingen: 1 },
      true,
    ],
    [
      'tried three times, half a minute ago, on a page that stays open',
      'klok',
      { laatst: NU - 31 * SECONDE, pogingen: 3 },
      false,
    ],
    [
      'tried a hundred times, a quarter of an hour ago',
      'klok',
      { laatst: NU - 15 * MINUUT, pogingen: 100 },
      true,
    ],
    ['the server asked to wait', 'verbinding', { nietVoor: NU + MINUUT }, false],
    ['the server asked to wait, and that is over', 'verbinding', { nietVoor: NU }, true],
    ['seven days old', 'opening', { sinds: NU - TERMIJN }, false],
    ['with an objection', 'opening', { bezwaar: { soort: 'geweigerd' } }, false],
    ['tried in the future: the clock was put back', 'opening', { laatst: NU + 2 * DAG }, true],
    [
      'told to wait by a clock that was put back',
      'opening',
      { nietVoor: NU + 30 * DAG, sinds: NU + 29 * DAG },
      true,
    ],
  ])('%s', (_naam, aanleiding, anders, mag) => {
    expect(isAanDeBeurt(wachtend(anders), aanleiding, NU)).toBe(mag);
  });
});

describe('how long an open page leaves it alone', () => {
  it.each<[string, Partial<Wachtend>[], number | undefined]>([
    ['nothing waits', [], undefined],
    ['only what needs its writer', [{ sinds: NU - TERMIJN }], undefined],
    ['half a minute after the first attempt', [{ laatst: NU, pogingen: 1 }], 30 * SECONDE],
    ['then twice as long each time', [{ laatst: NU, pogingen: 3 }], 2 * MINUUT],
    ['never longer than a quarter of an hour', [{ laatst: NU, pogingen: 50 }], 15 * MINUUT],
    ['what the server asks', [{ laatst: NU, pogingen: 1, nietVoor: NU + UUR }], UUR],
    [
      'the first of several',
      [
        { laatst: NU, pogingen: 5 },
        { laatst: NU, pogingen: 1 },
      ],
      30 * SECONDE,
    ],
    ['what is overdue', [{ laatst: NU - DAG, pogingen: 1 }], SECONDE],
  ])('%s', (_naam, rij, pauze) => {
    expect(pauzeVan(rij.map(wachtend), NU)).toBe(pauze);
  });
});

it('a page that stays open always tries again, until seven days have passed', () => {
  const afloop = fc.oneof(
    fc.constant<Afloop>({ soort: 'offline' }),
    fc.record({
      soort: fc.constant('storing' as const),
      seconden: fc.option(fc.nat(), { nil: undefined }),
    }),
    fc.record({ soort: fc.constant('druk' as const), seconden: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.array(afloop, { maxLength: 60 }), (aflopen) => {
      let now = NU;
      let één = nieuw;
      for (const afloop of aflopen) {
        const pauze = pauzeVan([één], now);
        if (standVan(één, now) !== 'wacht') {
          expect(pauze).toBeUndefined();
          return;
        }
        now += pauze!;
        if (standVan(één, now) !== 'wacht') return;
        expect(moetWachten(één, now)).toBe(false);
        expect(isAanDeBeurt(één, 'klok', now)).toBe(true);
        één = naPoging(één, afloop, now)!;
      }
    }),
  );
});
