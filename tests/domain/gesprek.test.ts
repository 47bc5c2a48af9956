import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import {
  answer,
  hasMoreToAsk,
  nextStap,
  NIEUW_GESPREK,
  openVragen,
  toestandOf,
  widen,
  type Gesprek,
  type Gespreksstof,
} from '../../src/domain/gesprek.ts';
import { scopeFor } from '../../src/domain/scope.ts';
import { askedOn, fieldsToShow } from '../../src/domain/velden-tonen.ts';
import { THEMAS } from '../../src/domain/themas.ts';
import { missingIn } from '../../src/domain/volgende-vraag.ts';
import { gegevensOfVeld, gegevensOfVraag, type Vraag } from '../../src/domain/vraag.ts';
import { piecesFor } from './antwoorden.ts';
import { readOwnStof } from './inhoud.ts';

const PEILDATUM = '2026-11-21';
let stof: Gespreksstof;

beforeAll(async () => {
  stof = await readOwnStof(PEILDATUM);
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
    const missing = [...missingIn(scopeFor(vraag, gesprek, stof), before)];
    expect(
      gegevensOfVraag(vraag).some((gegeven) => missing.includes(gegeven)),
      `${vraag.slug} kan niets meer veranderen`,
    ).toBe(true);
    const most = openVragen(gesprek, stof).length;
    const gegevens = answersTo(gesprek, vraag, choose);
    gesprek = answer(gesprek, vraag, gegevens, askedOn(gesprek, stof, vraag, gegevens));
    if (stap.metWens) gesprek = { ...gesprek, themas: themas ?? [] };
    vragen.push(vraag.slug);
    expect(openVragen(gesprek, stof).length).toBeLessThan(most);
  }
  throw new Error('Dit gesprek houdt niet op.');
}

const vraagOf = (slug: string) => stof.vragen.find((one) => one.slug === slug)!;

function answersTo(gesprek: Gesprek, vraag: Vraag, choose: () => number): Gegevens {
  let gegevens: Gegevens = {};
  for (let i = 0; ; i += 1) {
    const veld = fieldsToShow(gesprek, stof, vraag, gegevens)[i];
    if (!veld) break;
    const options = piecesFor(veld, gesprek, stof, vraag);
    gegevens = { ...gegevens, ...options[choose() % options.length] };
  }
  return gegevens;
}

describe('het gesprek', () => {
  test('begint bij nood en welke hulp men wil, dan de gemeente', () => {
    const first = nextStap(NIEUW_GESPREK, stof);
    expect(first).toEqual({ soort: 'vraag', vraag: 'nood', metWens: true });
    const begonnen = { ...answer(NIEUW_GESPREK, vraagOf('nood'), {}), themas: [] };
    expect(nextStap(begonnen, stof)).toEqual({ soort: 'vraag', vraag: 'gemeente', metWens: false });
  });

  test('welke hulp men wil, komt op een eigen scherm als geen vraag voor alles gaat', () => {
    const zonder = { ...stof, vragen: stof.vragen.filter(({ eerst }) => !eerst) };
    expect(nextStap(NIEUW_GESPREK, zonder)).toEqual({ soort: 'wens' });
  });

  test('is klaar als duidelijk is wat men vroeg, en kan daarna over alles gaan', () => {
    const nee = { soort: 'keuze', kan: ['nee'] } as const;
    const gesprek: Gesprek = {
      antwoorden: {
        nood: { 'nood.eten': nee, 'nood.energie': nee, 'nood.huis': nee },
        gemeente: { gemeente: { soort: 'keuze', kan: ['alblasserdam'] } },
      },
      themas: ['eten-en-kleding'],
    };
    expect(nextStap(gesprek, stof)).toEqual({ soort: 'resultaat' });
    expect(hasMoreToAsk(gesprek, stof)).toBe(true);
    expect(nextStap(widen(gesprek, stof), stof).soort).toBe('vraag');
  });

  test('over alles vraagt het wat op een scherm nog niet aan de orde was', () => {
    let gesprek: Gesprek = { antwoorden: {}, themas: ['meedoen'] };
    gesprek = answer(gesprek, vraagOf('inkomen'), {}, ['inkomen']);
    const slugs = (over: Gesprek) => openVragen(over, stof).map(({ slug }) => slug);
    expect(slugs(gesprek)).not.toContain('inkomen');
    expect(slugs({ ...gesprek, themas: [] })).toContain('inkomen');
  });

  test('een veld dat na de velden erboven niets meer verandert, wordt niet gevraagd', () => {
    const gezin = stof.vragen.find(({ slug }) => slug === 'gezin')!;
    const shown = (draft: Gegevens) =>
      fieldsToShow({ antwoorden: {}, themas: [] }, stof, gezin, draft).flatMap(gegevensOfVeld);
    expect(shown({})).toEqual(['leeftijd', 'partner', 'kinderen']);
    const samen = { partner: { soort: 'keuze', kan: ['ja'] } } as const;
    expect(shown(samen)).toEqual(['leeftijd', 'partner', 'leeftijdPartner', 'kinderen']);
    const baby = { soort: 'kinderen', leeftijden: [{ min: 1, max: 1 }], meer: false } as const;
    expect(shown({ kinderen: baby })).toContain('kinderopvang');
  });

  test('in een lijst om aan te kruisen staat alleen wat nog telt', () => {
    const situatie = stof.vragen.find(({ slug }) => slug === 'situatie')!;
    const shown = (themas: Gesprek['themas']) =>
      fieldsToShow({ antwoorden: {}, ...(themas && { themas }) }, stof, situatie, {}).flatMap(
        gegevensOfVeld,
      );
    expect(shown(['hulp-bij-formulieren'])).toEqual(['schulden']);
    expect(shown(['zorg'])).not.toContain('beperking');
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
      antwoorden: { nood: {}, situatie: {} },
      gehad: ['nood', 'zorgverzekerd'],
      themas: [],
      alleen: { regeling: 'zorgtoeslag', gehad: [] },
    };
    const asked: string[] = [];
    let now = gesprek;
    for (let stap = nextStap(now, stof); stap.soort === 'vraag'; stap = nextStap(now, stof)) {
      asked.push(stap.vraag);
      now = answer(now, vraagOf(stap.vraag), {});
    }
    expect(asked.sort()).toEqual(['gezin', 'inkomen', 'situatie']);
  });
});
