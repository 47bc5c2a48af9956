import type { Catalogus, Definitie } from '../../src/domain/gegevens.ts';
import { roundToCents } from '../../src/domain/interval.ts';
import { between, cents, chance, odds, pick, spread, type Random } from './toeval.ts';

export { seeded } from './toeval.ts';

/*
 * Households as we expect them on this site: mostly low incomes, drawn as a whole, so that what goes
 * together in life goes together here (AOW with age, rent with renting, CAK with debts).
 *
 * The weights are estimates, chosen so that every rule meets people on both sides of its limits; they
 * are no statistics and nothing about the population may be concluded from them. The reasoning:
 * - gemeente: in proportion to the number of inhabitants, roughly, but Alblasserdam (whose site this
 *   is) three times as often; one in thirty lives elsewhere.
 * - leeftijd: all adult ages, one in twelve under 21 (other norms), one in six with AOW.
 * - partner: fewer than in the population, since most households with a low income are alone.
 * - children: mostly between 25 and 55, one or two, sometimes up to five; none is born before the
 *   parent is 17.
 * - livelihood: bijstand a quarter, work a third, the rest another uitkering, study or nothing.
 * - inkomen: bijstand is just the norm (with work: a bit above it); others lie between 40 and 260% of
 *   it. One in six is put exactly on a limit, or a cent beside it, where mistakes hide.
 * - toetsingsinkomen: gross per year from net per month, 15 to 45% on top (tax, premiums, holiday pay).
 * - vermogen: half have hardly any; one in ten is put on a limit.
 * - wonen: six in ten rent, most of them for € 450 to 800, which is where huurtoeslag matters.
 * - debts: half have some, a quarter cannot pay; arrears, beslag, bewind, CAK and nood follow them.
 */

/** Norm for one adult, two adults, and half of that under 21: net a month without holiday pay, 2026. */
const NORM = {
  alleen: 1348.49,
  samen: 1926.4,
  aow: 1507.97,
  aowSamen: 2067.3,
  jong: 332.9,
  jongSamen: 665.8,
};
/** Parts of the norm on which limits lie in content, in percent. */
const PERCENTAGES = [100, 103, 110, 120, 130, 140, 318];
const VERMOGENSGRENZEN = [8000, 16_000, 38_479, 76_958, 146_011, 184_633];
const HUURGRENZEN = [200.71, 202.52, 498.2, 713.02, 764.14, 932.93];
const AOW = 67;

const GEMEENTEN: Readonly<Record<string, number>> = {
  alblasserdam: 60,
  dordrecht: 120,
  'hardinxveld-giessendam': 20,
  'hendrik-ido-ambacht': 32,
  papendrecht: 32,
  sliedrecht: 26,
  zwijndrecht: 45,
  elders: 11,
};

/** What a household lives on; the first that fits decides its income. */
type Bron =
  | 'aow'
  | 'bijstand'
  | 'werk'
  | 'ww'
  | 'ziektewet'
  | 'wia'
  | 'wajong'
  | 'anders'
  | 'studie'
  | 'geen';

interface Gezin {
  readonly leeftijd: number;
  readonly partner: boolean;
  readonly leeftijdPartner: number;
  readonly kinderen: readonly number[];
}

/**
 * Draws one household of which every fact in the catalogue is known exactly, in the shape of the
 * `gegevens` that `readHuishouden` reads. Without a partner `leeftijdPartner` is 0, and who does not
 * rent has `kaleHuur` 0: values that nothing may count.
 */
export function drawHousehold(random: Random, catalogus: Catalogus): Record<string, unknown> {
  const known: Readonly<Record<string, unknown>> = { ...drawKnown(random) };
  return Object.fromEntries(
    Object.entries(catalogus).map(([gegeven, definitie]) => [
      gegeven,
      gegeven === 'gemeente'
        ? drawGemeente(random, definitie)
        : (known[gegeven] ?? drawOther(random, definitie)),
    ]),
  );
}

function drawKnown(random: Random) {
  const gezin = drawGezin(random);
  const { leeftijd, partner, leeftijdPartner, kinderen } = gezin;
  const bron = drawBron(random, leeftijd);
  const uitkering = drawUitkering(random, bron, gezin);
  const werk =
    bron === 'werk' ||
    chance(random, { bijstand: 0.15, studie: 0.6, aow: 0.05, wia: 0.2 }[bron as string] ?? 0.1);
  const norm = normOf(gezin);
  const inkomen = drawInkomen(random, bron, werk, norm);
  const wonen = drawWonen(random, leeftijd);
  const young = kinderen.some((kind) => kind <= 12);
  return {
    leeftijd,
    partner,
    leeftijdPartner,
    kinderen,
    inkomen,
    toetsingsinkomen: drawToetsingsinkomen(random, inkomen),
    vermogen: drawVermogen(random),
    laagInkomenMaanden: inkomen > norm * 1.4 ? 0 : drawMonths(random),
    uitkering,
    werk,
    studiefinanciering: bron === 'studie' || (leeftijd <= 30 && chance(random, 0.05)),
    wonen,
    kaleHuur: drawHuur(random, wonen),
    zorgverzekerd: chance(random, 0.96),
    beperking: chance(
      random,
      bron === 'wia' || bron === 'wajong' || bron === 'ziektewet' ? 0.75 : 0.1,
    ),
    kinderopvang: young && chance(random, werk ? 0.6 : 0.2),
    noodzakelijkeKosten: chance(random, 0.35),
    ...drawSchulden(random),
  };
}

function drawGezin(random: Random): Gezin {
  const [low, high] = odds(random, [
    [[16, 20], 8],
    [[21, 26], 14],
    [[27, 44], 36],
    [[45, 66], 26],
    [[67, 92], 16],
  ] as const);
  const leeftijd = between(random, low, high);
  const partner =
    leeftijd >= 18 && chance(random, leeftijd < 21 ? 0.15 : leeftijd < 27 ? 0.3 : 0.42);
  const leeftijdPartner = partner
    ? Math.min(95, Math.max(17, leeftijd + between(random, -7, 7)))
    : 0;
  const hasKinderen =
    leeftijd >= 18 && chance(random, leeftijd < 25 ? 0.2 : leeftijd <= 55 ? 0.55 : 0.04);
  const aantal = hasKinderen
    ? odds(random, [
        [1, 40],
        [2, 38],
        [3, 15],
        [4, 5],
        [5, 2],
      ])
    : 0;
  const oldest = Math.min(17, Math.max(0, leeftijd - 17));
  const kinderen = Array.from({ length: aantal }, () => between(random, 0, oldest)).sort(
    (a, b) => a - b,
  );
  return { leeftijd, partner, leeftijdPartner, kinderen };
}

function drawBron(random: Random, leeftijd: number): Bron {
  if (leeftijd >= AOW) return 'aow';
  if (leeftijd < 18)
    return odds(random, [
      ['geen', 6],
      ['werk', 4],
    ]);
  const studie = leeftijd < 27 ? 30 : leeftijd < 31 ? 5 : 0;
  return odds(random, [
    ['bijstand', 26],
    ['werk', 34],
    ['ww', 7],
    ['ziektewet', 6],
    ['wia', 10],
    ['wajong', 6],
    ['anders', 4],
    ['geen', 5],
    ['studie', studie],
  ]);
}

function drawUitkering(random: Random, bron: Bron, { leeftijdPartner }: Gezin): string[] {
  const own = bron === 'werk' || bron === 'studie' || bron === 'geen' ? [] : [bron];
  const partner =
    leeftijdPartner >= AOW
      ? ['aow']
      : leeftijdPartner > 0 && chance(random, 0.15)
        ? [pick(random, ['ww', 'wia', 'wajong'])]
        : [];
  return [...new Set([...own, ...partner])];
}

function normOf({ leeftijd, partner, leeftijdPartner }: Gezin): number {
  const oldest = Math.max(leeftijd, leeftijdPartner);
  if (oldest >= AOW) return partner ? NORM.aowSamen : NORM.aow;
  if (oldest < 21) return partner ? NORM.jongSamen : NORM.jong;
  return partner ? NORM.samen : NORM.alleen;
}

function drawInkomen(random: Random, bron: Bron, werk: boolean, norm: number): number {
  if (bron === 'bijstand') return cents(norm * (werk ? spread(random, 1, 1.25) : 1));
  if (chance(random, 0.17)) {
    return besides(random, (norm * pick(random, PERCENTAGES)) / 100);
  }
  if (bron === 'geen') return cents(norm * spread(random, 0, 0.6));
  if (bron === 'aow')
    return cents(
      norm *
        odds(random, [
          // Who did not live here all the time has no full AOW.
          [spread(random, 0.5, 1), 14],
          [1, 18],
          [spread(random, 1, 1.25), 40],
          [spread(random, 1.25, 2.2), 28],
        ]),
    );
  if (bron === 'studie') return cents(spread(random, 300, 1500));
  // Under 21 the norm is that of who lives with parents; what one earns is not.
  return cents(
    Math.max(norm, 700) * (bron === 'werk' ? spread(random, 0.5, 2.6) : spread(random, 0.7, 1.6)),
  );
}

function drawToetsingsinkomen(random: Random, inkomen: number): number {
  return Math.round(inkomen * 12 * spread(random, 1.15, 1.45));
}

function drawVermogen(random: Random): number {
  if (chance(random, 0.1)) return besides(random, pick(random, VERMOGENSGRENZEN));
  const [low, high] = odds(random, [
    [[0, 0], 25],
    [[1, 1500], 28],
    [[1500, 8000], 22],
    [[8000, 16_000], 10],
    [[16_000, 80_000], 10],
    [[80_000, 250_000], 5],
  ] as const);
  return between(random, low, high);
}

function drawMonths(random: Random): number {
  return odds(random, [
    [0, 10],
    [12, 8],
    [between(random, 1, 11), 27],
    [between(random, 13, 36), 25],
    [between(random, 37, 240), 30],
  ]);
}

function drawWonen(random: Random, leeftijd: number): string {
  if (leeftijd < 23)
    return odds(random, [
      ['inwonend', 45],
      ['kamer', 25],
      ['huur', 24],
      ['instelling', 3],
      ['geen', 3],
    ]);
  return odds(random, [
    ['huur', 64],
    ['koop', 17],
    ['kamer', 6],
    ['inwonend', 8],
    ['instelling', 3],
    ['geen', 2],
  ]);
}

function drawHuur(random: Random, wonen: string): number {
  if (wonen === 'kamer') return between(random, 250, 600);
  if (wonen !== 'huur') return 0;
  if (chance(random, 0.1)) return besides(random, pick(random, HUURGRENZEN));
  return cents(
    odds(random, [
      [spread(random, 450, 800), 75],
      [spread(random, 250, 450), 12],
      [spread(random, 800, 1300), 13],
    ]),
  );
}

function drawSchulden(random: Random) {
  const schulden = odds(random, [
    ['geen', 48],
    ['klein', 28],
    ['problematisch', 24],
  ]);
  const zwaar = schulden === 'problematisch';
  const achter = zwaar ? 0.5 : schulden === 'klein' ? 0.2 : 0;
  const premieachterstandMaanden = chance(random, achter) ? between(random, 1, zwaar ? 14 : 6) : 0;
  const nood = [
    ...(chance(random, zwaar ? 0.25 : 0.06) ? ['eten'] : []),
    ...(chance(random, zwaar ? 0.12 : 0.02) ? ['energie'] : []),
    ...(chance(random, zwaar ? 0.12 : 0.02) ? ['huis'] : []),
  ];
  return {
    schulden,
    premieachterstandMaanden,
    bijCak: premieachterstandMaanden >= 6 && chance(random, 0.7),
    beslag: chance(random, zwaar ? 0.35 : schulden === 'klein' ? 0.05 : 0),
    bewind: chance(random, zwaar ? 0.2 : 0.03),
    nood,
  };
}

function drawGemeente(random: Random, definitie: Definitie): string {
  if (definitie.soort !== 'keuze') throw new Error('gemeente hoort een keuze te zijn');
  return odds(
    random,
    definitie.opties.map((slug) => [slug, GEMEENTEN[slug] ?? 25] as const),
  );
}

/** A fact that content added later: rarely so, since such a vraag is about a special situation. */
function drawOther(random: Random, definitie: Definitie): unknown {
  if (definitie.soort === 'verzameling') return definitie.opties.filter(() => chance(random, 0.15));
  if (definitie.soort === 'kinderen') return [];
  if (definitie.soort === 'getal')
    return between(random, definitie.min, Math.min(definitie.max, 3000));
  if (definitie.opties.join() === 'ja,nee') return chance(random, 0.2);
  return pick(random, definitie.opties);
}

/** On a limit, or the smallest step beside it. */
function besides(random: Random, grens: number): number {
  return roundToCents(roundToCents(grens) + pick(random, [-0.01, 0, 0, 0.01]));
}
