import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import { answer, NIEUW_GESPREK, type Gespreksstof } from '../../src/domain/gesprek.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { restore } from '../../src/islands/wijzer/herstel.ts';
import { readVeld, valuesOf } from '../../src/islands/wijzer/lees-veld.ts';
import { screenFields } from '../../src/islands/wijzer/scherm.ts';
import { otherHelp } from '../../src/islands/wijzer/resultaten.ts';
import { BEGIN } from '../../src/islands/wijzer/staat.ts';

let stof: Gespreksstof;
beforeAll(async () => {
  const { kennis } = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  stof = { ...kennis, normen: normsOn(kennis.normen, '2026-11-21') };
});

const vraag = (slug: string) => stof.vragen.find((one) => one.slug === slug)!;

/** Shows an answered screen again and submits it as it stands. */
function reopen(
  slug: string,
  gegevens: Gegevens,
  after: Readonly<Record<string, Gegevens>>,
): Gegevens {
  let gesprek = answer(NIEUW_GESPREK, slug, gegevens);
  for (const [other, facts] of Object.entries(after)) gesprek = answer(gesprek, other, facts);
  const again: Gegevens[] = screenFields(vraag(slug), gesprek, stof).map((veld) => {
    const form = new FormData();
    for (const [naam, values] of valuesOf(veld, gegevens)) {
      for (const value of values) form.append(naam, value);
    }
    return readVeld(veld, form).gegevens;
  });
  return Object.assign({}, ...again) as Gegevens;
}

describe('een scherm opnieuw openen en zo laten, verandert niets', () => {
  test('een gekozen stap van het inkomen, ook als de grenzen intussen anders zijn', () => {
    for (const [min, max] of [
      [0, 1348.48],
      [1348.49, 1618.18],
      [1618.19, Infinity],
      [1500, 1500],
    ] as const) {
      const gegevens: Gegevens = { inkomen: { soort: 'getal', min, max } };
      const after: Record<string, Gegevens> = {
        leeftijd: { leeftijd: { soort: 'getal', min: 21, max: 66 } },
        vermogen: { vermogen: { soort: 'getal', min: 500_000, max: 500_000 } },
        schulden: { schulden: { soort: 'keuze', kan: ['geen'] } },
      };
      expect(reopen('inkomen', gegevens, after)).toEqual(gegevens);
    }
  });

  test('kinderen van een leeftijdsgroep die nu anders is verdeeld', () => {
    const gegevens: Gegevens = {
      partner: { soort: 'keuze', kan: ['nee'] },
      kinderen: {
        soort: 'kinderen',
        leeftijden: [
          { min: 0, max: 11 },
          { min: 12, max: 15 },
        ],
        meer: false,
      },
    };
    const after = { gemeente: { gemeente: { soort: 'keuze' as const, kan: ['dordrecht'] } } };
    expect(reopen('gezin', gegevens, after)).toEqual(gegevens);
  });
});

describe('wat de tab bewaarde', () => {
  test.each([[{}], ['iets'], [null], [{ gesprek: {}, schermen: 3, positie: 0 }]])(
    '%j is niet te lezen: dan begint de wijzer opnieuw',
    (kept) => expect(restore(kept, stof)).toEqual(BEGIN),
  );

  test('vragen en antwoorden die er niet meer zijn, vallen weg; de rest blijft', () => {
    const kept = {
      gesprek: {
        antwoorden: {
          leeftijd: { leeftijd: { soort: 'getal', min: 30, max: 30 } },
          weg: { oud: { soort: 'keuze', kan: ['ja'] } },
          gemeente: { gemeente: { soort: 'keuze', kan: ['atlantis'] } },
        },
      },
      schermen: [
        { soort: 'start' },
        { soort: 'vraag', vraag: 'weg' },
        { soort: 'vraag', vraag: 'leeftijd' },
      ],
      positie: 2,
    };
    expect(restore(kept, stof)).toEqual({
      gesprek: {
        antwoorden: { leeftijd: { leeftijd: { soort: 'getal', min: 30, max: 30 } }, gemeente: {} },
      },
      schermen: [{ soort: 'start' }, { soort: 'vraag', vraag: 'leeftijd' }],
      positie: 1,
    });
  });
});

describe('hulp die geen oordeel krijgt', () => {
  const named = (gesprek: typeof NIEUW_GESPREK) => otherHelp(gesprek, stof).map(({ slug }) => slug);
  const wonend = (gemeente: string) =>
    answer(NIEUW_GESPREK, 'gemeente', { gemeente: { soort: 'keuze', kan: [gemeente] } });

  test('staat er alleen in de eigen gemeente', () => {
    expect(named(wonend('alblasserdam'))).toContain('sociaal-raadslieden');
    expect(named(wonend('dordrecht'))).not.toContain('sociaal-raadslieden');
  });

  test('gaat over wat iemand koos, en nooit over wat is gestopt of nog niet bestaat', () => {
    const schulden = named({ ...wonend('alblasserdam'), themas: ['schulden'] });
    expect(schulden).toContain('geldfit');
    expect(schulden).not.toContain('repair-cafe');
    expect(named(NIEUW_GESPREK)).not.toContain('kortingspas');
    expect(named(NIEUW_GESPREK)).not.toContain('energietoeslag');
  });

  test('wat niet zeker is, komt het laatst', () => {
    const onzeker = otherHelp(NIEUW_GESPREK, stof).map((one) => one.onzeker);
    expect(onzeker).toEqual([...onzeker].sort());
    expect(new Set(onzeker).size).toBe(2);
  });
});
