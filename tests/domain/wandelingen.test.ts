import { beforeAll, expect, test } from 'vitest';
import { seeded } from '../bench/huishoudens.ts';
import { pick, type Random } from '../bench/toeval.ts';
import { optionFact, type Gegevens, type Waarde } from '../../src/domain/gegevens.ts';
import { answer, nextStap, NIEUW_GESPREK, type Gespreksstof } from '../../src/domain/gesprek.ts';
import { THEMAS } from '../../src/domain/themas.ts';
import { gegevensOfVraag, type Vraag } from '../../src/domain/vraag.ts';
import { readOwnStof } from './inhoud.ts';

/** Always the same ones; WANDELINGEN=10000 walks more of them. */
const WANDELINGEN = Number(process.env.WANDELINGEN ?? 1000);
const EINDE = Infinity;

/** Steps that people could choose; few, but on both sides of what matters. */
const STAPPEN: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  leeftijd: [
    [16, 16],
    [18, 20],
    [21, 26],
    [27, 66],
    [70, 70],
  ],
  leeftijdPartner: [
    [18, 20],
    [30, 30],
    [67, 120],
  ],
  inkomen: [
    [0, 900],
    [1300, 1348.48],
    [1500, 1700],
    [2100, 2100],
    [3000, EINDE],
  ],
  toetsingsinkomen: [
    [0, 20_000],
    [30_000, 35_000],
    [45_000, EINDE],
  ],
  vermogen: [
    [0, 8000],
    [8000.01, 16_000],
    [150_000, EINDE],
  ],
  kaleHuur: [
    [0, 300],
    [650, 650],
    [933, EINDE],
  ],
  laagInkomenMaanden: [
    [0, 11],
    [12, 35],
    [36, 1200],
  ],
  premieachterstandMaanden: [
    [0, 1],
    [2, 5],
    [6, 1200],
  ],
};
const GEZINNEN: readonly (readonly number[])[] = [[], [2], [9], [3, 14], [16, 17, 5]];

let stof: Gespreksstof;
beforeAll(async () => {
  stof = await readOwnStof('2026-11-21');
});

test(`${WANDELINGEN} willekeurige gesprekken lopen nooit vast`, () => {
  const random = seeded(4);
  const lengths = new Map<number, number>();
  for (let i = 0; i < WANDELINGEN; i += 1) {
    const length = walk(random);
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  expect(Math.max(...lengths.keys())).toBeLessThanOrEqual(stof.vragen.length + 1);
  // Not every conversation is as long as another: what an answer settles is not asked.
  expect(lengths.size).toBeGreaterThan(3);
}, 240_000);

/** One conversation with random answers; gives the number of screens. */
function walk(random: Random): number {
  const themas = THEMAS.filter(() => random() < 0.3);
  const asked = new Set<string>();
  let gesprek = NIEUW_GESPREK;
  for (let screens = 0; screens < 50; screens += 1) {
    const stap = nextStap(gesprek, stof);
    if (stap.soort === 'resultaat') return screens;
    if (stap.soort === 'wens') {
      gesprek = { ...gesprek, themas };
      continue;
    }
    expect(asked).not.toContain(stap.vraag);
    asked.add(stap.vraag);
    const vraag = stof.vragen.find(({ slug }) => slug === stap.vraag)!;
    gesprek = answer(gesprek, vraag, answersTo(vraag, random));
    if (stap.metWens) gesprek = { ...gesprek, themas };
  }
  throw new Error(`Dit gesprek houdt niet op: ${[...asked].join(', ')}`);
}

function answersTo(vraag: Vraag, random: Random): Gegevens {
  const facts = gegevensOfVraag(vraag).flatMap((gegeven): [string, Waarde][] => {
    // A quarter does not know.
    if (random() < 0.25) return [];
    const definitie = stof.catalogus[gegeven]!;
    if (definitie.soort === 'verzameling') {
      return definitie.opties.map((optie) => [
        optionFact(gegeven, optie),
        { soort: 'keuze', kan: [random() < 0.2 ? 'ja' : 'nee'] },
      ]);
    }
    if (definitie.soort === 'keuze') {
      return [[gegeven, { soort: 'keuze', kan: [pick(random, definitie.opties)] }]];
    }
    if (definitie.soort === 'getal') {
      const [min, max] = pick(
        random,
        STAPPEN[gegeven] ?? [[definitie.min, definitie.max] as const],
      );
      return [[gegeven, { soort: 'getal', min, max: Math.min(max, definitie.max) }]];
    }
    const leeftijden = pick(random, GEZINNEN).map((jaar) => ({ min: jaar, max: jaar }));
    return [[gegeven, { soort: 'kinderen', leeftijden, meer: false }]];
  });
  return Object.fromEntries(facts);
}
