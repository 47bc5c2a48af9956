import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { berekeningOf } from '../../src/domain/berekeningen/tabel.ts';
import { lastPaidIncome, yearToMonth } from '../../src/domain/berekeningen/toeslag.ts';
import { zorgtoeslagPerMaand } from '../../src/domain/berekeningen/zorgtoeslag.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Kennis } from '../../src/domain/kennis.ts';

interface Rij {
  readonly jaar: number;
  readonly partner: boolean;
  readonly toetsingsinkomen: number;
  readonly kinderen?: readonly number[];
  readonly leeftijd?: number;
  readonly kaleHuur?: number;
  readonly perMaand: number;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const officieel = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'toeslagen.json'), 'utf8'),
) as Record<'zorgtoeslag' | 'huurtoeslag' | 'kindgebondenBudget', Rij[]>;

let kennis: Kennis;
beforeAll(async () => {
  ({ kennis } = await readKennis(path.join(ROOT, 'content')));
});

function perMaand(naam: string, jaar: number, raw: Record<string, unknown>) {
  const { huishouden, fouten } = readHuishouden({ gegevens: raw }, kennis.catalogus);
  expect(fouten).toEqual([]);
  const normen = normsOn(kennis.normen, `${jaar}-11-21`);
  return berekeningOf(naam).perMaand({ ...huishouden, catalogus: kennis.catalogus, normen });
}

describe('officiële bedragen, tot op de euro', () => {
  test.each(officieel.zorgtoeslag)(
    'zorgtoeslag $jaar, partner $partner, $toetsingsinkomen: $perMaand',
    (rij) => {
      const { jaar, partner, toetsingsinkomen } = rij;
      const { perMaand: euro } = rij;
      expect(perMaand('zorgtoeslag', jaar, { partner, toetsingsinkomen })).toEqual({
        min: euro,
        max: euro,
      });
    },
  );

  test.each(officieel.huurtoeslag)(
    'huurtoeslag $jaar: $perMaand',
    ({ jaar, perMaand: euro, ...rij }) => {
      const { partner, kinderen, leeftijd, kaleHuur, toetsingsinkomen } = rij;
      const huishouden = { partner, kinderen, leeftijd, kaleHuur, toetsingsinkomen };
      expect(perMaand('huurtoeslag', jaar, huishouden)).toEqual({ min: euro, max: euro });
    },
  );

  test.each(officieel.kindgebondenBudget)('kindgebonden budget $jaar: $perMaand', (rij) => {
    const { jaar, partner, kinderen, toetsingsinkomen, perMaand: euro } = rij;
    expect(perMaand('kindgebonden-budget', jaar, { partner, kinderen, toetsingsinkomen })).toEqual({
      min: euro,
      max: euro,
    });
  });
});

describe('kinderbijslag, per maand uit het bedrag per kwartaal (AKW art. 12)', () => {
  test.each([
    // 1 juli 2026: 298,40 tot 6 jaar, 362,35 tot 12 jaar, 426,29 tot 18 jaar
    ['2026-07-01', [5], 99],
    ['2026-07-01', [6], 121],
    ['2026-07-01', [11], 121],
    ['2026-07-01', [12], 142],
    ['2026-07-01', [5, 6, 17], 362],
    ['2026-06-30', [0], 98],
    ['2026-07-01', [], 0],
  ])('op %s met kinderen van %j: %i euro', (peildatum, kinderen, euro) => {
    const { huishouden } = readHuishouden({ gegevens: { kinderen } }, kennis.catalogus);
    const normen = normsOn(kennis.normen, peildatum);
    const toestand = { ...huishouden, catalogus: kennis.catalogus, normen };
    expect(berekeningOf('kinderbijslag').perMaand(toestand)).toEqual({ min: euro, max: euro });
  });

  test('een kind van 0 tot en met 11 geeft een bereik, en na de norm rekenen we niets uit', () => {
    const kinderen = [{ min: 0, max: 11 }];
    expect(perMaand('kinderbijslag', 2026, { kinderen })).toEqual({ min: 99, max: 121 });
    expect(perMaand('kinderbijslag', 2027, { kinderen })).toBeUndefined();
  });
});

test('eerst het jaar afronden, dan delen: onder 24 euro per jaar is er niets', () => {
  expect([23.4, 23.5, 24, 2255.6].map(yearToMonth)).toEqual([0, 2, 2, 188]);
});

test.each([
  [false, 40857],
  [true, 51142],
])('zorgtoeslag 2026 houdt op na de inkomensgrens (partner %s: %i)', (partner, grens) => {
  const { waarden } = normsOn(kennis.normen, '2026-11-21')['zorgtoeslag']!;
  const at = (inkomen: number) => zorgtoeslagPerMaand(waarden, partner, inkomen);
  expect(at(grens)).toBeGreaterThan(0);
  expect(at(grens + 1)).toBe(0);
  expect(Math.floor(lastPaidIncome(at)!)).toBe(grens);
});

describe('een bereik van bedragen', () => {
  test('onbekend inkomen: van niets tot het hoogste bedrag', () => {
    expect(perMaand('zorgtoeslag', 2026, { partner: false })).toEqual({ min: 0, max: 129 });
    expect(perMaand('zorgtoeslag', 2026, { partner: true })).toEqual({ min: 0, max: 246 });
    expect(perMaand('kindgebonden-budget', 2026, { kinderen: [] })).toEqual({ min: 0, max: 0 });
  });

  test('elk bedrag binnen het bereik van de antwoorden blijft binnen het bereik van de uitkomst', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.nat(60_000),
        fc.nat(20_000),
        fc.nat(1200),
        fc.array(fc.nat(17), { maxLength: 4 }),
        (partner, low, width, huur, kinderen) => {
          const range = { min: low, max: low + width };
          const inside = low + Math.floor(width / 3);
          for (const naam of [
            'zorgtoeslag',
            'huurtoeslag',
            'kindgebonden-budget',
            'kinderbijslag',
          ]) {
            const facts = { leeftijd: 30, partner, kinderen, kaleHuur: huur };
            const wide = perMaand(naam, 2026, { ...facts, toetsingsinkomen: range })!;
            const one = perMaand(naam, 2026, { ...facts, toetsingsinkomen: inside })!;
            expect(one.min).toBeGreaterThanOrEqual(wide.min);
            expect(one.max).toBeLessThanOrEqual(wide.max);
          }
        },
      ),
    );
  });

  test('zonder norm voor het jaar rekenen we niets uit', () => {
    expect(
      perMaand('huurtoeslag', 2025, { leeftijd: 30, kaleHuur: 600, toetsingsinkomen: 1 }),
    ).toBeUndefined();
    expect(perMaand('zorgtoeslag', 2027, { partner: false, toetsingsinkomen: 1 })).toBeUndefined();
  });
});
