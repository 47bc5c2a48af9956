import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decide, decisiveFacts } from '../../src/domain/decide.ts';
import { evaluateVoorwaarde } from '../../src/domain/evaluate.ts';
import { gegevenOf } from '../../src/domain/gegevens.ts';
import type { Voorwaarde } from '../../src/domain/voorwaarde.ts';
import { gegevens, toestand, voorwaarden } from './voorbeeldwereld.ts';

/**
 * Laws of the judging, tried on random voorwaarden and random households. The households are built
 * from values on both sides of every limit that the random voorwaarden can name, so trying them all
 * is trying everything that can make a difference.
 */

vi.setConfig({ testTimeout: 60_000 });

const LEEFTIJDEN = [17, 18, 20, 21, 40, 66, 67];
const INKOMENS = [0, 379.99, 380, 380.01, 1330, 1330.01, 1710, 1710.01, 1900, 1900.01, 5000];
const VERMOGENS = [0, 8000, 8000.01, 16000, 16000.01];
const PARTNERLEEFTIJDEN = [15, 18, 20, 21, 40];
const KINDEREN = [[], [3], [9], [15], [3, 9], [3, 15], [9, 15], [3, 9, 15], [9, 9]];

/** Facts that no random voorwaarde names, one for each thing that cannot be known. */
const ONBEKEND = ['beperking', 'bewind', 'bijCak'];

const GEGEVENS: Record<string, readonly unknown[]> = {
  leeftijd: LEEFTIJDEN,
  partner: [true, false],
  leeftijdPartner: PARTNERLEEFTIJDEN,
  kinderen: KINDEREN,
  inkomen: INKOMENS,
  vermogen: VERMOGENS,
  werk: [true, false],
};

type Huishouden = Record<string, unknown>;

const blad = fc.constantFrom<unknown>(
  { leeftijd: '18-20' },
  { leeftijd: '21+' },
  { leeftijd: { 'minder-dan': 'aow-leeftijd' } },
  { partner: 'ja' },
  { partner: 'nee' },
  { leeftijdPartner: '21+' },
  { kinderen: 'ja' },
  { kinderen: { leeftijd: '4-11' } },
  { kinderen: { aantal: '2+' } },
  { inkomen: { hoogstens: '100%', van: 'bijstandsnorm' } },
  { inkomen: { 'meer-dan': '100%', van: 'bijstandsnorm' } },
  { inkomen: { hoogstens: 1330 } },
  { vermogen: { hoogstens: 'vermogensgrens' } },
  { werk: 'ja' },
);

const boom = fc.letrec((tie) => ({
  boom: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    blad,
    fc
      .tuple(
        fc.constantFrom('alle', 'een-van', 'geen-van'),
        fc.array(tie('boom'), { minLength: 1, maxLength: 3 }),
      )
      .map(([soort, delen]) => ({ [soort]: delen })),
  ),
})).boom;

const compleet: fc.Arbitrary<Huishouden> = fc.record({
  leeftijd: fc.constantFrom(...LEEFTIJDEN),
  partner: fc.boolean(),
  leeftijdPartner: fc.constantFrom(...PARTNERLEEFTIJDEN),
  kinderen: fc.constantFrom(...KINDEREN),
  inkomen: fc.constantFrom(...INKOMENS),
  vermogen: fc.constantFrom(...VERMOGENS),
  werk: fc.boolean(),
});

/** Forgets some facts, and blurs some numbers to a range around what they are. */
const vaag = fc
  .tuple(
    compleet,
    fc.array(fc.constantFrom('weg', 'bereik', 'weet'), { minLength: 7, maxLength: 7 }),
  )
  .map(([huishouden, keuzes]) => {
    const known: Huishouden = {};
    Object.entries(huishouden).forEach(([key, value], i) => {
      if (keuzes[i] === 'weg') return;
      known[key] = keuzes[i] === 'bereik' && typeof value === 'number' ? around(key, value) : value;
    });
    return { huishouden, known };
  });

function around(key: string, value: number): unknown {
  return key.startsWith('leeftijd')
    ? { min: Math.max(0, value - 3), max: value + 3 }
    : { min: Math.max(0, value - 400), max: value + 400 };
}

function fits(known: Huishouden, complete: Huishouden): boolean {
  return Object.entries(known).every(([key, value]) => {
    const actual = complete[key];
    if (typeof value !== 'object' || Array.isArray(value) || value === null) {
      return JSON.stringify(actual) === JSON.stringify(value);
    }
    const { min, max } = value as { min: number; max: number };
    return typeof actual === 'number' && actual >= min && actual <= max;
  });
}

/** Random voorwaarden, each beside something that cannot be known. */
const metOnbekend = fc.array(fc.tuple(boom, fc.constantFrom('alle', 'een-van', 'geen-van')), {
  minLength: 1,
  maxLength: ONBEKEND.length,
});
type Delen = [boom: unknown, soort: string][];

function withLeaves(delen: Delen, leaf: (i: number) => unknown) {
  return voorwaarden({ alle: delen.map(([deel, soort], i) => ({ [soort]: [deel, leaf(i)] })) });
}

function navragen(delen: Delen) {
  return withLeaves(delen, (i) => ({ 'na-te-vragen': `Vraag ${i} na.` }));
}

/** Every household built from the values above that fits what is known. */
function* completions(known: Huishouden): Generator<Huishouden> {
  const keys = Object.keys(GEGEVENS);
  function* walk(i: number, made: Huishouden): Generator<Huishouden> {
    const key = keys[i];
    if (key === undefined) {
      yield made;
      return;
    }
    for (const value of GEGEVENS[key] ?? []) {
      const next = { ...made, [key]: value };
      if (fits(pick(known, key), next)) yield* walk(i + 1, next);
    }
  }
  yield* walk(0, {});
}

function pick(known: Huishouden, key: string): Huishouden {
  return key in known ? { [key]: known[key] } : {};
}

describe('wetten van het oordeel', () => {
  test('ja, nee en misschien zijn precies: gelijk aan alle passende huishoudens proberen', () => {
    fc.assert(
      fc.property(boom, vaag, (raw, { known }) => {
        const regel = voorwaarden(raw);
        const seen = new Set<string>();
        for (const complete of completions(known)) {
          seen.add(evaluateVoorwaarde(regel, toestand(complete)));
          if (seen.size > 1) break;
        }
        const expected = seen.size > 1 ? 'misschien' : [...seen][0];
        expect(decide(regel, toestand(known))).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('een huishouden waarvan alles bekend is, krijgt nooit misschien', () => {
    fc.assert(
      fc.property(boom, compleet, (raw, huishouden) => {
        expect(decide(voorwaarden(raw), toestand(huishouden))).not.toBe('misschien');
      }),
    );
  });

  test('meer weten maakt van ja nooit nee, en van ja of nee nooit misschien', () => {
    fc.assert(
      fc.property(boom, vaag, (raw, { huishouden, known }) => {
        const before = decide(voorwaarden(raw), toestand(known));
        const after = decide(voorwaarden(raw), toestand(huishouden));
        if (before !== 'misschien') expect(after).toBe(before);
      }),
    );
  });

  test('een wijder bereik is nooit zekerder', () => {
    fc.assert(
      fc.property(boom, compleet, fc.nat(2000), (raw, huishouden, extra) => {
        const inkomen = Number(huishouden['inkomen']);
        const wide = {
          ...huishouden,
          inkomen: { min: Math.max(0, inkomen - extra), max: inkomen + extra },
        };
        const wider = { ...huishouden, inkomen: { min: 0, max: inkomen + extra + 100 } };
        const [near, far] = [wide, wider].map((one) => decide(voorwaarden(raw), toestand(one)));
        if (far !== 'misschien') expect(near).toBe(far);
      }),
    );
  });

  test('de volgorde van de antwoorden maakt niet uit', () => {
    fc.assert(
      fc.property(boom, vaag, (raw, { known }) => {
        const turned = Object.fromEntries(Object.entries(known).reverse());
        const [a, b] = [known, turned].map((one) => ({ ...toestand({}), gegevens: gegevens(one) }));
        expect(decide(voorwaarden(raw), a!)).toBe(decide(voorwaarden(raw), b!));
        expect(new Set(decisiveFacts(voorwaarden(raw), a!))).toEqual(
          new Set(decisiveFacts(voorwaarden(raw), b!)),
        );
      }),
    );
  });

  test('na te vragen geeft het oordeel van een gegeven waar niemand naar vraagt', () => {
    fc.assert(
      fc.property(metOnbekend, vaag, (delen, { known }) => {
        const onbekend = withLeaves(delen, (i) => ({ [ONBEKEND[i]!]: 'ja' }));
        expect(decide(navragen(delen), toestand(known))).toBe(decide(onbekend, toestand(known)));
      }),
      { numRuns: 200 },
    );
  });

  test('beslissend is precies wat de uitkomst kan veranderen, ook met iets om na te vragen', () => {
    const regels = fc.oneof(boom.map(voorwaarden), metOnbekend.map(navragen));
    fc.assert(
      fc.property(regels, vaag, (regel, { known }) => {
        const decisive = [...decisiveFacts(regel, toestand(known))].map(gegevenOf);
        expect(new Set(decisive)).toEqual(turningFacts(regel, known));
      }),
      { numRuns: 60 },
    );
  });
});

/** The gegevens on which two fitting households that differ in nothing else get different answers. */
function turningFacts(regel: Voorwaarde, known: Huishouden): Set<string> {
  const all = [...completions(known)].map((complete) => ({
    values: Object.values(complete).map((value) => JSON.stringify(value)),
    oordeel: evaluateVoorwaarde(regel, toestand(complete)),
  }));
  const turns = (_key: string, i: number) => {
    const byRest = new Map<string, string>();
    return all.some(({ values, oordeel }) => {
      const rest = values.toSpliced(i, 1).join();
      const seen = byRest.get(rest);
      byRest.set(rest, oordeel);
      return seen !== undefined && seen !== oordeel;
    });
  };
  return new Set(Object.keys(GEGEVENS).filter(turns));
}
