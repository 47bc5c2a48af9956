// The paths of the meldpunt, as tables: what is asked through which door, and when.
import { describe, expect, it } from 'vitest';
import {
  buurstap,
  DEUREN,
  DEURNAMEN,
  deurVan,
  geldendeInvoer,
  isGevraagd,
  stapMet,
  stappenVan,
  veldenVan,
  type Deurnaam,
  type Stapnaam,
  type Veldnaam,
} from '../../src/domain/deuren.ts';
import type { Invoer } from '../../src/domain/meldinvoer.ts';
import { readMelding } from '../../src/domain/melding.ts';
import { MELDINGSOORTEN } from '../../src/domain/schema/melding.ts';
import { nlMeldfouten } from '../../src/i18n/melding-fouten.ts';

describe('the steps', () => {
  it.each<[Deurnaam, Invoer, string]>([
    ['hulp', {}, 'nood gemeente onderwerp tekst contact namens controle'],
    ['zorgen', {}, 'rol nood gemeente onderwerp tekst contact controle'],
    ['werkt-niet', {}, 'soort gemeente onderwerp tekst contact controle'],
    ['werkt-niet', { soort: 'idee' }, 'soort gemeente onderwerp tekst contact controle'],
    [
      'werkt-niet',
      { soort: 'werkt-niet' },
      'soort regeling gemeente onderwerp tekst contact controle',
    ],
  ])('of %s with %j are %s', (deur, invoer, stappen) => {
    expect(stappenVan(deur, invoer).join(' ')).toBe(stappen);
  });

  it.each<[Deurnaam, Stapnaam, Invoer, Stapnaam | undefined, Stapnaam | undefined]>([
    ['hulp', 'nood', {}, undefined, 'gemeente'],
    ['hulp', 'controle', {}, 'namens', undefined],
    ['werkt-niet', 'soort', { soort: 'idee' }, undefined, 'gemeente'],
    ['werkt-niet', 'soort', { soort: 'werkt-niet' }, undefined, 'regeling'],
    ['werkt-niet', 'gemeente', { soort: 'werkt-niet' }, 'regeling', 'onderwerp'],
  ])('of %s around %s with %j are %s and %s', (deur, stap, invoer, before, after) => {
    expect(buurstap(deur, stap, invoer, -1)).toBe(before);
    expect(buurstap(deur, stap, invoer, 1)).toBe(after);
  });

  it('hold each field once, and all that a melding of that door needs', () => {
    for (const deur of DEURNAMEN) {
      const velden = DEUREN[deur].stappen.flatMap((stap) => stap.velden);
      expect(new Set(velden).size).toBe(velden.length);
      expect(velden).toEqual(expect.arrayContaining(['gemeente', 'onderwerp', 'tekst', 'contact']));
    }
    expect(DEURNAMEN.flatMap((deur) => DEUREN[deur].soorten).sort()).toEqual(
      [...MELDINGSOORTEN].sort(),
    );
  });

  it('are found by a field in them', () => {
    expect(stapMet('hulp', 'naam')).toBe('contact');
    expect(stapMet('hulp', 'controle')).toBe('controle');
    expect(stapMet('hulp', 'werkveld')).toBeUndefined();
    expect(veldenVan('zorgen', 'tekst')).toEqual(['tekst', 'toestemming']);
    expect(veldenVan('zorgen', 'controle')).toEqual([]);
  });
});

describe('the door of what was filled in before', () => {
  it.each<[Invoer, Deurnaam | undefined]>([
    [{}, undefined],
    [{ tekst: 'x', gemeente: 'sliedrecht' }, undefined],
    [{ soort: 'hulp' }, 'hulp'],
    [{ soort: 'zorgen-om-iemand' }, 'zorgen'],
    [{ soort: 'idee' }, 'werkt-niet'],
    [{ soort: 'hulp', regeling: 'bijstand' }, 'hulp'],
    [{ regeling: 'bijstand' }, 'werkt-niet'],
    [{ deur: 'zorgen', soort: 'hulp' }, 'zorgen'],
    [{ deur: 'achterdeur', soort: 'klacht' }, undefined],
  ])('%j is %s', (invoer, deur) => {
    expect(deurVan(invoer)).toBe(deur);
  });
});

describe('a field is asked for only when it matters', () => {
  it.each<[Deurnaam, Veldnaam, Invoer, boolean]>([
    ['hulp', 'veilig', {}, false],
    ['hulp', 'veilig', { contact: '06 - 1234 5678' }, true],
    ['hulp', 'veilig', { contact: 'jan12345678@voorbeeld.nl' }, false],
    ['hulp', 'toestemming', {}, false],
    ['hulp', 'toestemming', { namens: 'ja' }, true],
    ['hulp', 'rol', { namens: ['ja'] }, true],
    ['zorgen', 'toestemming', {}, true],
    ['zorgen', 'functie', { rol: 'naaste' }, false],
    ['zorgen', 'functie', { rol: 'professional' }, true],
    ['werkt-niet', 'reden', { soort: 'idee' }, false],
    ['werkt-niet', 'reden', { soort: 'werkt-niet' }, true],
    ['werkt-niet', 'nood', {}, false],
  ])('%s: %s with %j is %s', (deur, veld, invoer, asked) => {
    expect(isGevraagd(deur, veld, invoer)).toBe(asked);
  });
});

describe('what counts of what was filled in', () => {
  it('leaves out what is empty, hidden or of another door, and knows the soort', () => {
    const invoer = {
      deur: 'hulp',
      soort: 'idee',
      nood: [],
      namens: '',
      rol: 'vrijwilliger',
      veilig: 'discreet',
      contact: 'jan@voorbeeld.nl',
      reden: 'schaamte',
      tekst: 'Hulp',
      website: 'x',
      stap: 'controle',
    };
    expect(geldendeInvoer('hulp', invoer)).toEqual({
      soort: 'hulp',
      tekst: 'Hulp',
      contact: 'jan@voorbeeld.nl',
      website: 'x',
    });
  });

  it.each(DEURNAMEN)('through %s, with only what is required, is a melding', (deur) => {
    const invoer = { gemeente: 'sliedrecht', onderwerp: 'zorg', tekst: 'Hulp', soort: 'idee' };
    const id = '6f9a0d1e-1f56-4a7b-8f0e-0d1f2a3b4c5d';
    const { melding } = readMelding(
      { id, ...geldendeInvoer(deur, invoer) },
      ['sliedrecht'],
      nlMeldfouten,
    );
    expect(DEUREN[deur].soorten).toContain(melding?.soort);
  });
});
