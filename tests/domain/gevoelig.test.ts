// What helpers do not need: found, told apart from what they do need, and taken out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGevoelig, removeGevoelig, type Gevoelig } from '../../src/domain/gevoelig.ts';
import { findIbans, isIban } from '../../src/domain/iban.ts';

const WEG = '(nummer weggehaald)';

describe('an IBAN', () => {
  it.each<[string, boolean]>([
    ['NL91ABNA0417164300', true],
    ['nl91abna0417164300', true],
    ['NL92ABNA0417164300', false],
    ['NL91ABNA041716430', false],
    ['BE68539007547034', true],
    ['DE89370400440532013000', true],
    ['GB82WEST12345698765432', true],
    ['PL61109010140000071219812874', true],
    ['NO9386011117947', true],
    ['0612345678', false],
    ['', false],
  ])('%j: %s', (tekst, is) => {
    expect(isIban(tekst)).toBe(is);
  });

  it.each<[string, readonly string[]]>([
    ['Stort het op NL91 ABNA 0417 1643 00, dank u.', ['NL91 ABNA 0417 1643 00']],
    [
      'NL91ABNA0417164300 en NL20 INGB 0001 2345 67',
      ['NL91ABNA0417164300', 'NL20 INGB 0001 2345 67'],
    ],
    ['NL91.ABNA.0417.1643.00', ['NL91.ABNA.0417.1643.00']],
    ['rekening NL91 ABNA 0417 1643 01', []],
    ['Ik woon op nr 12 sinds 2019 met 3 kinderen', []],
    ['XNL91ABNA0417164300', []],
  ])('in %j: %j', (tekst, found) => {
    expect(findIbans(tekst)).toEqual(found);
  });

  it('with any one digit changed is none', () => {
    const goed = 'NL91ABNA0417164300';
    const places = fc.integer({ min: 8, max: goed.length - 1 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9 }), (i, plus) => {
        const other = String((Number(goed[i]) + plus) % 10);
        expect(isIban(goed.slice(0, i) + other + goed.slice(i + 1))).toBe(false);
      }),
    );
  });
});

describe('something medical', () => {
  it.each([
    'Mijn man heeft longkanker.',
    'Ik slik antidepressiva',
    'Ze is dement',
    'Mijn zoon heeft ADHD en autisme.',
    'Ik heb MS en kan niet werken.',
    'Ik heb een burn-out.',
    'SINDS MIJN BURN OUT',
    'Hij had een hartinfarct!',
    'Ik ben depressief',
    'kankerpatiënt',
    'Zij is gediagnosticeerd met reuma',
  ])('is in %j', (tekst) => {
    expect(findGevoelig(tekst)).toEqual(['medisch']);
  });

  it.each([
    'Ik krijg geen zorgtoeslag en kan mijn eigen risico niet betalen.',
    'De zorgverzekering is te duur.',
    'Ik heb een schuld bij het CAK en bij de apotheek, voor medicijnen.',
    'Mijn huisarts zei dat ik u moest mailen.',
    'De rekening van het ziekenhuis en de tandarts.',
    'Ik ben ziek geweest en kreeg minder loon.',
    'KWF Kankerbestrijding, het Reumafonds en het Diabetesfonds helpen niet.',
    'Ik kan de bril van mijn kind niet betalen.',
    'Wij wonen aan de Kankerzijde 3.',
    'MIJN ADRES IS MS LAAN 4',
    'Wij willen meedoen met sport, maar add on kost geld.',
  ])('is not in %j', (tekst) => {
    expect(findGevoelig(tekst)).toEqual([]);
  });
});

describe('taking it out', () => {
  it.each<[string, Gevoelig, string]>([
    ['Mijn BSN is 123456782.', 'bsn', `Mijn BSN is ${WEG}.`],
    ['123456782 en nog eens 123456782; 1234 56 782', 'bsn', `${WEG} en nog eens ${WEG}; ${WEG}`],
    ['Op NL91 ABNA 0417 1643 00 graag.', 'iban', `Op ${WEG} graag.`],
    ['Ik heb schulden. Mijn man heeft kanker. Wat nu?', 'medisch', 'Ik heb schulden. Wat nu?'],
    ['Ik ben depressief\nIk heb geen eten', 'medisch', 'Ik heb geen eten'],
    ['Ik heb kanker', 'medisch', ''],
  ])('of %j: %s', (tekst, soort, rest) => {
    expect(findGevoelig(tekst)).toContain(soort);
    expect(removeGevoelig(tekst, soort, WEG)).toBe(rest);
    expect(findGevoelig(rest)).not.toContain(soort);
  });

  it('names all kinds that are there', () => {
    const tekst = 'BSN 123456782, rekening NL91ABNA0417164300. Ik heb kanker.';
    expect(findGevoelig(tekst)).toEqual(['bsn', 'iban', 'medisch']);
    expect(findGevoelig('Ik bel u op 06 12345678.')).toEqual([]);
  });

  it('never hangs or breaks, whatever the text', () => {
    const part = fc.constantFrom(
      'NL91',
      'ABNA',
      '0417164300',
      'kanker',
      '123456782',
      ' ',
      '.',
      '\n',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 60 }), (parts) => {
        const tekst = parts.join('');
        for (const soort of findGevoelig(tekst)) {
          expect(removeGevoelig(tekst, soort, WEG).length).toBeLessThan(
            tekst.length + 60 * WEG.length,
          );
        }
      }),
    );
  });
});
