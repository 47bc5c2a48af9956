// Every text on the site is easy to read, and these tests say how we know. A limit is never lowered
// to let a text pass: mend the text (npm run leesbaar says which sentence).
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fleschDouma,
  GRENZEN,
  measureLeesbaarheid,
  splitWoorden,
} from '../../src/content/leesbaarheid/leesbaarheid.ts';
import { findMoeilijkeWoorden } from '../../src/content/leesbaarheid/moeilijke-woorden.ts';
import { hasLangeZinnen, readOordelen } from '../../src/content/leesbaarheid/paginaoordeel.ts';
import { LIJST } from '../../src/content/leesbaarheid/woordenlijst.ts';
import { splitZinnen } from '../../src/content/leesbaarheid/zinnen.ts';

const oordelen = await readOordelen(path.resolve(import.meta.dirname, '../../content'));

describe('splitZinnen', () => {
  it.each([
    ['U krijgt geld. Vraag het aan! Lukt het niet?', 3],
    ['Bel om 8.30 uur. Dan is iemand er.', 2],
    ['U krijgt hoogstens € 1.419,46 per maand. Dat is veel.', 2],
    ['Dat is € 285. 6 maanden lang.', 2],
    ['Kijk bijv. op www.toeslagen.nl en log in. Klaar.', 2],
    ['Vraag o.a. naar art. 35 van de wet.', 1],
    ['Kijk op https://www.svb.nl/nl/aow. Bel daarna.', 2],
    ['Koop brood, melk enz. Bewaar de bon.', 2],
    ["'Mag dat?' Ja, dat mag.", 2],
    ['## Wat krijgt u?\nGeld voor school.', 2],
    ['Neem mee:\n\n- uw pas\n- een foto\n  van uw kind\n* een brief\n1. uw huurcontract', 5],
    ['Een regel\ndie doorloopt.\n\nEen nieuwe alinea.', 2],
    ['| Mensen | U houdt over |\n| --- | --- |\n| 1 | € 315 per maand |', 3],
    ['**Ja** (waarschijnlijk wel): u voldoet.', 1],
  ])('%s', (tekst, aantal) => {
    expect(splitZinnen(tekst)).toHaveLength(aantal);
  });

  it('keeps of Markdown only what people read', () => {
    expect(splitZinnen('Doe een [**melding**](/meldpunt/) op *deze* site.')).toEqual([
      'Doe een melding op deze site.',
    ]);
  });
});

describe('measureLeesbaarheid', () => {
  it('counts amounts, percentages, dates and numbers as words', () => {
    expect(splitWoorden('Op 1 juli 2026 is het € 1.419,46, of 25% (bel 0800-8115).')).toEqual([
      ...['Op', '1', 'juli', '2026', 'is', 'het', '€ 1.419,46,', 'of', '25%', 'bel', '0800-8115'],
    ]);
  });

  it('uses the formula of Douma', () => {
    // 206.84 − 0.93 × 10 − 77 × 1.5
    expect(fleschDouma(10, 1.5)).toBeCloseTo(82.04, 5);
  });

  it('gives the score that one gets by hand', () => {
    // 5 words, 8 syllables: U krijgt el-ke maand toe-slag + a figure that only counts as a word.
    const zin = 'U krijgt elke maand € 129 toeslag. ';
    const maten = measureLeesbaarheid(zin.repeat(10));
    expect(maten).toMatchObject({ woorden: 60, woordenPerZin: 6 });
    expect(maten.score).toBeCloseTo(206.84 - 0.93 * 6 - 77 * (7 / 5), 5);
  });

  it.each([
    ['fewer than 50 words', 'U krijgt geld. U vraagt het zelf. Bel ons. '],
    ['fewer than 3 sentences', `${'geld '.repeat(60)}. Klaar.`],
  ])('gives no score to %s', (_, tekst) => {
    expect(measureLeesbaarheid(tekst).score).toBeUndefined();
  });
});

describe('findMoeilijkeWoorden', () => {
  const find = (zinnen: string[], namen: string[] = [], begrippen: string[] = []) =>
    findMoeilijkeWoorden(zinnen, { namen, begrippen }).map(({ gevonden }) => gevonden);

  it('knows at least 80 words, each with a plain one', () => {
    expect(LIJST.length).toBeGreaterThanOrEqual(80);
    expect(LIJST.filter(({ anders }) => anders === '')).toEqual([]);
  });

  it('finds forms of a word, not the word in another', () => {
    expect(
      find(['De vermogensgrens.', 'Noodzakelijke kosten.', 'U dient het formulier in.']),
    ).toEqual(['vermogensgrens', 'Noodzakelijke', 'dient het formulier in']);
    expect(find(['U mag bedienen, bijvoorbeeld in een middelgroot café.'])).toEqual([]);
  });

  it('allows an official name', () => {
    const naam = 'Kwijtschelding gemeentelijke belastingen';
    expect(find([`Dit heet in brieven: ${naam}.`], [naam])).toEqual([]);
    expect(find(['Vraag kwijtschelding.'], [naam])).toEqual(['kwijtschelding']);
  });

  it('allows a begrip only on a page that explains it', () => {
    const begrippen = ['kwijtschelding'];
    const uitleg = 'U hoeft dan niet te betalen (kwijtschelding).';
    expect(find([uitleg, 'Vraag kwijtschelding aan.'], [], begrippen)).toEqual([]);
    expect(find(['Vraag kwijtschelding aan.'], [], begrippen)).toEqual(['kwijtschelding']);
    expect(find([uitleg, 'Vraag kwijtschelding aan.'])).toHaveLength(2);
  });
});

/** Collections whose pages people read from top to bottom; the average counts for each of them. */
const GEMETEN = ['regelingen', 'paginas', 'situaties', 'themas', 'doelgroepen', 'vragen'] as const;

describe.each(oordelen.map((oordeel) => ({ naam: `${oordeel.soort}/${oordeel.slug}`, oordeel })))(
  '$naam',
  ({ oordeel }) => {
    it(`has a score of at least ${GRENZEN.score}, when it is long enough to measure`, () => {
      expect(oordeel.score ?? GRENZEN.score).toBeGreaterThanOrEqual(GRENZEN.score);
    });

    it(`has at most ${GRENZEN.woordenPerZin} words a sentence, and none over ${GRENZEN.langsteZin}`, () => {
      expect(oordeel.teLang).toEqual([]);
      expect(hasLangeZinnen(oordeel) ? oordeel.woordenPerZin : 0).toBe(0);
    });

    it('has no hard word', () => {
      expect(
        oordeel.moeilijk.map(({ gevonden, anders, zin }) => `${gevonden} → ${anders}: ${zin}`),
      ).toEqual([]);
    });
  },
);

describe.each(GEMETEN)('all %s together', (soort) => {
  it(`have an average score of at least ${GRENZEN.gemiddeldeScore}`, () => {
    const scores = oordelen.flatMap((oordeel) =>
      oordeel.soort === soort ? (oordeel.score ?? []) : [],
    );
    if (scores.length === 0) return;
    const gemiddeld = scores.reduce((som, score) => som + score, 0) / scores.length;
    expect(gemiddeld).toBeGreaterThanOrEqual(GRENZEN.gemiddeldeScore);
  });
});
