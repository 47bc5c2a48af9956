import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate, monthsLater } from '../../src/domain/datum.ts';
import { regelingenOn } from '../../src/domain/regelingen-op.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import { STATUSSEN } from '../../src/domain/schema/regeling.ts';
import {
  isLater,
  standOf,
  statusIn,
  verschijningen,
  versheidOf,
  type Houdbaar,
} from '../../src/domain/versheid.ts';

const dag = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const houdbaar: fc.Arbitrary<Houdbaar> = fc.record({
  gecontroleerd: fc.option(dag, { nil: undefined }),
  geldig: fc
    .tuple(fc.option(dag, { nil: undefined }), fc.option(dag, { nil: undefined }))
    .map(([van, tot]) => (van && tot && van > tot ? { van: tot, tot: van } : { van, tot })),
});

test.each([
  ['2026-11-21', 6, '2027-05-21'],
  ['2026-05-21', 6, '2026-11-21'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 6, '2027-06-30'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-21', 12, '2027-11-21'],
])('%s en %i maanden is %s', (van, maanden, tot) => {
  expect(monthsLater(van, maanden)).toBe(tot);
});

test('de dag is die van de klok van de bezoeker, ook vlak na middernacht', () => {
  expect(localDate(new Date(2027, 0, 1, 0, 0, 1))).toBe('2027-01-01');
  expect(localDate(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});

test.each([
  ['2026-11-21', '2026-11-21', 'vers'],
  ['2026-11-21', '2027-05-20', 'vers'],
  ['2026-11-21', '2027-05-21', 'ouder-dan-half-jaar'],
  ['2026-11-21', '2027-11-20', 'ouder-dan-half-jaar'],
  ['2026-11-21', '2027-11-21', 'ouder-dan-jaar'],
  ['2026-11-21', '2040-01-01', 'ouder-dan-jaar'],
  ['2026-08-31', '2027-02-27', 'vers'],
  ['2026-08-31', '2027-02-28', 'ouder-dan-half-jaar'],
  ['2028-02-29', '2029-02-27', 'ouder-dan-half-jaar'],
  ['2028-02-29', '2029-02-28', 'ouder-dan-jaar'],
  // A clock that stands in the past.
  ['2026-11-21', '1970-01-01', 'vers'],
])('gecontroleerd op %s is op %s %s', (gecontroleerd, vandaag, versheid) => {
  expect(versheidOf(gecontroleerd, vandaag)).toBe(versheid);
});

test.each([
  [{ geldig: { tot: '2026-12-31' } }, '2026-12-31', 'vers'],
  [{ geldig: { tot: '2026-12-31' } }, '2027-01-01', 'voorbij'],
  [{ geldig: { van: '2027-01-01' } }, '2026-12-31', 'nog-niet'],
  [{ geldig: { van: '2027-01-01' } }, '2027-01-01', 'vers'],
  [{ gecontroleerd: '2025-01-01', geldig: { tot: '2026-06-30' } }, '2026-07-01', 'voorbij'],
  [{}, '2026-11-21', 'vers'],
])('%o is op %s %s', (regeling, vandaag, stand) => {
  expect(standOf(regeling, vandaag)).toBe(stand);
});

test('niets wordt met de tijd frisser', () => {
  fc.assert(
    fc.property(houdbaar, dag, dag, (regeling, a, b) => {
      const [eerder, later] = [a, b].sort() as [string, string];
      expect(isLater(standOf(regeling, eerder), standOf(regeling, later))).toBe(false);
    }),
  );
});

test('tijd maakt een status nooit beter; gestopt en gewenst blijven wat ze zijn', () => {
  const zwakker = ['niet-bevestigd', 'gestopt'];
  fc.assert(
    fc.property(houdbaar, dag, fc.constantFrom(...STATUSSEN), (regeling, vandaag, status) => {
      const nu = statusIn(standOf(regeling, vandaag), status);
      expect([status, ...zwakker]).toContain(nu);
      if (status === 'gestopt' || status === 'gewenst') expect(nu).toBe(status);
    }),
  );
});

test('een gebouwde pagina draagt alles wat een bezoeker later kan zien', () => {
  fc.assert(
    fc.property(houdbaar, dag, dag, fc.constantFrom(...STATUSSEN), (regeling, a, b, status) => {
      const [gebouwd, later] = [a, b].sort() as [string, string];
      const vormen = verschijningen({ ...regeling, status }, gebouwd);
      const stand = standOf(regeling, later);
      const vorm = vormen.find(({ standen }) => standen.includes(stand));
      expect(vorm?.status).toBe(statusIn(stand, status));
      expect(vormen.filter(({ nu }) => nu)).toHaveLength(1);
    }),
  );
});

describe('de regelingen op een peildatum', () => {
  const regeling: Regeling = {
    slug: 'pas',
    titel: 'Pas',
    themas: [],
    varianten: [
      { gemeenten: ['alblasserdam'], status: 'aan-te-vragen', voorwaarden: undefined },
      { gemeenten: ['dordrecht'], status: 'gewenst', voorwaarden: undefined },
    ],
    gemeenten: undefined,
    berekening: undefined,
    volgorde: 50,
    gecontroleerd: '2026-11-21',
    geldig: { tot: '2028-12-31' },
  };
  const statussen = (peildatum: string) =>
    regelingenOn([regeling], peildatum).flatMap(({ varianten }) =>
      varianten.map(({ status }) => status),
    );

  test('verouderen in elke gemeente, behalve wat niet bestaat', () => {
    expect(statussen('2027-11-20')).toEqual(['aan-te-vragen', 'gewenst']);
    expect(statussen('2027-11-21')).toEqual(['niet-bevestigd', 'gewenst']);
    expect(statussen('2029-01-01')).toEqual(['gestopt', 'gewenst']);
  });

  test('zijn dezelfde zolang er niets verandert', () => {
    expect(regelingenOn([regeling], '2026-11-21')[0]).toBe(regeling);
  });
});
