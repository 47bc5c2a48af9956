import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aanvullen } from '../../../src/domain/zoeken/aanvullen.ts';
import { toonTreffer } from '../../../src/domain/zoeken/zoek.ts';
import { gevonden, zoek } from './zoekwereld.ts';

/** Whatever people type: also with letters, spaces and signs in odd places. */
const getypt = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('huur', 'uitkerring', 'kind', 'te', 'xq', '2026', '  ', '?!', 'é'))
    .map((delen) => delen.join(' ')),
);

describe('het eerst gevonden', () => {
  it.each([
    ['de officiële naam', 'huurtoeslag', 'huurtoeslag'],
    ['de naam in twee woorden', 'huur toeslag', 'huurtoeslag'],
    ['met een fout, in twee woorden', 'huur toeslach', 'huurtoeslag'],
    ['de oude naam', 'huursubsidie', 'huurtoeslag'],
    ['een hele zin', 'ik kan mijn huur niet betalen, die is te hoog', 'huurtoeslag'],
    ['een typefout', 'uitkerring', 'bijstand'],
    ['op het gehoor gespeld', 'beistant', 'bijstand'],
    ['twee letters verwisseld', 'bijstnad', 'bijstand'],
    ['een zoekwoord van meer woorden', 'fiets voor mijn kind', 'leergeld'],
    ['een synoniem', 'fiets voor mijn dochter', 'leergeld'],
    ['een verkleinwoord', 'fietsje', 'leergeld'],
    ['een samenstelling die de site niet kent', 'kinderfiets', 'leergeld'],
    ['een deel van een samenstelling', 'reisje', 'leergeld'],
    ['een woord zonder accent', 'creche', 'opvang'],
    ['een half woord', 'kinderopv', 'opvang'],
    ['wat er is boven wat gestopt is', 'kleding', 'kledingbank'],
    ['het gestopte bij zijn eigen naam', 'bon voor kleren', 'kledingbon'],
  ])('%s: %s', (_wat, zoekvraag, slug) => {
    expect(gevonden(zoekvraag)[0]).toBe(slug);
  });
});

test('wie nog maar vulwoorden heeft getypt, heeft nog niets gevraagd', () => {
  expect(zoek('ik heb')).toMatchObject({ begonnen: false, treffers: [], situaties: [] });
  expect(zoek('ik heb schuld').begonnen).toBe(true);
});

describe('bedoeld', () => {
  it.each([
    ['Mijn uitkerring, stopt', 'Mijn uitkering, stopt'],
    ['kindr opvank', 'kind opvang'],
    ['gelt', 'geld'],
    ['uitkering', undefined],
    ['uitkeringen', undefined],
    ['kinderfiets', undefined],
    ['gordijnen', undefined],
    ['uitker', undefined],
  ])('%s → %s', (zoekvraag, bedoeld) => {
    expect(zoek(zoekvraag).bedoeld).toBe(bedoeld);
  });

  it('niet als iemand letterlijk zoekt', () => {
    expect(zoek('uitkerring', { letterlijk: true })).toMatchObject({
      bedoeld: undefined,
      treffers: [],
    });
  });
});

describe('kiezen', () => {
  it('laat weg wat in een andere gemeente is', () => {
    expect(gevonden('korting uitje')).toContain('dordtpas');
    expect(gevonden('korting uitje', { gemeente: 'papendrecht' })).not.toContain('dordtpas');
    expect(gevonden('korting uitje', { gemeente: 'dordrecht' })).toContain('dordtpas');
  });

  it('laat alleen het thema', () => {
    expect(gevonden('geld', { thema: 'wonen' })).toEqual(['huurtoeslag']);
  });
});

test('een resultaat toont wat raak is, en anders hoe mensen het noemen', () => {
  const [huur] = zoek('huur').treffers;
  expect(toonTreffer(huur!, 'Aan te vragen')).toMatchObject({
    titel: [
      { tekst: 'Geld voor uw ', raak: false },
      { tekst: 'huur', raak: true },
    ],
    via: undefined,
    status: 'Aan te vragen',
  });
  const [subsidie] = zoek('huursubsidie').treffers;
  expect(toonTreffer(subsidie!, undefined).via).toBe('huursubsidie');
});

test('wie niets vindt, krijgt de situaties die het dichtst bij komen', () => {
  const { treffers, situaties } = zoek('xeurwaardrr xq', { letterlijk: true });
  expect(treffers).toEqual([]);
  expect(situaties.map(({ id }) => id)).toEqual(['schulden', 'eten']);
});

test('wat alleen in de tekst staat komt erna, eerst wat het meest gevraagde noemt', () => {
  const perTerm = [
    [
      { id: 'a', score: 1 },
      { id: 'b', score: 9 },
    ],
    [
      { id: 'a', score: 1 },
      { id: 'c', score: 5 },
    ],
  ];
  expect(aanvullen(perTerm, new Set(['c']), 1)).toEqual(['a', 'b']);
  expect(aanvullen(perTerm, new Set(), 2)).toEqual(['a']);
});

describe('wetten', () => {
  it('geen enkele zoekvraag gaat mis, en geen pagina komt twee keer', () => {
    fc.assert(
      fc.property(getypt, fc.boolean(), (zoekvraag, letterlijk) => {
        const ids = gevonden(zoekvraag, { letterlijk });
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('hoofdletters, accenten en spaties aan het begin maken niets uit', () => {
    fc.assert(
      fc.property(fc.constantFrom('huurtoeslag', 'fiets kind', 'creche', 'schuld'), (zoekvraag) => {
        expect(gevonden(`  ${zoekvraag.toUpperCase()}`)).toEqual(gevonden(zoekvraag));
      }),
    );
  });

  it('wat letterlijk gevonden wordt, wordt ook gewoon gevonden', () => {
    fc.assert(
      fc.property(fc.constantFrom('huur', 'kind', 'geld', 'kleding', 'korting'), (woord) => {
        expect(gevonden(woord)).toEqual(
          expect.arrayContaining([...gevonden(woord, { letterlijk: true })]),
        );
      }),
    );
  });
});
