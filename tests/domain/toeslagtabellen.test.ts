// More rows than shared/voorbeelden/toeslagen.json holds: the tables, limits and worked examples that
// Dienst Toeslagen printed per year, as other public projects copied them.
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { berekeningOf } from '../../src/domain/berekeningen/tabel.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { judge } from '../../src/domain/uitkomst.ts';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Kennis } from '../../src/domain/kennis.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

let kennis: Kennis;
beforeAll(async () => {
  ({ kennis } = await readKennis(path.resolve(import.meta.dirname, '../../content')));
});

function toestandIn(jaar: number, raw: Record<string, unknown>) {
  const { huishouden, fouten } = readHuishouden({ gegevens: raw }, kennis.catalogus);
  expect(fouten).toEqual([]);
  const normen = normsOn(kennis.normen, `${jaar}-11-21`);
  return { ...huishouden, catalogus: kennis.catalogus, normen };
}

function perMaand(naam: string, jaar: number, raw: Record<string, unknown>) {
  const bedrag = berekeningOf(naam).perMaand(toestandIn(jaar, raw));
  expect(bedrag?.min).toBe(bedrag?.max);
  return bedrag?.min;
}

/** Rows "tot € …" of the table of 2026, from the first to the last with an amount, a step of € 500. */
const ALLEEN_2026 = [
  129, 126, 120, 114, 109, 103, 97, 91, 86, 80, 74, 69, 63, 57, 51, 46, 40, 34, 28, 23, 17, 11, 6,
];
const SAMEN_2026 = [
  246, 243, 238, 232, 226, 221, 215, 209, 203, 198, 192, 186, 180, 175, 169, 163, 158, 152, 146,
  140, 135, 129, 123, 118, 112, 106, 100, 95, 89, 83, 78, 72, 66, 60, 55, 49, 43, 37, 32, 26, 20,
  15, 9, 3,
];
const rijen = (bedragen: readonly number[], partner: boolean) =>
  bedragen.map((bedrag, i) => ({ partner, toetsingsinkomen: 29_500 + i * 500, bedrag }));

describe('zorgtoeslag', () => {
  test.each([...rijen(ALLEEN_2026, false), ...rijen(SAMEN_2026, true)])(
    'tabel 2026, partner $partner, tot $toetsingsinkomen: $bedrag',
    ({ bedrag, ...huishouden }) => expect(perMaand('zorgtoeslag', 2026, huishouden)).toBe(bedrag),
  );

  test.each([
    // Rows of the table of 2025 that lie between those of the shared file.
    [2025, false, 28_500, 130],
    [2025, true, 28_500, 249],
    // Worked examples of the leaflets: year 1.483,07, 1.960,30 (before it is halved) and 1.573,42.
    [2024, false, 19_000, 123],
    [2024, true, 33_200, 163],
    [2025, false, 19_000, 131],
  ])('%i, partner %s, %i: %i', (jaar, partner, toetsingsinkomen, bedrag) => {
    expect(perMaand('zorgtoeslag', jaar, { partner, toetsingsinkomen })).toBe(bedrag);
  });

  test.each([
    // Highest amount a year / 12, and the income up to which there is something.
    [2024, false, 1483, 37_496],
    [2024, true, 2833, 47_368],
    [2025, false, 1573, 39_719],
    [2025, true, 3010, 50_206],
    [2026, false, 1550, 40_857],
    [2026, true, 2963, 51_142],
  ])('%i, partner %s: hoogstens %i per jaar, tot en met %i', (jaar, partner, hoogste, grens) => {
    const at = (toetsingsinkomen: number) =>
      perMaand('zorgtoeslag', jaar, { partner, toetsingsinkomen });
    expect(at(0)).toBe(Math.floor(hoogste / 12));
    expect(at(grens)).toBe(2);
    expect(at(grens + 1)).toBe(0);
  });
});

test.each([
  // Worked examples of the leaflet of 2026.
  [
    'alleen, 20 jaar',
    { leeftijd: 20, partner: false, kaleHuur: 600, toetsingsinkomen: 22_000 },
    295,
  ],
  ['alleen, AOW', { leeftijd: 70, partner: false, kaleHuur: 710, toetsingsinkomen: 29_000 }, 307],
  [
    'stel met kind',
    { leeftijd: 34, partner: true, kinderen: [5], kaleHuur: 1200, toetsingsinkomen: 34_000 },
    492,
  ],
])('huurtoeslag 2026, %s', (_naam, huishouden, bedrag) => {
  const all = { kinderen: [], beperking: false, ...huishouden };
  expect(perMaand('huurtoeslag', 2026, all)).toBe(bedrag);
});

test.each([
  // Worked examples of the leaflet of 2026.
  [2026, true, [8, 9], 45_000, 392],
  [2026, true, [13, 16], 45_000, 533],
  // Here a copy of the leaflet has 497: the year of 5.975,94 divided as it is. By the law the year is
  // rounded to 5.976 first (Awir art. 14 lid 4), as the table of zorgtoeslag is too.
  [2026, false, [8], 30_000, 498],
  // Highest amounts a year: 5.996, 8.576, 2.580 and 5.160, with 724 and 964 from 12 and 16.
  [2026, false, [8], 29_736, Math.floor(5996 / 12)],
  [2026, false, [8, 9], 0, Math.floor(8576 / 12)],
  [2026, true, [8], 39_141, Math.floor(2580 / 12)],
  [2026, true, [12], 0, Math.floor((2580 + 724) / 12)],
  [2026, true, [17], 0, Math.floor((2580 + 964) / 12)],
  [2025, false, [8], 0, Math.floor((2511 + 3389) / 12)],
  [2025, true, [15, 16], 0, Math.floor((2 * 2511 + 703 + 936) / 12)],
  [2024, false, [8], 0, Math.floor((2436 + 3480) / 12)],
  [2024, true, [15, 16], 0, Math.floor((2 * 2436 + 694 + 924) / 12)],
])(
  'kindgebonden budget %i, partner %s, kinderen %j, %i',
  (jaar, partner, kinderen, inkomen, bedrag) => {
    const huishouden = { partner, kinderen, toetsingsinkomen: inkomen };
    expect(perMaand('kindgebonden-budget', jaar, huishouden)).toBe(bedrag);
  },
);

describe('grenzen van inkomen en spaargeld in het oordeel', () => {
  const oordeel = (slug: string, jaar: number, raw: Record<string, unknown>) => {
    const regeling = kennis.regelingen.find((one) => one.slug === slug)!;
    const zinnen = zinnenNl(kennis.woorden);
    return judge(regeling, toestandIn(jaar, raw), `${jaar}-11-21`, zinnen)!.oordeel;
  };
  const basis = { leeftijd: 40, zorgverzekerd: true, gemeente: 'dordrecht' };
  const toeslagen = [
    [2024, false, 140_213, 37_496],
    [2024, true, 177_301, 47_368],
    [2025, false, 141_896, 39_719],
    [2025, true, 179_429, 50_206],
    [2026, false, 146_011, 40_857],
    [2026, true, 184_633, 51_142],
  ] as const;

  test.each(toeslagen)(
    'zorgtoeslag %i, partner %s: vermogen %i, inkomen %i',
    (jaar, partner, grens, inkomen) => {
      const at = (vermogen: number, toetsingsinkomen: number) =>
        oordeel('zorgtoeslag', jaar, { ...basis, partner, vermogen, toetsingsinkomen });
      expect(at(grens, inkomen)).toBe('ja');
      expect(at(grens + 1, inkomen)).toBe('nee');
      expect(at(grens, inkomen + 1)).toBe('nee');
    },
  );

  test.each(toeslagen)(
    'kindgebonden budget %i, partner %s: vermogen %i',
    (jaar, partner, grens) => {
      const at = (vermogen: number) =>
        oordeel('kindgebonden-budget', jaar, {
          ...basis,
          partner,
          vermogen,
          kinderen: [8],
          toetsingsinkomen: 20_000,
        });
      expect(at(grens)).toBe('ja');
      expect(at(grens + 1)).toBe('nee');
    },
  );

  test.each([
    [false, 38_479],
    [true, 76_958],
  ])('huurtoeslag 2026, partner %s: vermogen %i', (partner, grens) => {
    const at = (vermogen: number) =>
      oordeel('huurtoeslag', 2026, {
        ...basis,
        partner,
        vermogen,
        kinderen: [],
        beperking: false,
        wonen: 'huur',
        kaleHuur: 600,
        toetsingsinkomen: 20_000,
      });
    expect(at(grens)).toBe('ja');
    expect(at(grens + 1)).toBe('nee');
  });
});
