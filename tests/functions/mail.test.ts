import { describe, expect, it } from 'vitest';
import { composeBevestiging } from '../../functions/mail/bevestiging.ts';
import type { Mail } from '../../functions/mail/mail.ts';
import { composeWeigering } from '../../functions/mail/weigering.ts';
import { meldingbijlageSchema } from '../../src/domain/meldingbijlage.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { gegevens, GOED } from './hulp.ts';
import { LEZER, meldingmail, NUMMER, ontvangenVan, VAN } from './mailhulp.ts';

/** The words of a page, as somebody reads them. */
const readable = (html = '') =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the mail to who can act', () => {
  it('reads well from top to bottom', () => {
    const mail = meldingmail({
      gemeente: 'alblasserdam',
      nood: ['eten', 'huis'],
      rol: 'vrijwilliger',
      namens: true,
      toestemming: true,
      naam: 'Jan',
      contact: '06 12345678',
      contactwijze: 'bellen',
      veilig: 'ja',
      regeling: 'bijstand',
      tekst: 'Er is niets meer.\n\nHelp ons.',
    });
    expect(mail.onderwerp).toBe('[Meldpunt] [SPOED] Over schulden · ALBLASSERDAM · K7QF-3M2P');
    expect(mail.antwoordAan).toBeUndefined();
    expect(mail.tekst).toMatchInlineSnapshot(`
      "SPOED: Er is geen eten in huis. Iemand moet binnenkort zijn huis uit.
      Iemand wil hulp.
      Onderwerp: Over schulden
      Gemeente: ALBLASSERDAM
      Regeling: Bijstand

      Bel: 06 12345678

      Ingevuld voor iemand anders. Die persoon vindt dit goed.

      Naam van de melder: Jan
      Wie meldt: vrijwilliger

      Deze melding is bedoeld voor het Brughuis. Daarvan kennen wij nog geen bevestigd e-mailadres. Geeft u hem door?

      Nummer: K7QF-3M2P
      Ontvangen: zaterdag 21 november 2026 om 13:00
      Waarom bij u: Nood in Alblasserdam (gemeente alblasserdam, nood eten)

      Dit schrijft de melder:

      Er is niets meer.

      Help ons.
      "
    `);
  });

  it('of a professional says for whom they work, and whether the other person knows', () => {
    const { tekst } = meldingmail({
      soort: 'zorgen-om-iemand',
      rol: 'professional',
      werkveld: 'jgz',
      organisatie: 'Jong JGZ',
      functie: 'verpleegkundige',
      contact: 'a@jgz.test',
      contactwijze: 'mailen',
    });
    expect(tekst).toMatchInlineSnapshot(`
      "Iemand maakt zich zorgen om een ander.
      Onderwerp: Over schulden
      Gemeente: PAPENDRECHT

      Mail naar: a@jgz.test
      U kunt deze mail ook gewoon beantwoorden. Dan krijgt de melder uw antwoord.

      LET OP. De melder kruiste niet aan dat de ander dit weet. Misschien weet die persoon het niet.

      Wie meldt: iemand vanuit het werk
      Werkt bij: jeugdgezondheidszorg
      Organisatie: Jong JGZ
      Functie: verpleegkundige

      Nummer: K7QF-3M2P
      Ontvangen: zaterdag 21 november 2026 om 13:00
      Waarom bij u: Zorgen om iemand (soort zorgen-om-iemand)

      Dit schrijft de melder:

      Ik kan mijn rekeningen niet betalen.
      "
    `);
    const agreed = meldingmail({ soort: 'zorgen-om-iemand', toestemming: true });
    expect(agreed.tekst).toContain('De persoon om wie het gaat, weet dit en vindt het goed.');
    expect(agreed.tekst).not.toContain('Misschien weet die persoon het niet');
  });

  it('comes from our own address and can be answered when there is an e-mail address', () => {
    const mail = meldingmail({ contact: 'jan@elders.nl', naam: 'Jan' });
    expect(mail).toMatchObject({ van: VAN, antwoordAan: 'jan@elders.nl' });
    expect(mail.tekst).toContain('U kunt deze mail ook gewoon beantwoorden.');
    expect(mail.html).toContain('href="mailto:jan@elders.nl?subject=Uw%20melding%20K7QF-3M2P"');
  });

  it('says so when nobody can be answered', () => {
    expect(meldingmail().tekst).toContain('Antwoorden kan niet');
    expect(meldingmail({ contactwijze: 'langskomen' }).tekst).toContain('komt zelf langs');
  });

  it('has a Message-ID that follows from the melding', () => {
    expect(meldingmail().messageId).toBe(`melding.${GOED.id}@voorbeeld.nl`);
    expect(meldingmail({ tekst: 'anders' }).messageId).toBe(meldingmail().messageId);
  });

  it('goes to who must act, with a copy to who should know', () => {
    const mail = meldingmail(
      { gemeente: 'alblasserdam', nood: ['eten'] },
      { ...LEZER, 'brughuis-alblasserdam': 'b@voorbeeld.nl' },
    );
    expect(mail.aan).toEqual(['b@voorbeeld.nl']);
    expect(mail.kopie).toEqual(['lezer@voorbeeld.nl']);
    expect(mail.tekst).toContain('In kopie: het coördinatiepunt van het meldpunt.');
  });

  it('says for whom it is meant when that organisatie has no confirmed address', () => {
    const mail = meldingmail();
    expect(mail.aan).toEqual(['lezer@voorbeeld.nl']);
    expect(mail.tekst).toContain('bedoeld voor de Sociale Dienst Drechtsteden');
  });

  it('is marked when it may come from a program', () => {
    const mail = meldingmail({ website: 'http://koop.test' });
    expect(mail.onderwerp).toMatch(/^\[Meldpunt\] \[Mogelijk spam\] /);
    expect(mail.tekst).toContain('misschien van een computerprogramma');
    expect(mail.tekst).not.toContain('koop.test');
  });
});

describe('whether a number can be called', () => {
  /** The line of the number, and the one above it. */
  const answer = (velden: Partial<Melding>) => {
    const { tekst, html = '' } = meldingmail({ contact: '06 12345678', ...velden });
    const lines = tekst.split('\n');
    const i = lines.findIndex((line) => line.includes('06 12345678'));
    return { line: lines[i], above: lines[i - 1], isLink: html.includes('href="tel:') };
  };

  it('yes', () => {
    expect(answer({})).toEqual({ line: 'Bel: 06 12345678', above: '', isLink: true });
  });

  it('only when nobody else hears what it is about', () => {
    expect(answer({ veilig: 'discreet' })).toEqual({
      line: 'Bel: 06 12345678',
      above: 'LET OP. Zeg alleen tegen de melder zelf waar het over gaat.',
      isLink: true,
    });
  });

  it.each<[string, Partial<Melding>, RegExp]>([
    ['it is not safe', { veilig: 'niet' }, /^NIET BELLEN\. Bellen is niet veilig/],
    [
      'the melder comes',
      { contactwijze: 'langskomen' },
      /^NIET BELLEN\. De melder komt zelf langs/,
    ],
    ['both', { veilig: 'niet', contactwijze: 'langskomen' }, /^NIET BELLEN/],
  ])('no, for %s: the number says so and is no link', (_why, velden, above) => {
    const found = answer(velden);
    expect(found).toMatchObject({ line: 'Telefoon, NIET BELLEN: 06 12345678', isLink: false });
    expect(found.above).toMatch(above);
  });

  it('is said at an e-mail address too', () => {
    const { tekst } = meldingmail({ contact: 'jan@elders.nl', veilig: 'niet' });
    expect(tekst).toMatch(/NIET BELLEN\..*\nMail naar: jan@elders\.nl/);
  });

  it('asks for an appointment before a visit, unless that means calling', () => {
    const visit = { contact: '06 12345678', contactwijze: 'huisbezoek' } as const;
    expect(meldingmail(visit).tekst).toContain('dat u langskomt. Maak eerst een afspraak.');
    expect(meldingmail({ ...visit, veilig: 'niet' }).tekst).not.toContain('afspraak');
  });

  it.each([
    ['06 12345678', 'tel:0612345678'],
    ['+31 (0)6 123 456 78', 'tel:+31612345678'],
    ['0031 6 12345678', 'tel:0031612345678'],
    ['(078) 770 89 10', 'tel:0787708910'],
  ])('%s is dialled as %s', (contact, href) => {
    expect(meldingmail({ contact }).html).toContain(`href="${href}"`);
  });
});

describe('the HTML part', () => {
  const NASTY = '<script>alert(1)</script> <img src=x onerror=alert(1)> & "x" \'y\' 🤷‍♀️ \u202eabc';

  it('says the same as the plain text', () => {
    const mail = meldingmail({
      nood: ['eten'],
      contact: '06 12345678',
      naam: 'Jan',
      rol: 'naaste',
    });
    const lines = mail.tekst.split('\n').filter((line) => line.trim());
    const seen = readable(mail.html).replaceAll('&amp;', '&').replaceAll(' : ', ': ');
    for (const line of lines) expect(seen).toContain(line);
  });

  it('begins with what it is and how urgent', () => {
    const mail = meldingmail({ nood: ['eten'], contact: '06 12345678' });
    expect(readable(mail.html)).toMatch(
      /^ SPOED: Er is geen eten in huis\. Iemand wil hulp\. Onderwerp/,
    );
  });

  it('escapes all that a melder wrote', () => {
    const velden = { tekst: NASTY, naam: NASTY, organisatie: NASTY, functie: NASTY };
    const { html = '' } = meldingmail({ ...velden, rol: 'professional' });
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/&lt;script>alert\(1\)&lt;\/script>/g)).toHaveLength(4);
    expect(html).toContain('🤷‍♀️');
  });

  it('keeps the lines of the text', () => {
    const { html } = meldingmail({ tekst: 'een\ntwee\n\ndrie' });
    expect(html).toMatch(/een<br\/?>twee<\/p><p[^>]*>drie<\/p>/);
  });

  it('loads nothing, and can be light and dark', () => {
    const { html = '' } = meldingmail({ contact: 'jan@elders.nl' });
    expect(html).not.toMatch(/\bsrc=|url\(|@import|<link/);
    expect(html).toContain('<meta name="color-scheme" content="light dark"');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
  });
});

describe('melding.json', () => {
  it('carries what may be counted, and nothing about who it is', () => {
    const { bijlage } = meldingmail({
      soort: 'werkt-niet',
      reden: 'schaamte',
      rol: 'professional',
      werkveld: 'school',
      naam: 'Jan',
      contact: 'jan@elders.nl',
      organisatie: 'De Zevensprong',
      functie: 'conciërge',
    });
    expect(bijlage?.naam).toBe('melding.json');
    expect(bijlage?.inhoud).not.toMatch(/Jan|jan@|rekeningen|Zevensprong|concierge/);
    const raw: unknown = JSON.parse(bijlage?.inhoud ?? '');
    expect(meldingbijlageSchema.strict().parse(raw)).toEqual({
      versie: 2,
      nummer: NUMMER,
      id: GOED.id,
      ontvangen: '2026-11-21T12:00:00.000Z',
      soort: 'werkt-niet',
      onderwerp: 'schulden',
      gemeente: 'papendrecht',
      nood: [],
      rol: 'professional',
      werkveld: 'school',
      reden: 'schaamte',
      namens: false,
      antwoordMogelijk: true,
      mogelijkSpam: false,
      aan: ['coordinatiepunt'],
      kopie: [],
      regel: 'Van een professional',
    });
  });
});

describe('the mail that says who did not get it', () => {
  const compose = (heel: boolean, velden: Partial<Melding> = {}) =>
    composeWeigering(
      ontvangenVan({ contact: 'jan@elders.nl', nood: ['huis'], ...velden }),
      { niet: ['brughuis-alblasserdam', 'geldfit'], heel, aan: ['lezer@voorbeeld.nl'] },
      VAN,
      gegevens,
    );

  it('holds the whole melding for who had not got it', () => {
    const mail = compose(true);
    expect(mail).toMatchObject({
      aan: ['lezer@voorbeeld.nl'],
      antwoordAan: 'jan@elders.nl',
      onderwerp: '[Meldpunt] [SPOED] [Niet aangekomen] Over schulden · PAPENDRECHT · K7QF-3M2P',
      messageId: `weigering.${GOED.id}@voorbeeld.nl`,
    });
    expect(mail.tekst).toMatch(/^Deze melding is niet aangekomen bij het Brughuis en Geldfit\./);
    expect(mail.tekst).toContain('SPOED: Iemand moet binnenkort zijn huis uit.');
    expect(mail.tekst).toContain(GOED.tekst);
    expect(mail.bijlage?.naam).toBe('melding.json');
  });

  it('holds nothing of the melding for who had it already', () => {
    const mail = compose(false, { tekst: 'mijn geheim' });
    expect(mail.onderwerp).toBe(
      '[Meldpunt] [SPOED] Niet aangekomen bij het Brughuis en Geldfit · K7QF-3M2P',
    );
    expect(mail.tekst).toContain('U kreeg de melding zelf wel, in een mail met nummer K7QF-3M2P.');
    expect(`${mail.tekst}${mail.html ?? ''}`).not.toMatch(/geheim|jan@|PAPENDRECHT|schulden/);
    expect(mail).not.toHaveProperty('bijlage');
    expect(mail.antwoordAan).toBeUndefined();
  });
});

describe('the mail to the melder', () => {
  const SITE = 'https://site.test';
  const compose = (velden: Partial<Melding> = {}, voor: string[] = []): Mail => {
    const ontvangen = ontvangenVan({ contact: 'jan@elders.nl', naam: 'Jan', ...velden });
    const regelingen = [{ waarde: 'schuldhulpverlening', tekst: 'Gratis hulp bij schulden' }];
    return composeBevestiging(
      ontvangen,
      { naar: ['coordinatiepunt'], voor },
      { van: VAN, siteUrl: SITE },
      { ...gegevens, regelingen },
    );
  };

  it('says what happens next, and in which term', () => {
    const mail = compose({ gemeente: 'alblasserdam' });
    expect(mail.onderwerp).toBe('[Meldpunt] Uw melding is verstuurd · K7QF-3M2P');
    expect(mail.tekst).toMatchInlineSnapshot(`
      "Uw melding is verstuurd.
      Uw nummer: K7QF-3M2P
      Bewaar dit nummer. Het staat ook in de mail over uw melding.

      Hoe gaat het nu verder?
      Uw melding is bij het coördinatiepunt van het meldpunt.
      Uw melding ging per e-mail. Wie hem kreeg, kan u antwoorden op dit e-mailadres.
      Wij kunnen niet zien of iemand uw melding al heeft gelezen.

      Wanneer hoort u iets?
      Hoe lang het duurt, weten wij niet.
      Vraagt u de gemeente om hulp bij schulden? Volgens de wet is er dan binnen 4 weken een eerste gesprek.
      Moet u bijna uw huis uit? Wordt gas, stroom, warmte of water afgesloten? Of stopt uw zorgverzekering? Dan is dat gesprek er volgens de wet binnen 3 werkdagen.
      Of deze melding daarvoor genoeg is, weten wij niet. Wilt u het zeker weten? Vraag de hulp dan ook zelf aan.
      Zo vraagt u hulp bij schulden: https://site.test/regelingen/schuldhulpverlening/

      Hoort u niets, of kunt u niet wachten?
      Bel het Brughuis: 078 - 202 11 11
      Is er direct gevaar? Bel: 112

      Wat u schreef, staat niet in deze mail. Zo kan niemand anders het lezen.
      Heeft u geen melding gedaan? Dan hoeft u niets te doen.

      De site: https://site.test/
      "
    `);
    expect(mail.html).toContain('href="tel:0782021111"');
    expect(mail.html).toContain('href="tel:112"');
  });

  it.each<[Partial<Melding>, boolean]>([
    [{ onderwerp: 'schulden' }, true],
    [{ onderwerp: 'wonen-en-energie', nood: ['energie'] }, true],
    [{ onderwerp: 'anders', nood: ['huis'] }, true],
    [{ onderwerp: 'wonen-en-energie' }, false],
    [{ onderwerp: 'eten-en-kleding', nood: ['eten'] }, false],
    [{ onderwerp: 'schulden', soort: 'idee' }, false],
    [{ onderwerp: 'schulden', soort: 'zorgen-om-iemand', nood: ['huis'] }, false],
  ])('names the term of the law only where there is one: %j', (velden, hasTerm) => {
    const { tekst } = compose(velden);
    expect(tekst.includes('binnen 4 weken')).toBe(hasTerm);
    expect(tekst.includes('binnen 3 werkdagen')).toBe(hasTerm);
    expect(tekst).toContain('Hoe lang het duurt, weten wij niet.');
    expect(tekst).toContain('Bel Geldfit: 0800-8115');
  });

  it('holds nothing that was typed', () => {
    const mail = compose({ tekst: 'mijn geheim' }, ['brughuis-alblasserdam']);
    expect(`${mail.onderwerp}${mail.tekst}${mail.html ?? ''}`).not.toMatch(
      /Jan|geheim|PAPENDRECHT/,
    );
    expect(mail.antwoordAan).toBeUndefined();
    expect(mail).not.toHaveProperty('bijlage');
  });
});
