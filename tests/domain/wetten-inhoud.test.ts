import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawHousehold, seeded } from '../bench/huishoudens.ts';
import { bandsFor } from '../../src/domain/banden.ts';
import { decide, decisiveFacts } from '../../src/domain/decide.ts';
import { diagramOf } from '../../src/domain/diagram/diagrammen.ts';
import { evaluateVoorwaarde, factsOf, grenzenOf } from '../../src/domain/evaluate.ts';
import {
  factDefinition,
  gegevenOf,
  type Gegevens,
  type Waarde,
} from '../../src/domain/gegevens.ts';
import type { Gespreksstof } from '../../src/domain/gesprek.ts';
import { contains, exact, roundToCents, type Interval } from '../../src/domain/interval.ts';
import { stringify } from '../../src/domain/json.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import type { Oordeel } from '../../src/domain/oordeel.ts';
import { isJudged, wholeVoorwaarde, type Regeling } from '../../src/domain/regeling.ts';
import type { Toestand } from '../../src/domain/toestand.ts';
import { judge } from '../../src/domain/uitkomst.ts';
import { missingGegevens } from '../../src/domain/volgende-vraag.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { readOwnKennis, readOwnStof } from './inhoud.ts';

/**
 * Laws of the judging for the regelingen of the project itself. What is compared with is always the
 * plain way: try every household that fits, one by one, term by term.
 */

const PEILDATUM = '2026-11-21';
/** More households than this are not tried for one comparison. */
const MEESTE = 3000;

let stof: Gespreksstof;
let judged: Regeling[];
beforeAll(async () => {
  stof = await readOwnStof(PEILDATUM);
  judged = stof.regelingen.filter(({ varianten }) => varianten.some(isJudged));
});

/** A household of which everything is known. */
function draw(seed: number): Gegevens {
  const raw = drawHousehold(seeded(seed), stof.catalogus);
  return readHuishouden({ gegevens: raw }, stof.catalogus).huishouden.gegevens;
}

const situation = (gegevens: Gegevens): Toestand => ({ ...stof, gegevens });

/** Values of a fact on both sides of everywhere a regeling can turn, to the cent. */
function valuesOf(regeling: Regeling, feit: string, own: Waarde): Waarde[] {
  const whole = wholeVoorwaarde(regeling);
  if (own.soort === 'keuze') {
    const definitie = factDefinition(stof.catalogus, feit);
    const opties = definitie?.soort === 'keuze' ? definitie.opties : own.kan;
    return opties.map((optie) => ({ soort: 'keuze', kan: [optie] }));
  }
  if (own.soort === 'kinderen') {
    return [[], [2], [9], [15], [2, 9], [9, 9, 15], [2, 9, 15, 17]].map((jaren) => ({
      soort: 'kinderen',
      leeftijden: jaren.map(exact),
      meer: false,
    }));
  }
  const definitie = factDefinition(stof.catalogus, feit);
  if (definitie?.soort !== 'getal') return [own];
  const turns = grenzenOf(whole, feit, situation({}));
  const around = turns.flatMap((grens) => [grens, roundToCents(grens + definitie.stap)]);
  const inside = [...new Set([own.min, definitie.min, ...around])].filter(
    (getal) => getal >= definitie.min && getal <= definitie.max,
  );
  return inside.map((getal) => ({ soort: 'getal', ...exact(getal) }));
}

/** Every household that agrees with what is known, over the facts that the regeling looks at. */
function* completions(regeling: Regeling, known: Gegevens, all: Gegevens): Generator<Toestand> {
  const open = factsOf(wholeVoorwaarde(regeling), situation({})).filter((feit) => !(feit in known));
  function* fill(i: number, gegevens: Gegevens): Generator<Toestand> {
    const feit = open[i];
    if (feit === undefined) {
      yield situation(gegevens);
      return;
    }
    for (const waarde of valuesOf(regeling, feit, all[feit]!)) {
      yield* fill(i + 1, { ...gegevens, [feit]: waarde });
    }
  }
  yield* fill(0, known);
}

/** Forgets facts of a household, in this order, as long as few enough households fit. */
function forget(regeling: Regeling, all: Gegevens, order: readonly number[]): Gegevens {
  const feiten = factsOf(wholeVoorwaarde(regeling), situation({}));
  const known = new Map(feiten.map((feit) => [feit, all[feit]!]));
  let households = 1;
  for (const nr of order) {
    const feit = feiten[nr % feiten.length];
    if (feit === undefined || !known.has(feit)) continue;
    households *= valuesOf(regeling, feit, all[feit]!).length;
    if (households > MEESTE) break;
    known.delete(feit);
  }
  return Object.fromEntries(known);
}

const hasCurve = (regeling: Regeling) => !diagramOf(wholeVoorwaarde(regeling), situation({}));

const seeds = fc.nat(1_000_000);
const orders = fc.array(fc.nat(100), { minLength: 1, maxLength: 7 });

describe('drie antwoorden, precies, voor elke regeling', () => {
  test('gelijk aan alle passende huishoudens proberen', () => {
    const tried = new Map<string, Set<Oordeel>>();
    fc.assert(
      fc.property(seeds, orders, fc.nat(10_000), (seed, order, nr) => {
        const regeling = judged[nr % judged.length]!;
        const whole = wholeVoorwaarde(regeling);
        const known = forget(regeling, draw(seed), order);
        const seen = new Set<Oordeel>();
        for (const toestand of completions(regeling, known, draw(seed))) {
          seen.add(evaluateVoorwaarde(whole, toestand));
          if (seen.size > 1) break;
        }
        const [only] = seen;
        const expected = seen.size === 1 ? only : 'misschien';
        const oordeel = decide(whole, situation(known));
        tried.set(regeling.slug, (tried.get(regeling.slug) ?? new Set()).add(oordeel));
        expect({ regeling: regeling.slug, oordeel }).toEqual({
          regeling: regeling.slug,
          oordeel: expected,
        });
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(tried.size).toBe(judged.length);
  });

  test('gevraagd wordt precies wat de uitkomst nog kan veranderen', () => {
    fc.assert(
      fc.property(seeds, orders, fc.nat(10_000), (seed, order, nr) => {
        const regeling = judged[nr % judged.length]!;
        const whole = wholeVoorwaarde(regeling);
        const known = forget(regeling, draw(seed), order);
        const turning = turningFacts(regeling, known, draw(seed));
        const decisive = decisiveFacts(whole, situation(known));
        if (hasCurve(regeling)) {
          // The values tried are not all that can turn a curve: what turns must be asked.
          expect([...decisive]).toEqual(expect.arrayContaining([...turning]));
        } else {
          expect({ slug: regeling.slug, feiten: [...decisive].sort() }).toEqual({
            slug: regeling.slug,
            feiten: [...turning].sort(),
          });
        }
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});

/** The facts on which two fitting households that differ in nothing else get different answers. */
function turningFacts(regeling: Regeling, known: Gegevens, all: Gegevens): Set<string> {
  const whole = wholeVoorwaarde(regeling);
  const households = [...completions(regeling, known, all)].map((toestand) => ({
    gegevens: toestand.gegevens,
    oordeel: evaluateVoorwaarde(whole, toestand),
  }));
  const open = Object.keys(households[0]?.gegevens ?? {}).filter((feit) => !(feit in known));
  const turns = (feit: string) => {
    const byRest = new Map<string, Oordeel>();
    return households.some(({ gegevens, oordeel }) => {
      const rest = stringify(open.map((one) => (one === feit ? '' : gegevens[one])));
      const seen = byRest.get(rest);
      byRest.set(rest, oordeel);
      return seen !== undefined && seen !== oordeel;
    });
  };
  return new Set(open.filter(turns));
}

describe('stappen beslissen als een precies getal', () => {
  /** Facts that may not be known yet when their screen is shown. */
  const LATER: Readonly<Record<string, readonly string[]>> = {
    inkomen: ['inkomen', 'laagInkomenMaanden', 'vermogen', 'toetsingsinkomen', 'kaleHuur'],
    vermogen: ['vermogen', 'laagInkomenMaanden', 'toetsingsinkomen', 'kaleHuur'],
    kaleHuur: ['kaleHuur'],
    toetsingsinkomen: ['toetsingsinkomen', 'kaleHuur'],
    leeftijd: ['leeftijd', 'partner', 'leeftijdPartner', 'kinderen', 'inkomen', 'vermogen'],
  };

  test.each(Object.keys(LATER))('%s, aan elke grens en een cent ernaast', (feit) => {
    let compared = 0;
    for (let seed = 0; seed < 25; seed += 1) {
      const all = draw(seed);
      const known = Object.fromEntries(
        Object.entries(all).filter(([one]) => !LATER[feit]!.includes(gegevenOf(one))),
      );
      const toestand = situation(known);
      const open = judged.filter((regeling) => missingGegevens(regeling, toestand).size > 0);
      const bands = bandsFor(open, feit, toestand);
      for (const regeling of open) {
        for (const waarde of valuesOf(regeling, feit, all[feit]!)) {
          if (waarde.soort !== 'getal') continue;
          const band = bands.find((one) => contains(one, waarde))!;
          const typed = decide(wholeVoorwaarde(regeling), situation({ ...known, [feit]: waarde }));
          const chosen = decide(
            wholeVoorwaarde(regeling),
            situation({ ...known, [feit]: getal(band) }),
          );
          compared += 1;
          // Along a curve a step can leave open what a number would settle; it never says otherwise.
          if (hasCurve(regeling) && chosen === 'misschien') continue;
          expect({ seed, feit, slug: regeling.slug, waarde, oordeel: chosen }).toEqual({
            seed,
            feit,
            slug: regeling.slug,
            waarde,
            oordeel: typed,
          });
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  const getal = (band: Interval): Waarde => ({ soort: 'getal', ...band });
});

describe('elke regeling komt tot elk oordeel dat mag, en tot geen ander', () => {
  test('wie niets zegt, wie alles zegt, en wie een deel zegt', async () => {
    const zinnen = zinnenNl((await readOwnKennis()).woorden);
    for (const regeling of stof.regelingen) {
      const reached = new Set<string | undefined>();
      const allowed = new Set<string | undefined>();
      for (let seed = 0; seed < 120; seed += 1) {
        const all = draw(seed);
        for (const gegevens of [{}, all, forget(regeling, all, [seed, seed * 7, 3])]) {
          reached.add(judge(regeling, situation(gegevens), PEILDATUM, zinnen)?.oordeel);
        }
        allowed.add(allowedOf(regeling, all));
      }
      // Who says nothing hears misschien, unless the answers make no difference.
      if (allowed.size > 1) allowed.add('misschien');
      expect({ slug: regeling.slug, reached: sorted(reached) }).toEqual({
        slug: regeling.slug,
        reached: sorted(allowed),
      });
    }
  });

  /** What the status and the voorwaarden allow to say to a household of which all is known. */
  function allowedOf(regeling: Regeling, all: Gegevens): string | undefined {
    if (!regeling.varianten.some(isJudged)) return undefined;
    const place = all['gemeente'];
    const here = regeling.varianten.filter(
      ({ gemeenten }) => place?.soort === 'keuze' && gemeenten.includes(place.kan[0]!),
    );
    if (here.length > 0 && !here.some(isJudged)) return undefined;
    const oordeel = evaluateVoorwaarde(wholeVoorwaarde(regeling), situation(all));
    const unsure = here.some(({ status }) => status === 'niet-bevestigd');
    return unsure && oordeel === 'ja' ? 'misschien' : oordeel;
  }

  const sorted = (oordelen: Set<string | undefined>) => [...oordelen].map(String).sort();
});
