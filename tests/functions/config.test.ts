import { describe, expect, it } from 'vitest';
import { Configfout, isLoopback, readConfig } from '../../functions/config.ts';

const ORGANISATIES = ['coordinatiepunt', 'brughuis-alblasserdam'];

const GOED = {
  NODE_ENV: 'production',
  SMTP_URL: 'smtps://naam:geheim@mail.voorbeeld.nl:465',
  MELDPUNT_VAN: 'meldpunt@voorbeeld.nl',
  MELDPUNT_ADRES_COORDINATIEPUNT: 'lezer@voorbeeld.nl',
  SITE_URL: 'https://site.voorbeeld.nl/',
};

function foutOf(env: Record<string, string | undefined>): string {
  try {
    readConfig(env, ORGANISATIES);
  } catch (error) {
    if (error instanceof Configfout) return error.message;
  }
  return '';
}

describe('readConfig', () => {
  it('needs nothing on your own computer, where every organisatie has a test address', () => {
    expect(readConfig({}, ORGANISATIES)).toMatchObject({
      smtpUrl: undefined,
      van: 'meldpunt@meldpunt.test',
      naar: undefined,
      adressen: {
        coordinatiepunt: 'coordinatiepunt@meldpunt.test',
        'brughuis-alblasserdam': 'brughuis-alblasserdam@meldpunt.test',
      },
      limiet: 20,
      limietTotaal: 60,
      proxies: 0,
      geheugen: undefined,
      siteUrl: 'http://localhost:4321',
      host: 'localhost',
      port: 4321,
    });
  });

  it('uses only confirmed addresses in production', () => {
    const config = readConfig(GOED, ORGANISATIES);
    expect(config.adressen).toEqual({ coordinatiepunt: 'lezer@voorbeeld.nl' });
    expect(config.siteUrl).toBe('https://site.voorbeeld.nl');
  });

  it('takes an empty variable for none, and spaces for nothing', () => {
    expect(readConfig({ SMTP_URL: ' ', PORT: ' 80 ' }, ORGANISATIES)).toMatchObject({
      smtpUrl: undefined,
      port: 80,
    });
  });

  it('gives test addresses with a mail server on this machine, until somebody sets an address', () => {
    const local = { SMTP_URL: 'smtp://127.0.0.1:2525' };
    expect(readConfig(local, ORGANISATIES).adressen).toHaveProperty('brughuis-alblasserdam');
    const set = { ...local, MELDPUNT_VAN: 'a@b.nl', MELDPUNT_NAAR: 'c@b.nl' };
    expect(readConfig(set, ORGANISATIES)).toMatchObject({ naar: 'c@b.nl', adressen: {} });
  });

  it('has a secret of its own at each start, unless it is given', () => {
    const { geheim } = readConfig({}, ORGANISATIES);
    expect(geheim.length).toBeGreaterThan(20);
    expect(readConfig({}, ORGANISATIES).geheim).not.toBe(geheim);
    const MELDPUNT_GEHEIM = 'twintig letters of meer';
    expect(readConfig({ MELDPUNT_GEHEIM }, ORGANISATIES).geheim).toBe(MELDPUNT_GEHEIM);
  });

  it.each([
    [{}, 20, 60],
    [{ MELDPUNT_LIMIET: '5' }, 5, 60],
    // For load tests.
    [{ MELDPUNT_LIMIET: '0' }, 0, 0],
    [{ MELDPUNT_LIMIET: '0', MELDPUNT_LIMIET_TOTAAL: '9' }, 0, 9],
    [{ MELDPUNT_LIMIET_TOTAAL: '0' }, 20, 0],
  ])('%j limits an address to %i a minute, and all together to %i', (env, limiet, limietTotaal) => {
    expect(readConfig(env, ORGANISATIES)).toMatchObject({ limiet, limietTotaal });
  });

  it('does not start in production without a mail server, a sender and a reader', () => {
    const fout = foutOf({ NODE_ENV: 'production' });
    expect(fout).toContain('SMTP_URL ontbreekt');
    expect(fout).toContain('MELDPUNT_VAN ontbreekt');
    expect(fout).toContain('MELDPUNT_ADRES_COORDINATIEPUNT ontbreekt');
  });

  it('does not send to test addresses over a mail server elsewhere', () => {
    expect(foutOf({ SMTP_URL: GOED.SMTP_URL })).toContain(
      'MELDPUNT_ADRES_COORDINATIEPUNT ontbreekt',
    );
  });

  it.each<[Record<string, string>, string]>([
    [{ SMTP_URL: 'mail.voorbeeld.nl' }, 'SMTP_URL is geen adres van een mailserver'],
    [{ SMTP_URL: 'https://mail.voorbeeld.nl' }, 'SMTP_URL is geen adres van een mailserver'],
    [{ MELDPUNT_VAN: 'meldpunt' }, 'MELDPUNT_VAN is geen e-mailadres'],
    [{ MELDPUNT_NAAR: 'a@b' }, 'MELDPUNT_NAAR is geen e-mailadres'],
    [{ MELDPUNT_LIMIET: '-1' }, 'MELDPUNT_LIMIET is een heel getal van 0 of meer'],
    [{ MELDPUNT_LIMIET: 'veel' }, 'MELDPUNT_LIMIET is een heel getal van 0 of meer'],
    [{ MELDPUNT_LIMIET_TOTAAL: '1,5' }, 'MELDPUNT_LIMIET_TOTAAL is een heel getal van 0 of meer'],
    [{ MELDPUNT_PROXY: 'ja' }, 'MELDPUNT_PROXY is het aantal proxy’s dat voor de server staat'],
    [{ MELDPUNT_PROXY: '10' }, 'van 0 tot en met 9'],
    [{ MELDPUNT_GEHEIM: 'kort' }, 'MELDPUNT_GEHEIM is te kort'],
    [{ SITE_URL: 'site.nl' }, 'SITE_URL is het adres van de site'],
    [{ PORT: '99999' }, 'PORT is een heel getal van 0 tot en met 65535'],
    [
      { MELDPUNT_ADRES_COORDINATIEPUNT: 'ik' },
      'MELDPUNT_ADRES_COORDINATIEPUNT is geen e-mailadres',
    ],
    [
      { MELDPUNT_ADRES_COORDINATIEPUMT: 'a@b.nl' },
      'MELDPUNT_ADRES_COORDINATIEPUMT hoort bij geen organisatie. Bedoelt u "MELDPUNT_ADRES_COORDINATIEPUNT"?',
    ],
  ])('says what is wrong with %j', (env, fout) => {
    expect(foutOf({ ...GOED, ...env })).toContain(fout);
  });

  it('names all mistakes at once', () => {
    expect(
      foutOf({ PORT: 'x', MELDPUNT_LIMIET: 'y', MELDPUNT_ADRES_X: 'z' }).split('\n'),
    ).toHaveLength(4);
  });
});

it.each([
  ['smtp://localhost', true],
  ['smtp://127.0.0.2:25', true],
  ['smtp://[::1]:25', true],
  ['smtp://mail.voorbeeld.nl', false],
  ['smtp://127.0.0.1.voorbeeld.nl', false],
])('%s points to this machine: %s', (url, is) => {
  expect(isLoopback(url)).toBe(is);
});
