import { describe, expect, test } from 'vitest';
import { Foutenlijst } from '../../src/domain/lezen/fout.ts';
import { readRegeling } from '../../src/domain/lezen/regeling.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import { regelingRegelsSchema } from '../../src/domain/schema/regeling.ts';
import { judge } from '../../src/domain/uitkomst.ts';
import { missingGegevens } from '../../src/domain/volgende-vraag.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { CATALOGUS, PEILDATUM, toestand, voorwaarden } from './voorbeeldwereld.ts';

const zinnen = zinnenNl({ jaNee: {}, opties: {}, gemeenten: {} });

function regeling(raw: Record<string, unknown>): Regeling {
  const fouten = new Foutenlijst();
  const tekst = regelingRegelsSchema.parse({
    titel: 'Pas',
    status: 'aan-te-vragen',
    gemeenten: 'alle',
    ...raw,
  });
  const read = readRegeling('pas', tekst, {
    catalogus: CATALOGUS,
    normen: ['bijstandsnorm'],
    fouten,
  });
  expect(fouten.fouten).toEqual([]);
  return read;
}

const judged = (
  raw: Record<string, unknown>,
  huishouden: Record<string, unknown>,
  dag = PEILDATUM,
) => judge(regeling(raw), toestand(huishouden), dag, zinnen);

test.each(['gestopt', 'gewenst'])('een regeling die %s is, krijgt geen oordeel', (status) => {
  expect(judged({ status, voorwaarden: { leeftijd: '18+' } }, { leeftijd: 30 })).toBeUndefined();
});

test('wat niet bevestigd is, wordt hoogstens misschien, met dat als reden', () => {
  const uitkomst = judged(
    { status: 'niet-bevestigd', voorwaarden: { leeftijd: '18+' } },
    { gemeente: 'dordrecht', leeftijd: 30 },
  );
  expect(uitkomst).toMatchObject({ oordeel: 'misschien', ontbreekt: [] });
  expect(uitkomst?.redenen.at(-1)?.voorwaarde).toBe(zinnen.nietBevestigd);
});

test('alleen in één gemeente niet bevestigd: dan beslist de gemeente', () => {
  const raw = {
    voorwaarden: { leeftijd: '18+' },
    plaatselijk: { dordrecht: { status: 'niet-bevestigd' } },
  };
  expect(judged(raw, { leeftijd: 30 })).toMatchObject({
    oordeel: 'misschien',
    ontbreekt: ['gemeente'],
  });
  expect([...missingGegevens(regeling(raw), toestand({ leeftijd: 30 }))]).toEqual(['gemeente']);
  expect(judged(raw, { leeftijd: 30, gemeente: 'alblasserdam' })?.oordeel).toBe('ja');
  expect(judged(raw, { leeftijd: 30, gemeente: 'dordrecht' })?.oordeel).toBe('misschien');
  expect(judged(raw, { leeftijd: 3 })?.oordeel).toBe('nee');
});

test('een grens van een ouder jaar staat als voorbehoud bij ja, ook op een groep', () => {
  const raw = { voorwaarden: [{ leeftijd: '18+', werk: 'ja', 'grens-van': 2023 }] };
  expect(judged(raw, { leeftijd: 30, werk: true })).toMatchObject({
    oordeel: 'ja',
    voorbehoud: [zinnen.grensVan(2023)],
  });
});

test('een norm die voor sommigen anders is, maakt van ja een ja met voorbehoud', () => {
  const voorbehoud = [
    { als: voorwaarden({ wonen: 'inwonend' }), zin: 'De grens kan lager zijn. Vraag het na.' },
  ];
  const inkomen = { voorwaarden: { inkomen: { hoogstens: '100%', van: 'bijstandsnorm' } } };
  const hoort = (regels: Record<string, unknown>, huishouden: Record<string, unknown>) => {
    const { normen, ...rest } = toestand({ leeftijd: 30, partner: false, ...huishouden });
    const norm = { ...normen['bijstandsnorm']!, voorbehoud };
    const known = { ...rest, normen: { ...normen, bijstandsnorm: norm } };
    const { oordeel, voorbehoud: zinnenErbij } = judge(regeling(regels), known, PEILDATUM, zinnen)!;
    return [oordeel, ...zinnenErbij];
  };
  const { zin } = voorbehoud[0]!;
  expect(hoort(inkomen, { inkomen: 900, wonen: 'inwonend' })).toEqual(['ja', zin]);
  expect(hoort(inkomen, { inkomen: 900, wonen: 'huur' })).toEqual(['ja']);
  expect(hoort(inkomen, { inkomen: 900 })).toEqual(['ja']);
  expect(hoort(inkomen, { inkomen: 9000, wonen: 'inwonend' })).toEqual(['nee']);
  expect(hoort({ voorwaarden: { leeftijd: '18+' } }, { wonen: 'inwonend' })).toEqual(['ja']);
});

test('een jaar na de laatste controle wordt ja misschien', () => {
  const raw = { gecontroleerd: '2026-11-21', voorwaarden: { leeftijd: '18+' } };
  expect(judged(raw, { leeftijd: 30 }, '2027-11-20')?.oordeel).toBe('ja');
  expect(judged(raw, { leeftijd: 30 }, '2027-11-21')?.oordeel).toBe('misschien');
});

test('een half jaar na de laatste controle staat er bij ja een voorbehoud', () => {
  const raw = { gecontroleerd: '2026-11-21', voorwaarden: { leeftijd: '18+' } };
  expect(judged(raw, { leeftijd: 30 }, '2027-05-20')?.voorbehoud).toEqual([]);
  expect(judged(raw, { leeftijd: 30 }, '2027-05-21')).toMatchObject({
    oordeel: 'ja',
    voorbehoud: [zinnen.halfJaarGeleden],
  });
  expect(judged(raw, { leeftijd: 3 }, '2027-05-21')?.voorbehoud).toEqual([]);
  expect(judged(raw, { leeftijd: 30 }, '2027-11-21')).toMatchObject({
    voorbehoud: [],
    redenen: [{ oordeel: 'ja' }, { voorwaarde: zinnen.nietMeerNagekeken, oordeel: 'misschien' }],
  });
});

test('wat voorbij is, krijgt geen oordeel; wat nog moet beginnen, hoogstens misschien', () => {
  const raw = {
    geldig: { van: '2027-01-01', tot: '2027-12-31' },
    voorwaarden: { leeftijd: '18+' },
  };
  const before = judged(raw, { leeftijd: 30 }, '2026-12-31');
  expect(before?.oordeel).toBe('misschien');
  expect(before?.redenen.at(-1)?.voorwaarde).toContain('vanaf 1 januari 2027');
  expect(judged(raw, { leeftijd: 30 }, '2027-12-31')?.oordeel).toBe('ja');
  expect(judged(raw, { leeftijd: 30 }, '2028-01-01')).toBeUndefined();
});

describe('na het einde van een norm', () => {
  const raw = {
    voorwaarden: {
      'een-van': [
        { inkomen: { hoogstens: '100%', van: 'bijstandsnorm' } },
        { uitkering: ['bijstand'] },
      ],
    },
  };
  const facts = { leeftijd: 30, partner: false, inkomen: 900 };
  const op = (peildatum: string, more: Record<string, unknown>) =>
    judge(regeling(raw), toestand({ ...facts, ...more }, peildatum), peildatum, zinnen)!;
  const einde = zinnen.normVoorbij(['bijstandsnorm'], '2026-12-31');

  test('is het misschien, met de norm en zijn laatste dag als reden', () => {
    expect(einde).toContain('31 december 2026');
    const { oordeel, redenen } = op('2027-01-01', { uitkering: [] });
    expect(oordeel).toBe('misschien');
    expect(redenen.at(-1)).toEqual({ voorwaarde: einde, oordeel: 'misschien' });
  });

  test('zegt niemand iets over de norm als die er niet toe doet, of nog geldt', () => {
    const zegt = ({ redenen }: ReturnType<typeof op>) =>
      redenen.some(({ voorwaarde }) => voorwaarde === einde);
    expect(zegt(op('2026-12-31', { uitkering: [] }))).toBe(false);
    const bijstand = op('2027-01-01', { uitkering: ['bijstand'] });
    expect(bijstand.oordeel).toBe('ja');
    expect(zegt(bijstand)).toBe(false);
  });
});

test('eigen regels van een gemeente gaan voor', () => {
  const raw = {
    voorwaarden: { leeftijd: '18+' },
    plaatselijk: { dordrecht: { voorwaarden: { leeftijd: '21+' } } },
  };
  expect(judged(raw, { leeftijd: 19, gemeente: 'dordrecht' })?.oordeel).toBe('nee');
  expect(judged(raw, { leeftijd: 19, gemeente: 'alblasserdam' })?.oordeel).toBe('ja');
  expect(judged(raw, { leeftijd: 19 })).toMatchObject({
    oordeel: 'misschien',
    ontbreekt: ['gemeente'],
  });
  expect(judged(raw, { leeftijd: 22 })?.oordeel).toBe('ja');
});
