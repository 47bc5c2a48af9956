import { describe, expect, it } from 'vitest';
import { meldingbijlageSchema } from '../../src/domain/meldingbijlage.ts';

/** As the meldpunt wrote it before there were copies. */
const VERSIE_1 = {
  versie: 1,
  nummer: 'K7QF-3M2P',
  id: '6f9a0d1e-1f56-4a7b-8f0e-0d1f2a3b4c5d',
  ontvangen: '2026-11-21T12:00:00.000Z',
  soort: 'werkt-niet',
  onderwerp: 'schulden',
  gemeente: 'papendrecht',
  nood: [],
  reden: 'schaamte',
  namens: false,
  antwoordMogelijk: true,
  mogelijkSpam: false,
  aan: ['coordinatiepunt'],
  regel: 'Al het andere',
};

describe('melding.json', () => {
  it('of an older mail can still be read, with the empty list that it did not have', () => {
    expect(meldingbijlageSchema.parse(VERSIE_1)).toEqual({ ...VERSIE_1, kopie: [] });
  });

  it('leaves out what does not belong in a count', () => {
    const raw = { ...VERSIE_1, versie: 2, kopie: ['geldfit'], naam: 'Jan', tekst: 'geheim' };
    const bijlage = meldingbijlageSchema.parse(raw);
    expect(bijlage).toMatchObject({ versie: 2, kopie: ['geldfit'] });
    expect(JSON.stringify(bijlage)).not.toMatch(/Jan|geheim/);
  });

  it.each([
    ['a version that does not exist yet', { versie: 3 }],
    ['an unknown soort', { soort: 'klacht' }],
    ['a date that is none', { ontvangen: 'gisteren' }],
    ['an id that is none', { id: '1' }],
  ])('with %s is refused', (_what, wrong) => {
    expect(meldingbijlageSchema.safeParse({ ...VERSIE_1, ...wrong }).success).toBe(false);
  });
});
