import { VASTE_GEGEVENS, type Catalogus, type Gegevens } from '../../src/domain/gegevens.ts';
import { Foutenlijst } from '../../src/domain/lezen/fout.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { readNorm } from '../../src/domain/lezen/norm.ts';
import { readVoorwaarden } from '../../src/domain/lezen/voorwaarden.ts';
import { normsOn, type Norm } from '../../src/domain/norm.ts';
import type { NormTekst } from '../../src/domain/schema/norm.ts';
import type { Toestand } from '../../src/domain/toestand.ts';
import type { Voorwaarde } from '../../src/domain/voorwaarde.ts';

/** A small world to try rules in: three places, and norms with round amounts. */

export const PEILDATUM = '2026-11-21';

export const CATALOGUS: Catalogus = {
  gemeente: { soort: 'keuze', opties: ['alblasserdam', 'dordrecht', 'elders'] },
  ...VASTE_GEGEVENS,
};

const bron = { titel: 'Voorbeeld', datum: '2026' };

const NORMTEKSTEN: NormTekst[] = [
  {
    norm: 'bijstandsnorm',
    naam: 'bijstandsnorm',
    van: '2026-07-01',
    tot: '2026-12-31',
    'zonder-vakantiegeld': 0.95,
    bedragen: [
      { als: { partner: 'nee', leeftijd: '18-20' }, bedrag: 400 },
      { als: { partner: 'nee' }, bedrag: 1400 },
      { als: { kinderen: 'ja', leeftijdPartner: '18-20' }, bedrag: 1800 },
      { bedrag: 2000 },
    ],
    bron,
  },
  {
    norm: 'vermogensgrens',
    naam: 'vermogensgrens',
    van: '2026-01-01',
    bedragen: [
      { als: { 'een-van': [{ partner: 'ja' }, { kinderen: 'ja' }] }, bedrag: 16000 },
      { bedrag: 8000 },
    ],
    bron,
  },
  {
    norm: 'aow-leeftijd',
    naam: 'AOW-leeftijd',
    van: '2024-01-01',
    bedragen: [{ bedrag: 67 }],
    bron,
  },
  {
    norm: 'oude-norm',
    naam: 'oude norm',
    van: '2020-01-01',
    tot: '2020-12-31',
    bedragen: [{ bedrag: 5 }],
    bron,
  },
];

const NORMNAMEN = NORMTEKSTEN.map((tekst) => tekst.norm);

export const NORMEN: readonly Norm[] = NORMTEKSTEN.map((tekst) => {
  const fouten = new Foutenlijst();
  const norm = readNorm(tekst, { catalogus: CATALOGUS, normen: NORMNAMEN, fouten });
  if (fouten.fouten.length > 0) throw new Error(JSON.stringify(fouten.fouten));
  return norm;
});

/** Reads voorwaarden as an editor writes them; a mistake fails the test. */
export function voorwaarden(raw: unknown): Voorwaarde {
  const { voorwaarde, meldingen } = tryVoorwaarden(raw);
  if (!voorwaarde || meldingen.length > 0) throw new Error(meldingen.join('\n'));
  return voorwaarde;
}

/** The same, with the messages that an editor gets. */
export function tryVoorwaarden(raw: unknown): { voorwaarde?: Voorwaarde; meldingen: string[] } {
  const fouten = new Foutenlijst();
  const voorwaarde = readVoorwaarden(raw, 'voorwaarden', {
    catalogus: CATALOGUS,
    normen: NORMNAMEN,
    fouten,
  });
  return {
    ...(voorwaarde && { voorwaarde }),
    meldingen: fouten.fouten.map(({ veld, melding }) => `${veld}: ${melding}`),
  };
}

/** A household as it stands in a file. */
export function gegevens(raw: Record<string, unknown>): Gegevens {
  const { huishouden, fouten } = readHuishouden({ gegevens: raw }, CATALOGUS);
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten));
  return huishouden.gegevens;
}

export function toestand(raw: Record<string, unknown>, peildatum = PEILDATUM): Toestand {
  return { gegevens: gegevens(raw), catalogus: CATALOGUS, normen: normsOn(NORMEN, peildatum) };
}
