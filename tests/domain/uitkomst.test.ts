import { expect, test } from 'vitest';
import { Foutenlijst } from '../../src/domain/lezen/fout.ts';
import { readRegeling } from '../../src/domain/lezen/regeling.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import { regelingRegelsSchema } from '../../src/domain/schema/regeling.ts';
import { judge } from '../../src/domain/uitkomst.ts';
import { missingGegevens } from '../../src/domain/volgende-vraag.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { CATALOGUS, PEILDATUM, toestand } from './voorbeeldwereld.ts';

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

test('een jaar na de laatste controle wordt ja misschien', () => {
  const raw = { gecontroleerd: '2026-11-21', voorwaarden: { leeftijd: '18+' } };
  expect(judged(raw, { leeftijd: 30 }, '2027-11-20')?.oordeel).toBe('ja');
  expect(judged(raw, { leeftijd: 30 }, '2027-11-21')?.oordeel).toBe('misschien');
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
