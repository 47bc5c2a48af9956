import { describe, expect, test } from 'vitest';
import { reasonsFor } from '../../src/domain/reden.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { toestand, voorwaarden } from './voorbeeldwereld.ts';

const zinnen = zinnenNl({ jaNee: {}, opties: {}, gemeenten: {} });
const bron = { titel: 'Verordening, gelezen via een kopie', datum: '2023-01-01' };

function reasons(raw: unknown, peildatum?: string, own: Regeling['bron'] | null = bron) {
  const variant = {
    gemeenten: ['alblasserdam'],
    status: 'aan-te-vragen' as const,
    voorwaarden: voorwaarden(raw),
  };
  const regeling: Regeling = {
    slug: 'pas',
    titel: 'Pas',
    themas: [],
    varianten: [variant],
    volgorde: 50,
    gemeenten: ['alblasserdam'],
    berekening: undefined,
    gecontroleerd: undefined,
    geldig: {},
    ...(own && { bron: own }),
  };
  return reasonsFor(
    regeling,
    variant,
    toestand({ partner: false, leeftijd: 30 }, peildatum),
    zinnen,
  );
}

const regel = 'Bron: Verordening (1 januari 2023).';

describe('elke reden zegt waar zij vandaan komt', () => {
  test('zonder norm: de bron van de regeling, met datum', () => {
    const [plaats, werk] = reasons({ werk: 'ja' });
    expect(plaats).toMatchObject({ oordeel: 'misschien', bron: regel, gegevens: ['gemeente'] });
    expect(werk).toMatchObject({ oordeel: 'misschien', bron: regel, gegevens: ['werk'] });
  });

  test('een deel van een norm: de norm vanaf zijn begin, zijn bron, en die van de regeling', () => {
    const [, inkomen] = reasons({ inkomen: { hoogstens: '120%', van: 'bijstandsnorm' } });
    expect(inkomen?.bron).toBe(
      'Grens: 120% van de bijstandsnorm vanaf 1 juli 2026. Bron: Voorbeeld (2026) en Verordening (1 januari 2023).',
    );
  });

  test('een hele norm: alleen de norm', () => {
    const [, vermogen] = reasons({ vermogen: { hoogstens: 'vermogensgrens' } });
    expect(vermogen?.bron).toBe(
      'Grens: vermogensgrens vanaf 1 januari 2026. Bron: Voorbeeld (2026).',
    );
  });

  test('een norm die voorbij is: van wanneer tot wanneer hij gold', () => {
    const [, inkomen] = reasons(
      { inkomen: { hoogstens: '100%', van: 'bijstandsnorm' } },
      '2027-02-01',
    );
    expect(inkomen?.bron).toContain('van 1 juli 2026 tot en met 31 december 2026');
  });

  test('twee delen van één norm in een groep: de norm één keer', () => {
    const [, groep] = reasons({
      'een-van': [
        { inkomen: { hoogstens: '100%', van: 'bijstandsnorm' } },
        { alle: [{ werk: 'ja', inkomen: { hoogstens: '130%', van: 'bijstandsnorm' } }] },
      ],
    });
    expect(groep?.bron).toContain('Grens: 100% en 130% van de bijstandsnorm vanaf 1 juli 2026.');
    expect(groep?.gegevens).toEqual([
      'inkomen',
      'werk',
      'partner',
      'leeftijd',
      'kinderen',
      'leeftijdPartner',
    ]);
  });

  test('is er geen bron bekend, dan staat er geen', () => {
    expect(reasons({ werk: 'ja' }, undefined, null).map((reden) => 'bron' in reden)).toEqual([
      false,
      false,
    ]);
  });
});
