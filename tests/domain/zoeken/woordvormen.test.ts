import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { klank } from '../../../src/domain/zoeken/klank.ts';
import { markeer } from '../../../src/domain/zoeken/markeer.ts';
import { splitsWoord, vindSamenstellingen } from '../../../src/domain/zoeken/samenstelling.ts';
import { stam } from '../../../src/domain/zoeken/stam.ts';
import { vormOf, woordenIn } from '../../../src/domain/zoeken/woorden.ts';

describe('dezelfde stam', () => {
  it.each([
    ['meervoud op -en', ['toeslag', 'toeslagen']],
    ['meervoud met een dubbele medeklinker', ['bril', 'brillen']],
    ['meervoud met een enkele klinker', ['school', 'scholen']],
    ['meervoud met z', ['huis', 'huizen']],
    ['meervoud met v', ['brief', 'brieven']],
    ['meervoud op -s', ['premie', 'premies']],
    ['meervoud op -’s', ['foto', vormOf('foto’s')]],
    ['meervoud op -eren', ['kind', 'kinderen']],
    ['verkleinwoord', ['fiets', 'fietsje', 'fietsjes', 'fietsen']],
    ['verkleinwoord op -tje', ['baan', 'baantje', 'banen']],
    ['verkleinwoord op -etje', ['ding', 'dingetje', 'dingen']],
    ['werkwoord', ['betalen', 'betaal', 'betaalt', 'betaald', 'betaling']],
    ['werkwoord met ge-', ['huren', 'huurt', 'gehuurd']],
    ['werkwoord en wat ervan komt', ['verhuizen', 'verhuizing', 'verhuist']],
    ['schuld', ['schuld', 'schulden']],
    ['lening', ['lenen', 'lening', 'leningen']],
    ['bijvoeglijk', ['ziek', 'zieke']],
    ['ouderen', ['ouder', 'ouders', 'ouderen']],
  ])('%s', (_wat, woorden) => {
    expect(new Set(woorden.map(stam)).size).toBe(1);
  });

  it.each([
    ['huur', 'huis'],
    ['schuld', 'school'],
    ['zorg', 'zoon'],
    ['kind', 'kin'],
    ['eten', 'eis'],
    ['bon', 'bijstand'],
  ])('niet voor %s en %s', (een, ander) => {
    expect(stam(een)).not.toBe(stam(ander));
  });

  it('laat van elk woord iets over', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), (woord) => {
        expect(stam(woord).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('dezelfde klank', () => {
  it.each([
    ['zorgtoeslag', 'zorgtoeslach'],
    ['schuld', 'sguld'],
    ['prijs', 'preis'],
    ['bijstand', 'beistant'],
    ['geld', 'gelt'],
    ['kado', 'cado'],
    ['vakantie', 'fakansie'],
    ['auto', 'outo'],
    ['rekening', 'rekkening'],
  ])('%s en %s', (goed, getypt) => {
    expect(klank(getypt)).toBe(klank(goed));
  });

  it.each([
    ['huur', 'haar'],
    ['boete', 'boot'],
    ['zorg', 'werk'],
  ])('niet voor %s en %s', (een, ander) => {
    expect(klank(een)).not.toBe(klank(ander));
  });
});

describe('samenstellingen', () => {
  const kent = (...woorden: string[]) => {
    const set = new Set(woorden);
    return (deel: string) => set.has(deel);
  };

  it.each([
    ['huurtoeslag', ['huur', 'toeslag'], ['huur', 'toeslag']],
    ['kortingspas', ['korting', 'pas'], ['korting', 'pas']],
    ['kinderfiets', ['kind', 'fiets'], ['kind', 'fiets']],
    ['schuldenlijst', ['schuld', 'lijst'], ['schuld', 'lijst']],
    ['zorgverzekering', ['zorg', 'verzekering', 'ring'], ['zorg', 'verzekering']],
    ['bijstand', ['bij', 'stand'], undefined],
    ['voedselbank', ['bank'], undefined],
  ])('%s', (woord, bekend, delen) => {
    expect(splitsWoord(woord, kent(...bekend))).toEqual(delen);
  });

  it('worden gevonden onder de woorden van de site zelf', () => {
    expect(vindSamenstellingen(new Set(['kinderen', 'opvang', 'kinderopvang']))).toEqual([
      'kinderopvang kinder opvang',
    ]);
  });
});

describe('woorden van een tekst', () => {
  it('zonder accent, apostrof en hoofdletter, met hun plek', () => {
    expect(woordenIn('Ook zzp’ers? Café!')).toEqual([
      { tekst: 'Ook', vorm: 'ook', plek: 0 },
      { tekst: 'zzp’ers', vorm: 'zzpers', plek: 4 },
      { tekst: 'Café', vorm: 'cafe', plek: 13 },
    ]);
  });

  it('worden gemarkeerd zoals ze er staan', () => {
    expect(markeer('Hulp bij Schulden.', new Set(['schulden']))).toEqual([
      { tekst: 'Hulp bij ', raak: false },
      { tekst: 'Schulden', raak: true },
      { tekst: '.', raak: false },
    ]);
  });

  it('blijven samen de hele tekst, wat er ook gemarkeerd wordt', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(5), (tekst, nth) => {
        const woorden = woordenIn(tekst).filter((_woord, i) => i % (nth + 1) === 0);
        const delen = markeer(tekst, new Set(woorden.map(({ vorm }) => vorm)));
        expect(delen.map((deel) => deel.tekst).join('')).toBe(tekst.normalize('NFC'));
      }),
    );
  });
});
