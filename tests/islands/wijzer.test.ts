import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import { answer, NIEUW_GESPREK, type Gespreksstof } from '../../src/domain/gesprek.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { gegevensOfVraag } from '../../src/domain/vraag.ts';
import { restore } from '../../src/islands/wijzer/herstel.ts';
import { readVeld, valuesOf } from '../../src/islands/wijzer/lees-veld.ts';
import { screenFields } from '../../src/islands/wijzer/scherm.ts';
import { otherHelp } from '../../src/islands/wijzer/resultaten.ts';
import {
  changeAnswer,
  giveAnswer,
  giveAnswers,
  goOnAfterHelp,
  progressOf,
  showResult,
} from '../../src/islands/wijzer/staat.ts';
import {
  BEGIN,
  BEGIN_HELPER,
  currentScherm,
  goTo,
  type Staat,
} from '../../src/islands/wijzer/verloop.ts';
import { allParts, fieldsNow, readOpen } from '../../src/islands/wijzer/alles-velden.ts';
import { wijzerWoorden } from '../../src/i18n/wijzer-gesprek.ts';

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
  let gesprek = answer(NIEUW_GESPREK, vraag(slug), gegevens);
  for (const [other, facts] of Object.entries(after))
    gesprek = answer(gesprek, vraag(other), facts);
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
        gezin: { leeftijd: { soort: 'getal', min: 21, max: 66 } },
        wonen: { wonen: { soort: 'keuze', kan: ['koop'] } },
        situatie: { schulden: { soort: 'keuze', kan: ['geen'] } },
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
          gezin: { leeftijd: { soort: 'getal', min: 30, max: 30 } },
          weg: { oud: { soort: 'keuze', kan: ['ja'] } },
          gemeente: { gemeente: { soort: 'keuze', kan: ['atlantis'] } },
        },
      },
      schermen: [
        { soort: 'start' },
        { soort: 'vraag', vraag: 'weg' },
        { soort: 'hologram' },
        { soort: 'vraag', vraag: 'gezin' },
      ],
      positie: 3,
    };
    expect(restore(kept, stof)).toEqual({
      gesprek: {
        antwoorden: { gezin: { leeftijd: { soort: 'getal', min: 30, max: 30 } }, gemeente: {} },
      },
      schermen: [{ soort: 'start' }, { soort: 'vraag', vraag: 'gezin' }],
      positie: 1,
    });
  });

  test('ook voor wie het is, en hoe het wordt ingevuld; wat daar niet te lezen is, telt niet', () => {
    const page = goTo(BEGIN_HELPER, { soort: 'alles' });
    const helper: Staat = { ...page, alles: true, bewaren: true };
    expect(restore(helper, stof)).toEqual(helper);
    expect(restore({ ...page, voorWie: 'buurman', alles: 1 }, stof)).toEqual(
      goTo({ ...BEGIN, schermen: page.schermen.slice(0, 2), positie: 1 }, { soort: 'alles' }),
    );
  });
});

describe('hulp die geen oordeel krijgt', () => {
  const named = (gesprek: typeof NIEUW_GESPREK) => otherHelp(gesprek, stof).map(({ slug }) => slug);
  const wonend = (gemeente: string) =>
    answer(NIEUW_GESPREK, vraag('gemeente'), { gemeente: { soort: 'keuze', kan: [gemeente] } });

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

const ALBLASSERDAM: Gegevens = { gemeente: { soort: 'keuze', kan: ['alblasserdam'] } };
const GEEN_ETEN: Gegevens = { 'nood.eten': { soort: 'keuze', kan: ['ja'] } };

/** What somebody says on a screen; the first one also asks for the kinds of help. */
const say = (staat: Staat, slug: string, gegevens: Gegevens) =>
  giveAnswer(staat, stof, vraag(slug), {
    gegevens,
    gevraagd: gegevensOfVraag(vraag(slug)),
    themas: [],
  });

describe('één antwoord aanpassen vanuit de uitslag', () => {
  const uitslag = (gegevens: Gegevens) =>
    showResult({
      ...BEGIN,
      gesprek: { ...answer(NIEUW_GESPREK, vraag('gemeente'), gegevens), themas: [] },
    });

  test('daarna staat de uitslag er meteen weer, ook als er nieuwe vragen zijn', () => {
    const anders = changeAnswer(uitslag(ALBLASSERDAM), 'gemeente');
    expect(currentScherm(anders)).toMatchObject({ soort: 'vraag', vraag: 'gemeente' });
    const terug = say(anders, 'gemeente', {});
    expect(currentScherm(terug)).toEqual({ soort: 'resultaat' });
    expect(terug.gesprek.antwoorden['gemeente']).toEqual({});
  });

  test('bij nood staat er eerst wie er helpt, en dan de uitslag', () => {
    const anders = changeAnswer(uitslag(ALBLASSERDAM), 'nood');
    const hulp = say(anders, 'nood', GEEN_ETEN);
    expect(currentScherm(hulp).soort).toBe('noodhulp');
    expect(currentScherm(goOnAfterHelp(hulp, stof)).soort).toBe('resultaat');
  });

  test('wie alles op één pagina invulde, komt op die pagina terug', () => {
    const staat: Staat = { ...uitslag(ALBLASSERDAM), alles: true };
    expect(currentScherm(changeAnswer(staat, 'gemeente'))).toEqual({ soort: 'alles' });
  });

  test('een gewone vraag gaat gewoon verder', () => {
    const staat = goTo(BEGIN, { soort: 'vraag', vraag: 'nood' });
    expect(currentScherm(say(staat, 'nood', {}))).toMatchObject({ vraag: 'gemeente' });
  });
});

describe('hoe ver iemand is', () => {
  test('telt alleen schermen met een vraag, en wat er hoogstens na dit scherm komt', () => {
    const nood = goTo(BEGIN, { soort: 'vraag', vraag: 'nood' });
    const first = progressOf(nood, stof)!;
    expect(first.scherm).toBe(1);
    // The helper's first page is no question.
    const helper = goTo(BEGIN_HELPER, { soort: 'vraag', vraag: 'nood' });
    expect(progressOf(helper, stof)).toEqual(first);
    const tweede = progressOf(say(nood, 'nood', {}), stof)!;
    expect(tweede.scherm).toBe(2);
    expect(tweede.nog).toBeLessThan(first.nog);
  });

  test('zegt niets bij het aanpassen van één antwoord', () => {
    expect(progressOf(changeAnswer(showResult(BEGIN), 'nood'), stof)).toBeUndefined();
  });
});

describe('alles op één pagina', () => {
  const woorden = wijzerWoorden('inwoner');
  const fill = (values: Readonly<Record<string, string>>, eerder: Gegevens = {}) => {
    const form = new FormData();
    for (const [naam, value] of Object.entries(values)) form.append(naam, value);
    return allParts(NIEUW_GESPREK, stof)
      .flatMap(({ velden }) => velden)
      .map((veld) => readOpen(veld, form, woorden, eerder))
      .filter(({ gegevens, fout }) => fout !== undefined || Object.keys(gegevens).length > 0);
  };
  const naamVan = (gegeven: string) =>
    allParts(NIEUW_GESPREK, stof)
      .flatMap(({ velden }) => velden)
      .find(({ veld }) => 'gegeven' in veld && veld.gegeven === gegeven)!.naam;

  test('wat leeg is, is onbekend en geen fout', () => {
    expect(fill({})).toEqual([]);
    expect(fill({ [`${naamVan('leeftijd')}-precies`]: ' ' })).toEqual([]);
  });

  test('een getal wordt getypt; wat geen getal is, is een fout', () => {
    const leeftijd = `${naamVan('leeftijd')}-precies`;
    expect(fill({ [leeftijd]: '34' })).toEqual([
      { gegevens: { leeftijd: { soort: 'getal', min: 34, max: 34 } } },
    ]);
    expect(fill({ [leeftijd]: 'jong' })[0]?.fout).toMatch(/Vul alleen een getal in/);
  });

  test('een stap die eerder is gekozen, blijft staan als het vak leeg blijft', () => {
    const inkomen = { soort: 'getal', min: 0, max: 1348.48 } as const;
    const veld = `${naamVan('inkomen')}-precies`;
    expect(fill({ [veld]: '' }, { inkomen })).toEqual([{ gegevens: { inkomen } }]);
  });

  test('een vervolgvraag komt pas na het antwoord ervoor', () => {
    const gezin = allParts(NIEUW_GESPREK, stof).find(({ vraag: { slug } }) => slug === 'gezin')!;
    const asked = (partner: string) =>
      fieldsNow(gezin, { gezin: { partner: { soort: 'keuze', kan: [partner] } } }, stof).some(
        ({ veld }) => 'gegeven' in veld && veld.gegeven === 'leeftijdPartner',
      );
    expect([asked('ja'), asked('nee')]).toEqual([true, false]);
  });

  test('bij nood staat er eerst wie er helpt', () => {
    const staat = goTo({ ...BEGIN_HELPER, alles: true }, { soort: 'alles' });
    expect(currentScherm(giveAnswers(staat, { nood: GEEN_ETEN })).soort).toBe('noodhulp');
    expect(currentScherm(giveAnswers(staat, { gemeente: ALBLASSERDAM })).soort).toBe('resultaat');
  });
});
