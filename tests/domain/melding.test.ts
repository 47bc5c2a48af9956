import { describe, expect, it } from 'vitest';
import { findBsns, isBsn } from '../../src/domain/bsn.ts';
import { isEmpty, textIn, toInvoer } from '../../src/domain/meldinvoer.ts';
import { readMelding } from '../../src/domain/melding.ts';
import { belpuntIn } from '../../src/domain/meldpunt.ts';
import { contactsoort, LANGSTE_TEKST } from '../../src/domain/schema/melding.ts';
import { toUuid } from '../../src/domain/uuid.ts';
import { nlMeldfouten } from '../../src/i18n/melding-fouten.ts';

const GEMEENTEN = ['alblasserdam', 'papendrecht'];

const GOED = {
  id: '6f9a0d1e-1f56-4a7b-8f0e-0d1f2a3b4c5d',
  soort: 'hulp',
  gemeente: 'alblasserdam',
  onderwerp: 'schulden',
  tekst: 'Ik kan mijn rekeningen niet betalen.',
};

const read = (velden: object) => readMelding({ ...GOED, ...velden }, GEMEENTEN, nlMeldfouten);

describe('readMelding', () => {
  it('needs no more than soort, gemeente, onderwerp and tekst', () => {
    expect(read({}).melding).toEqual({ ...GOED, nood: [], namens: false, toestemming: false });
  });

  it('reads JSON and the fields of a form alike', () => {
    const json = { nood: ['eten'], namens: true, toestemming: true, naam: null, rol: 'inwoner' };
    const form = { nood: 'eten', namens: 'ja', toestemming: 'on', naam: '', rol: 'inwoner' };
    expect(read(form).melding).toEqual(read(json).melding);
    expect(read(form).melding).toMatchObject({ nood: ['eten'], namens: true, toestemming: true });
  });

  it('keeps nothing that it does not know', () => {
    expect(read({ wachtwoord: 'x', __proto__: { naam: 'x' } }).melding).not.toHaveProperty('naam');
    expect(read({ wachtwoord: 'x' }).melding).not.toHaveProperty('wachtwoord');
  });

  it.each<[string, object, RegExp]>([
    ['id', { id: 'abc' }, /Laad de pagina opnieuw/],
    ['soort', { soort: 'klacht' }, /Kies wat/],
    ['soort', { soort: undefined }, /Kies wat/],
    ['gemeente', { gemeente: '' }, /Kies een gemeente/],
    ['gemeente', { gemeente: 'parijs' }, /Kies een gemeente/],
    ['gemeente', { gemeente: ['alblasserdam'] }, /Kies een gemeente/],
    ['onderwerp', { onderwerp: 'weer' }, /Kies waar/],
    ['nood', { nood: ['dorst'] }, /Kies bij nood/],
    ['nood', { nood: 'dorst' }, /Kies bij nood/],
    ['tekst', { tekst: ' \n ' }, /Schrijf in een paar woorden/],
    ['tekst', { tekst: 7 }, /Schrijf in een paar woorden/],
    ['tekst', { tekst: 'x'.repeat(LANGSTE_TEKST + 1) }, /korter/],
    ['regeling', { regeling: '../x' }, /Kies een regeling/],
    ['reden', { soort: 'werkt-niet', reden: 'zomaar' }, /Kies een reden/],
    ['rol', { rol: 'baas' }, /Kies wie/],
    ['namens', { namens: 'misschien' }, /vinkje/],
    ['toestemming', { namens: true }, /Vraag eerst/],
    ['toestemming', { namens: true, toestemming: 'nee' }, /Vraag eerst/],
    ['naam', { naam: 'x'.repeat(101) }, /korter/],
    ['contact', { contact: 'bel maar' }, /één telefoonnummer of één mailadres/],
    ['contact', { contactwijze: 'bellen' }, /Vul uw telefoonnummer in/],
    ['contact', { contactwijze: 'bellen', contact: 'jan@voorbeeld.nl' }, /Vul uw telefoonnummer/],
    ['contact', { contactwijze: 'mailen', contact: '06 12345678' }, /Vul uw mailadres in/],
    ['contactwijze', { contactwijze: 'duif' }, /Kies hoe/],
    [
      'veilig',
      { contactwijze: 'huisbezoek', contact: '06 12345678', veilig: 'niet' },
      /bellen of mailen/,
    ],
  ])('says what to do about %s in %j', (veld, velden, melding) => {
    const { fouten } = read(velden);
    expect(fouten).toHaveLength(1);
    expect(fouten![0]).toEqual({ veld, melding: expect.stringMatching(melding) as unknown });
  });

  it('names all that is missing at once, in the order of the form', () => {
    const { fouten } = readMelding(
      { id: GOED.id, namens: 'ja', contactwijze: 'bellen' },
      GEMEENTEN,
      nlMeldfouten,
    );
    expect(fouten!.map(({ veld }) => veld)).toEqual([
      'soort',
      'gemeente',
      'onderwerp',
      'tekst',
      'toestemming',
      'contact',
    ]);
  });

  it.each([
    [{ contact: '06 12345678', veilig: 'discreet' }, 'discreet'],
    [{ contact: 'jan@voorbeeld.nl', veilig: 'discreet' }, undefined],
    [{ veilig: 'niet' }, undefined],
  ])('asks only who can be called whether that is safe: %j', (velden, veilig) => {
    expect(read(velden).melding?.veilig).toBe(veilig);
  });

  it('takes who lives elsewhere', () => {
    expect(read({ gemeente: 'elders' }).melding?.gemeente).toBe('elders');
  });

  it('forgets what belonged to another choice', () => {
    expect(read({ reden: 'schaamte' }).melding).not.toHaveProperty('reden');
    expect(read({ soort: 'werkt-niet', reden: 'schaamte' }).melding?.reden).toBe('schaamte');
    expect(read({ toestemming: 'ja' }).melding?.toestemming).toBe(false);
  });

  it('makes one line of what may come near a mail header', () => {
    const { melding } = read({ naam: ' Jan\r\nBcc: x@y.nl\u0000\u202E de\u2028Vries ' });
    expect(melding?.naam).toBe('Jan Bcc: x@y.nl de Vries');
  });

  it('keeps the lines of the text, and no control characters', () => {
    expect(read({ tekst: 'een\r\ntwee\rdrie\u0007\tvier 😀 é\n' }).melding?.tekst).toBe(
      'een\ntwee\ndrie\tvier 😀 é',
    );
  });

  it.each([undefined, null, 7, 'tekst', [], [GOED]])('refuses %j', (raw) => {
    expect(readMelding(raw, GEMEENTEN, nlMeldfouten).fouten).toHaveLength(1);
  });
});

describe('contactsoort', () => {
  it.each([
    ['06 12345678', 'telefoon'],
    ['06-12 34 56 78', 'telefoon'],
    ['+31 (0)6 1234 5678', 'telefoon'],
    ['078 - 202 11 11', 'telefoon'],
    ['naam@voorbeeld.nl', 'e-mail'],
    ['a.b+c@sub.voorbeeld.nl', 'e-mail'],
    ['112', undefined],
    ['jan@voorbeeld', undefined],
    ['jan@voorbeeld.nl of 06 12345678', undefined],
    ['"x\r\nBcc: y@z.nl"@voorbeeld.nl', undefined],
  ])('%j is %s', (contact, soort) => {
    expect(contactsoort(contact)).toBe(soort);
  });
});

describe('BSN', () => {
  // 111222333 and 123456782 are the numbers that examples use; they belong to nobody.
  it.each(['111222333', '123456782', '010464554'])('%s passes the elfproef', (bsn) => {
    expect(isBsn(bsn)).toBe(true);
  });

  it.each(['111222334', '123456789', '000000000', '12345678', '1234567822', 'abcdefghi'])(
    '%s does not',
    (bsn) => {
      expect(isBsn(bsn)).toBe(false);
    },
  );

  it.each([
    ['Mijn BSN is 123456782.', ['123456782']],
    ['bsn: 1234.56.782, graag', ['1234.56.782']],
    ['123-456-782', ['123-456-782']],
    ['123 456 782', ['123 456 782']],
    ['kind 2: 111222333 en ik 123456782', ['111222333', '123456782']],
    ['Bel 06 12345678 of 0612345678', []],
    ['+31 6 12345678, 0031612345678', []],
    ['NL91ABNA0417164300', []],
    ['op 21-11-2026 om 12.30', []],
    ['1234567821', []],
  ])('in %j: %j', (tekst, bsns) => {
    expect(findBsns(tekst)).toEqual(bsns);
  });
});

describe('what a form sends', () => {
  it('is a list where a name occurs more than once', () => {
    const invoer = toInvoer(new URLSearchParams('a=1&b=2&a=3&a=4'));
    expect(invoer).toEqual({ a: ['1', '3', '4'], b: '2' });
    expect(textIn(invoer, 'a')).toBe('1');
    expect(textIn(invoer, 'c')).toBe('');
  });

  it('is empty when every field is', () => {
    expect(isEmpty({ a: '', b: [' '] })).toBe(true);
    expect(isEmpty({ a: '', b: ['', 'x'] })).toBe(false);
  });
});

describe('whom to call', () => {
  const bellen = {
    alblasserdam: { naam: 'het Brughuis', telefoon: '078 - 202 11 11' },
    elders: { naam: 'Geldfit', telefoon: '0800-8115' },
  };

  it.each([
    ['alblasserdam', 'het Brughuis'],
    ['papendrecht', 'Geldfit'],
    ['elders', 'Geldfit'],
    [undefined, 'Geldfit'],
    ['constructor', 'Geldfit'],
  ])('in %s: %s', (gemeente, naam) => {
    expect(belpuntIn({ bellen }, gemeente).naam).toBe(naam);
  });
});

it('an id from bytes says how it was made', () => {
  const bytes = new Uint8Array(32).fill(255);
  expect(toUuid(bytes, 4)).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  expect(toUuid(bytes, 8)).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff');
});
