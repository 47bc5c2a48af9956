// One utterance a sentence: cut too often it stumbles, cut too seldom Chrome falls silent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGST, splitZinnen } from '../../../src/domain/voorlezen/zinnen.ts';

const zinnen = (tekst: string) =>
  splitZinnen(tekst).map(({ begin, eind }) => tekst.slice(begin, eind));

describe('een tekst in zinnen', () => {
  it.each<[string, readonly string[]]>([
    ['U krijgt geld. Bel ons.', ['U krijgt geld.', 'Bel ons.']],
    ['Wat krijgt u? Dat ziet u hier! Mooi', ['Wat krijgt u?', 'Dat ziet u hier!', 'Mooi']],
    ['  Eén zin\n  over twee regels.  ', ['Eén zin\n  over twee regels.']],
    [
      'U krijgt € 1.200 of € 1.419,46. Dat is per maand.',
      ['U krijgt € 1.200 of € 1.419,46.', 'Dat is per maand.'],
    ],
    ['Bel 078 - 202 11 11. Of kom langs.', ['Bel 078 - 202 11 11.', 'Of kom langs.']],
    ['Tot uw 18. Daarna niet.', ['Tot uw 18.', 'Daarna niet.']],
    ['Open van 8.30 tot 17.00 uur. Bel dan.', ['Open van 8.30 tot 17.00 uur.', 'Bel dan.']],
    ['Nagekeken op 21 nov. 2026. Vraag het na.', ['Nagekeken op 21 nov. 2026.', 'Vraag het na.']],
    ['Kijk op alblasserdam.nl. Daar staat het.', ['Kijk op alblasserdam.nl.', 'Daar staat het.']],
    ['Bel dhr. J. de Vries, bijv. Op maandag.', ['Bel dhr. J. de Vries, bijv. Op maandag.']],
    ['Neem brood mee, enz. Haal het op.', ['Neem brood mee, enz.', 'Haal het op.']],
    ['Zie art. 18 en nr. 5 van de wet.', ['Zie art. 18 en nr. 5 van de wet.']],
    ['1. Bel ons. 2. Kom langs.', ['1. Bel ons.', '2. Kom langs.']],
    ['U heeft o.a. Geldfit. Dat is gratis.', ['U heeft o.a. Geldfit.', 'Dat is gratis.']],
    ['Hij zei: “Kom binnen.” Dat hielp.', ['Hij zei: “Kom binnen.”', 'Dat hielp.']],
    ['Het kan. ’s Avonds ook.', ['Het kan.', '’s Avonds ook.']],
    [
      'Ga naar de voedselbank (dat mag). Het is gratis.',
      ['Ga naar de voedselbank (dat mag).', 'Het is gratis.'],
    ],
    ['De wet kent drie… soorten', ['De wet kent drie… soorten']],
    ['', []],
    [' \n ', []],
  ])('%s', (tekst, delen) => {
    expect(zinnen(tekst)).toEqual(delen);
  });

  it('te lang voor één adem: na een komma, en anders tussen twee woorden', () => {
    const metKomma = `${'een woord '.repeat(11).trim()}, ${'nog een '.repeat(12)}eind.`;
    expect(zinnen(metKomma)[0]).toBe(`${'een woord '.repeat(11).trim()},`);
    const zonder = 'woord '.repeat(60).trim();
    expect(zinnen(zonder).every((zin) => zin.length <= LANGST && !/^\s|\s$/.test(zin))).toBe(true);
  });
});

it('er gaat geen letter verloren, en geen zin is te lang', () => {
  const stukken = fc.constantFrom(
    '. ',
    '? ',
    '! ',
    ' ',
    '\n',
    '.',
    '(',
    ')',
    '€ 1.200',
    '8.30',
    'bijv. ',
    'o.a. ',
    'U',
    'geld',
    'alblasserdam.nl',
    '“',
    '”',
    '…',
    ', ',
    ': ',
    '078 - 202 11 11',
    'é',
    '😀',
    'x'.repeat(70),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(stukken, fc.string()), { maxLength: 60 }), (delen) => {
      const tekst = delen.join('');
      const zonderWit = (iets: string) => iets.replaceAll(/\s+/g, '');
      expect(zonderWit(zinnen(tekst).join(''))).toBe(zonderWit(tekst));
      expect(zinnen(tekst).every((zin) => zin === zin.trim() && zin !== '')).toBe(true);
      expect(zinnen(tekst).every((zin) => zin.length <= LANGST)).toBe(true);
    }),
    { seed: 2026, numRuns: 500 },
  );
});
