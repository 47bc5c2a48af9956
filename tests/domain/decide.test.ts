import { describe, expect, test } from 'vitest';
import { decide, decisiveFacts } from '../../src/domain/decide.ts';
import { toestand, tryVoorwaarden, voorwaarden } from './voorbeeldwereld.ts';

describe('een voorwaarde met drie antwoorden', () => {
  test.each([
    // voorwaarde, wat we weten, oordeel
    [{ leeftijd: '18-20' }, { leeftijd: 17 }, 'nee'],
    [{ leeftijd: '18-20' }, { leeftijd: 18 }, 'ja'],
    [{ leeftijd: '18-20' }, { leeftijd: 21 }, 'nee'],
    [{ leeftijd: '18-20' }, { leeftijd: { min: 18, max: 25 } }, 'misschien'],
    [{ leeftijd: '18-20' }, {}, 'misschien'],
    [{ leeftijd: { 'minder-dan': 'aow-leeftijd' } }, { leeftijd: 66 }, 'ja'],
    [{ leeftijd: { 'minder-dan': 'aow-leeftijd' } }, { leeftijd: 67 }, 'nee'],
    [{ kinderen: { leeftijd: '4-17' } }, { kinderen: [3] }, 'nee'],
    [{ kinderen: { leeftijd: '4-17' } }, { kinderen: [3, 4] }, 'ja'],
    [{ kinderen: { leeftijd: '4-17' } }, { kinderen: [{ min: 0, max: 11 }] }, 'misschien'],
    [{ kinderen: { aantal: '3+' } }, { kinderen: [1, 2, 3] }, 'ja'],
    [{ kinderen: 'nee' }, { kinderen: [] }, 'ja'],
    [{ uitkering: ['bijstand', 'aow'] }, { uitkering: ['ww'] }, 'nee'],
    [{ uitkering: ['bijstand', 'aow'] }, { uitkering: ['ww', 'aow'] }, 'ja'],
    [{ wonen: ['huur', 'kamer'] }, { wonen: ['huur', 'kamer'] }, 'ja'],
    [{ wonen: 'huur' }, { wonen: ['huur', 'kamer'] }, 'misschien'],
    [{ partner: false }, { partner: false }, 'ja'],
    [{ leeftijdPartner: '67+' }, { partner: false }, 'nee'],
    [{ leeftijdPartner: '67+' }, { leeftijdPartner: 70 }, 'misschien'],
  ])('%j bij %j geeft %s', (regel, huishouden, oordeel) => {
    expect(decide(voorwaarden(regel), toestand(huishouden))).toBe(oordeel);
  });

  test('een percentage van een norm, zonder vakantiegeld, op de cent', () => {
    const regel = voorwaarden({ inkomen: { hoogstens: '140%', van: 'bijstandsnorm' } });
    const alleen = { leeftijd: 34, partner: false };
    // 140% van 1400 is 1960; zonder vakantiegeld 95% daarvan: 1862,00
    expect(decide(regel, toestand({ ...alleen, inkomen: 1862 }))).toBe('ja');
    expect(decide(regel, toestand({ ...alleen, inkomen: 1862.01 }))).toBe('nee');
    expect(decide(regel, toestand({ inkomen: 500 }))).toBe('ja');
    expect(decide(regel, toestand({ inkomen: 600 }))).toBe('misschien');
    expect(decide(regel, toestand({ inkomen: 2660.01 }))).toBe('nee');
  });

  test('een norm die is verlopen geeft nooit ja of nee', () => {
    const regel = voorwaarden({ leeftijd: { minstens: 'oude-norm' } });
    expect(decide(regel, toestand({ leeftijd: 3 }))).toBe('misschien');
    expect(decide(regel, toestand({ leeftijd: 30 }))).toBe('misschien');
    expect(decide(regel, toestand({ leeftijd: 30 }, '2020-06-01'))).toBe('ja');
  });
});

describe('precies, ook als een gegeven twee keer voorkomt', () => {
  test('onder de 27 zonder studiefinanciering, of 27 en ouder', () => {
    const regel = voorwaarden({
      'een-van': [
        { leeftijd: '27+' },
        { alle: [{ leeftijd: '0-26' }, { studiefinanciering: 'nee' }] },
      ],
    });
    expect(decide(regel, toestand({ studiefinanciering: false }))).toBe('ja');
    expect(decide(regel, toestand({}))).toBe('misschien');
  });

  test('jong of oud dekt alles', () => {
    const regel = voorwaarden({ 'een-van': [{ leeftijd: '0-40' }, { leeftijd: '41+' }] });
    expect(decide(regel, toestand({}))).toBe('ja');
    expect([...decisiveFacts(regel, toestand({}))]).toEqual([]);
  });

  test('de norm hangt van de partner af, en de partner is ook een voorwaarde', () => {
    const regel = voorwaarden({
      alle: [{ partner: 'ja' }, { inkomen: { hoogstens: '100%', van: 'bijstandsnorm' } }],
    });
    // Alleen zonder partner is 1900 te veel; maar dan geldt de eerste voorwaarde al niet.
    const huishouden = { leeftijd: 40, leeftijdPartner: 40, inkomen: 1900 };
    expect(decide(regel, toestand({ ...huishouden, partner: true }))).toBe('ja');
    expect(decide(regel, toestand(huishouden))).toBe('misschien');
    expect([...decisiveFacts(regel, toestand(huishouden))]).toEqual(['partner']);
  });

  test('wat er niet meer toe doet, wordt niet gevraagd', () => {
    const regel = voorwaarden({
      'een-van': [
        { alle: [{ partner: 'ja' }, { werk: 'ja' }] },
        { alle: [{ partner: 'nee' }, { werk: 'ja' }] },
      ],
    });
    expect([...decisiveFacts(regel, toestand({}))]).toEqual(['werk']);
  });
});

test('wat bepaalt of alles moet of één genoeg is, wordt gevraagd', () => {
  const regel = voorwaarden({
    'een-van': [
      { alle: [{ werk: 'ja' }, { partner: 'ja' }, { studiefinanciering: 'ja' }] },
      { alle: [{ werk: 'nee' }, { 'een-van': [{ partner: 'ja' }, { studiefinanciering: 'ja' }] }] },
    ],
  });
  expect([...decisiveFacts(regel, toestand({}))].sort()).toEqual([
    'partner',
    'studiefinanciering',
    'werk',
  ]);
});

test('een grens die niet hard is, geeft nooit nee', () => {
  const regel = voorwaarden({
    alle: [{ werk: 'ja' }, { inkomen: { hoogstens: 1000 }, 'harde-grens': 'nee' }],
  });
  expect(decide(regel, toestand({ werk: true, inkomen: 1000 }))).toBe('ja');
  expect(decide(regel, toestand({ werk: true, inkomen: 1000.01 }))).toBe('misschien');
  expect([...decisiveFacts(regel, toestand({ werk: true, inkomen: 1000.01 }))]).toEqual([]);
  expect(decide(regel, toestand({ werk: false, inkomen: 1000.01 }))).toBe('nee');
});

test('twee grenzen die elkaar uitsluiten, geven nee en vragen niets', () => {
  const regel = voorwaarden({
    inkomen: { minstens: 1500, hoogstens: '100%', van: 'bijstandsnorm' },
  });
  const jong = toestand({ leeftijd: 19, partner: false });
  expect(decide(regel, jong)).toBe('nee');
  expect([...decisiveFacts(regel, jong)]).toEqual([]);
  expect(decide(regel, toestand({ leeftijd: 40, partner: true }))).toBe('misschien');
});

test('wat alleen de uitvoerder weet, blijft misschien en wordt niet gevraagd', () => {
  const regel = voorwaarden({
    alle: [
      { kinderen: 'ja' },
      { 'een-van': [{ schulden: 'problematisch' }, { 'na-te-vragen': 'Uw inkomen is laag.' }] },
    ],
  });
  expect(decide(regel, toestand({ kinderen: [] }))).toBe('nee');
  expect(decide(regel, toestand({ kinderen: [3], schulden: 'problematisch' }))).toBe('ja');
  const zonder = toestand({ kinderen: [3], schulden: 'geen' });
  expect(decide(regel, zonder)).toBe('misschien');
  expect([...decisiveFacts(regel, zonder)]).toEqual([]);
  expect(tryVoorwaarden({ 'na-te-vragen': '' }).meldingen[0]).toContain(
    'Schrijf bij "na-te-vragen"',
  );
});
