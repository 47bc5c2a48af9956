import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import {
  answer,
  fieldsToShow,
  mostToCome,
  nextStap,
  NIEUW_GESPREK,
  toestandOf,
  type Gesprek,
  type Gespreksstof,
} from '../../src/domain/gesprek.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { THEMAS } from '../../src/domain/themas.ts';
import { missingGegevens } from '../../src/domain/volgende-vraag.ts';
import { gegevensOfVraag } from '../../src/domain/vraag.ts';
import { piecesFor } from './antwoorden.ts';

const PEILDATUM = '2026-11-21';
let stof: Gespreksstof;

beforeAll(async () => {
  const { kennis, fouten } = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  expect(fouten).toEqual([]);
  const { catalogus, regelingen, vragen, normen } = kennis;
  stof = { catalogus, regelingen, vragen, normen: normsOn(normen, PEILDATUM) };
});

/** Walks a conversation; `choose` picks an answer (an index) at every field. */
function walk(
  choose: () => number,
  themas: Gesprek['themas'],
): { gesprek: Gesprek; vragen: string[] } {
  let gesprek: Gesprek = NIEUW_GESPREK;
  const vragen: string[] = [];
  for (let i = 0; i < 100; i += 1) {
    const stap = nextStap(gesprek, stof);
    if (stap.soort === 'resultaat') return { gesprek, vragen };
    if (stap.soort === 'wens') {
      gesprek = { ...gesprek, themas: themas ?? [] };
      continue;
    }
    const vraag = stof.vragen.find(({ slug }) => slug === stap.vraag)!;
    const before = toestandOf(gesprek, stof);
    const missing = stof.regelingen.flatMap((regeling) => [...missingGegevens(regeling, before)]);
    expect(
      gegevensOfVraag(vraag).some((gegeven) => missing.includes(gegeven)),
      `${vraag.slug} kan niets meer veranderen`,
    ).toBe(true);
    const most = mostToCome(gesprek, stof);
    gesprek = answer(gesprek, vraag.slug, answersTo(gesprek, vraag.slug, choose));
    vragen.push(vraag.slug);
    expect(mostToCome(gesprek, stof)).toBeLessThan(most);
  }
  throw new Error('Dit gesprek houdt niet op.');
}

function answersTo(gesprek: Gesprek, slug: string, choose: () => number): Gegevens {
  const vraag = stof.vragen.find((one) => one.slug === slug)!;
  let gegevens: Gegevens = {};
  for (const veld of vraag.velden) {
    if (!fieldsToShow(gesprek, stof, vraag, gegevens).includes(veld)) continue;
    const options = piecesFor(veld, gesprek, stof, vraag);
    gegevens = { ...gegevens, ...options[choose() % options.length] };
  }
  return gegevens;
}

describe('het gesprek', () => {
  test('begint bij nood, dan de gemeente, dan welke hulp men wil', () => {
    const first = nextStap(NIEUW_GESPREK, stof);
    expect(first).toEqual({ soort: 'vraag', vraag: 'nood' });
    const second = nextStap(answer(NIEUW_GESPREK, 'nood', {}), stof);
    expect(second).toEqual({ soort: 'vraag', vraag: 'gemeente' });
    const third = nextStap(answer(answer(NIEUW_GESPREK, 'nood', {}), 'gemeente', {}), stof);
    expect(third).toEqual({ soort: 'wens' });
  });

  test('elk pad houdt op, en geen vraag komt twee keer of kan niets veranderen', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), fc.subarray([...THEMAS]), (keuzes, themas) => {
        const { vragen } = walk(() => Number(keuzes.next().value ?? 0), themas);
        expect(new Set(vragen).size).toBe(vragen.length);
        expect(vragen.length).toBeLessThanOrEqual(stof.vragen.length);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('wie op alles “ik weet het niet” antwoordt, komt ook bij het resultaat', () => {
    const { gesprek } = walk(() => 0, []);
    expect(toestandOf(gesprek, stof).gegevens).toEqual({});
  });

  test('één regeling ophelderen vraagt alleen wat daarvoor nodig is', () => {
    const gesprek: Gesprek = {
      antwoorden: { nood: {}, zorg: {} },
      themas: [],
      alleen: { regeling: 'zorgtoeslag', gehad: [] },
    };
    const asked: string[] = [];
    let now = gesprek;
    for (let stap = nextStap(now, stof); stap.soort === 'vraag'; stap = nextStap(now, stof)) {
      asked.push(stap.vraag);
      now = answer(now, stap.vraag, {});
    }
    expect(asked.sort()).toEqual(['gezin', 'jaarinkomen', 'leeftijd', 'vermogen', 'zorg']);
  });
});
