// What a voice reads badly, and what it is given to say instead.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kiesStem } from '../../../src/domain/voorlezen/stem.ts';
import { nextTempo, tempoOf, TEMPOS } from '../../../src/domain/voorlezen/tempo.ts';
import { uitspraak } from '../../../src/domain/voorlezen/uitspraak.ts';

describe('wat de stem zegt', () => {
  it.each([
    ['gewone tekst blijft zo', 'U krijgt geld van de gemeente.', 'U krijgt geld van de gemeente.'],
    ['telefoon', '078 - 202 11 11', 'nul zeven acht, twee nul twee, één één, één één'],
    [
      'telefoon in een zin',
      'Bel 078 770 89 10.',
      'Bel nul zeven acht, zeven zeven nul, acht negen, één nul.',
    ],
    ['gratis nummer', 'Bel 0800-8115.', 'Bel nul acht nul nul, acht één één vijf.'],
    ['mobiel aan één stuk', '06 12345678', 'nul zes, één twee, drie vier, vijf zes, zeven acht'],
    [
      'netnummer tussen haakjes',
      '(078) 202 11 11',
      'nul zeven acht, twee nul twee, één één, één één',
    ],
    [
      'uit het buitenland',
      '+31 78 202 11 11',
      'plus drie één, zeven acht, twee nul twee, één één, één één',
    ],
    ['088', 'Bel 088 0767 000', 'Bel nul acht acht, nul zeven zes zeven, nul nul nul'],
    ['nood', 'Is er nu gevaar? Bel 112', 'Is er nu gevaar? Bel één één twee'],
    ['113', 'Bel 113.', 'Bel één één drie.'],
    ['geen noodnummer', 'Er zijn 112 regelingen en € 113.', 'Er zijn 112 regelingen en 113 euro.'],
    ['hele euro’s', 'U krijgt € 275 per jaar', 'U krijgt 275 euro per jaar'],
    ['duizenden', '€ 1.200 of minder', '1200 euro of minder'],
    ['centen', '€\u00A01.419,46', '1419 euro en 46 cent'],
    ['geen centen', 'voor € 53,00.', 'voor 53 euro.'],
    ['een streepje voor centen', 'voor € 12,- per keer', 'voor 12 euro per keer'],
    ['aan het eind van de zin', 'Het is € 1.200. Meer niet.', 'Het is 1200 euro. Meer niet.'],
    ['miljoen', '€ 1,5 miljoen', '1,5 miljoen euro'],
    ['getal met een punt', '8.000 mensen', '8000 mensen'],
    ['procent', 'hoogstens 120% of 12,5%', 'hoogstens 120 procent of 12,5 procent'],
    ['tijd', 'van 8.30 tot 17.00 uur', 'van 8 uur 30 tot 17 uur'],
    ['tijd met dubbele punt', 'om 14:05 uur', 'om 14 uur 5'],
    ['geen tijd', 'WCAG 2.2 en 6.5.6', 'W C A G 2.2 en 6.5.6'],
    ['datum in cijfers', 'op 21-11-2026', 'op 21 november 2026'],
    ['datum van een computer', '2026-11-01', '1 november 2026'],
    ['geen datum', '45-45-2026', '45-45-2026'],
    ['jaren', 'schooljaar 2026-2027', 'schooljaar 2026 tot 2027'],
    ['leeftijden', 'van 4-17 jaar', 'van 4 tot 17 jaar'],
    ['t/m', '4 t/m 17 jaar', '4 tot en met 17 jaar'],
    ['p/m', '€ 50 p/m', '50 euro per maand'],
    ['en/of', 'brief en/of pas', 'brief en of pas'],
    ['schuine streep', 'man/vrouw', 'man of vrouw'],
    ['bijv.', 'bijv. een fiets', 'bijvoorbeeld een fiets'],
    ['o.a.', 'U heeft o.a. een pas.', 'U heeft onder andere een pas.'],
    ['kind(eren)', 'uw kind(eren)', 'uw kind of kinderen'],
    ['website', 'Kijk op alblasserdam.nl.', 'Kijk op alblasserdam punt nl.'],
    ['website met www', 'www.svb.nl', 'w w w punt s v b punt nl'],
    ['website met streepje', 'kledingbank-dordrecht.nl', 'kledingbank streepje dordrecht punt nl'],
    [
      'adres met een pad',
      'https://alblasserdam.nl/hulp/',
      'alblasserdam punt nl schuine streep hulp',
    ],
    ['e-mail', 'info@svb.nl', 'info apenstaartje s v b punt nl'],
    ['afkorting met klinkers', 'de AOW en het UWV', 'de A O W en het U W V'],
    ['afkorting zonder klinkers', 'uw BSN', 'uw B S N'],
    ['afkorting in een woord', 'AOW-leeftijd', 'A O W leeftijd'],
    ['een woord in hoofdletters blijft een woord', 'WIA en DUO', 'WIA en DUO'],
    ['zzp’er', 'U bent zzp’er.', 'U bent Z Z P er.'],
    ['DigiD', 'met DigiD', 'met Digi D'],
    ['en-teken', 'Sport & cultuur', 'Sport en cultuur'],
    ['punt in het midden', 'Dordrecht · gratis', 'Dordrecht, gratis'],
    ['pijltjes en vinkjes', '‹ Terug', 'Terug'],
    ['aanhalingstekens', 'Kies “Ik weet het niet”.', 'Kies Ik weet het niet.'],
    ['achttien plus', '18+', '18 plus'],
    ['een los leesteken', 'Geldfit , heel Nederland', 'Geldfit, heel Nederland'],
    ['niets te zeggen', ' – ', ''],
  ])('%s', (_naam, tekst, gezegd) => {
    expect(uitspraak(tekst)).toBe(gezegd);
  });

  it('woorden zonder cijfers of tekens blijven wat ze zijn', () => {
    const woord = fc.stringMatching(/^[a-z]{2,9}[aeiou]$/);
    fc.assert(
      fc.property(fc.array(woord, { minLength: 1 }), (woorden) => {
        expect(uitspraak(woorden.join(' '))).toBe(woorden.join(' '));
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});

describe('het tempo', () => {
  it('één knop gaat langs alle drie', () => {
    const [langzaam, gewoon, snel] = TEMPOS;
    expect([gewoon!, nextTempo(gewoon!), nextTempo(snel!)]).toEqual([gewoon, snel, langzaam]);
    expect(langzaam!.snelheid).toBeLessThan(gewoon!.snelheid);
    expect(gewoon!.snelheid).toBeLessThan(snel!.snelheid);
  });

  it('wat er bewaard was, of anders gewoon', () => {
    expect(tempoOf('snel').naam).toBe('snel');
    expect(tempoOf('heel snel').naam).toBe('gewoon');
    expect(tempoOf(undefined).naam).toBe('gewoon');
  });
});

describe('de stem', () => {
  const stem = (lang: string, localService = true, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  });

  it('van Nederland voor die van België, ook als Android ze anders schrijft', () => {
    const nederland = stem('nl_NL');
    expect(kiesStem([stem('en-GB'), stem('nl-BE', true, true), nederland], 'nl')).toBe(nederland);
    expect(kiesStem([stem('nl-BE')], 'nl')?.lang).toBe('nl-BE');
  });

  it('die de eigenaar koos gaat voor', () => {
    const gekozen = stem('nl-NL', true, true);
    expect(kiesStem([stem('nl-NL'), gekozen], 'nl')).toBe(gekozen);
  });

  it('nooit een stem van een server, want die hoort wat u invult', () => {
    expect(kiesStem([stem('nl-NL', false, true)], 'nl')).toBeUndefined();
    expect(kiesStem([stem('nl-NL', false, true), stem('nl-BE')], 'nl')?.lang).toBe('nl-BE');
  });

  it('geen stem die een andere taal spreekt', () => {
    expect(kiesStem([stem('nds-DE'), stem('en-US')], 'nl')).toBeUndefined();
  });
});
