import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Configfout, readConfig } from '../../functions/config.ts';
import { PROEFCERTIFICAAT } from './proefcertificaat.ts';

const ORGANISATIES = ['coordinatiepunt', 'brughuis-alblasserdam'];
const GOED = {
  NODE_ENV: 'production',
  SMTP_URL: 'smtps://naam:geheim@mail.voorbeeld.nl:465',
  MELDPUNT_VAN: 'meldpunt@voorbeeld.nl',
  MELDPUNT_ADRES_COORDINATIEPUNT: 'lezer@voorbeeld.nl',
};

const rsa = (bits: number) =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const { privateKey: SLEUTEL, publicKey: OPENBAAR } = rsa(2048);
const ED25519 = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const DKIM = {
  MELDPUNT_DKIM_DOMEIN: 'voorbeeld.nl',
  MELDPUNT_DKIM_SELECTOR: 'meldpunt2026',
  MELDPUNT_DKIM_SLEUTEL: SLEUTEL,
};

const mailOf = (env: Record<string, string>) => readConfig({ ...GOED, ...env }, ORGANISATIES).mail;

function foutOf(env: Record<string, string>): string {
  try {
    mailOf(env);
  } catch (error) {
    if (error instanceof Configfout) return error.message;
  }
  return '';
}

describe('the settings of the mail', () => {
  it('need not be there', () => {
    expect(mailOf({})).toEqual({
      bevestiging: true,
      ca: undefined,
      dkim: undefined,
      sleutels: {},
    });
  });

  it('turn the confirmation off', () => {
    expect(mailOf({ MELDPUNT_BEVESTIGING: 'Nee' }).bevestiging).toBe(false);
    expect(mailOf({ MELDPUNT_BEVESTIGING: 'ja' }).bevestiging).toBe(true);
  });

  it('hold a key as text, on one line too, or as the path of a file', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'sleutel-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    const file = path.join(dir, 'dkim.pem');
    await writeFile(file, SLEUTEL);
    const oneLine = SLEUTEL.replaceAll('\n', String.raw`\n`);
    for (const value of [SLEUTEL, oneLine, file]) {
      const { dkim } = mailOf({ ...DKIM, MELDPUNT_DKIM_SLEUTEL: value });
      expect(dkim).toMatchObject({ domein: 'voorbeeld.nl', selector: 'meldpunt2026' });
      expect(dkim?.sleutel.trim()).toBe(SLEUTEL.trim());
    }
  });

  it('hold a certificate and keys of receivers', () => {
    const { ca, sleutels } = mailOf({
      MELDPUNT_CA: PROEFCERTIFICAAT.cert,
      MELDPUNT_PGP_COORDINATIEPUNT: '-----BEGIN PGP PUBLIC KEY BLOCK-----',
    });
    expect(ca).toBe(PROEFCERTIFICAAT.cert);
    expect(sleutels).toEqual({ coordinatiepunt: '-----BEGIN PGP PUBLIC KEY BLOCK-----' });
  });

  it.each<[Record<string, string>, string]>([
    [{ MELDPUNT_BEVESTIGING: 'soms' }, 'MELDPUNT_BEVESTIGING is ja of nee.'],
    [{ MELDPUNT_CA: '/bestaat/niet' }, 'MELDPUNT_CA: het bestand /bestaat/niet is niet te lezen'],
    [{ MELDPUNT_CA: '-----BEGIN ONZIN' }, 'MELDPUNT_CA is geen certificaat'],
    [
      { MELDPUNT_DKIM_DOMEIN: 'voorbeeld.nl' },
      'MELDPUNT_DKIM_SELECTOR en MELDPUNT_DKIM_SLEUTEL ontbreken. DKIM heeft alle drie nodig',
    ],
    [{ ...DKIM, MELDPUNT_DKIM_SELECTOR: '' }, 'MELDPUNT_DKIM_SELECTOR ontbreekt.'],
    [{ ...DKIM, MELDPUNT_DKIM_DOMEIN: 'voor beeld' }, 'MELDPUNT_DKIM_DOMEIN is geen domein'],
    [{ ...DKIM, MELDPUNT_DKIM_SELECTOR: 'a;b' }, 'MELDPUNT_DKIM_SELECTOR is geen naam'],
    [{ ...DKIM, MELDPUNT_DKIM_SLEUTEL: 'weg.pem' }, 'MELDPUNT_DKIM_SLEUTEL: het bestand weg.pem'],
    [{ ...DKIM, MELDPUNT_DKIM_SLEUTEL: OPENBAAR }, 'MELDPUNT_DKIM_SLEUTEL is geen geheime sleutel'],
    [
      { ...DKIM, MELDPUNT_DKIM_SLEUTEL: rsa(1024).privateKey },
      'MELDPUNT_DKIM_SLEUTEL is te kort: 1024 bits',
    ],
    [{ ...DKIM, MELDPUNT_DKIM_SLEUTEL: ED25519 }, 'MELDPUNT_DKIM_SLEUTEL is geen RSA-sleutel'],
    [
      { MELDPUNT_PGP_COORDINATIEPUMT: '-----BEGIN PGP' },
      'MELDPUNT_PGP_COORDINATIEPUMT hoort bij geen organisatie. Bedoelt u "MELDPUNT_PGP_COORDINATIEPUNT"?',
    ],
    [
      { MELDPUNT_PGP_BRUGHUIS_ALBLASSERDAM: '-----BEGIN PGP' },
      'is van een organisatie zonder e-mailadres. Zet ook MELDPUNT_ADRES_BRUGHUIS_ALBLASSERDAM.',
    ],
    [
      { MELDPUNT_NAAR: 'alles@voorbeeld.nl', MELDPUNT_PGP_COORDINATIEPUNT: '-----BEGIN PGP' },
      'MELDPUNT_PGP_COORDINATIEPUNT werkt niet samen met MELDPUNT_NAAR',
    ],
    [{ MELDPUNT_PGP_COORDINATIEPUNT: 'weg.asc' }, 'het bestand weg.asc is niet te lezen'],
  ])('say what is wrong: %o', (env, fout) => {
    expect(foutOf(env)).toContain(fout);
  });

  it('never show a secret in a message', () => {
    const body = SLEUTEL.split('\n').slice(1).join('\n');
    const fout = foutOf({ ...DKIM, MELDPUNT_DKIM_SLEUTEL: body, MELDPUNT_CA: SLEUTEL });
    expect(fout.split('\n')).toHaveLength(3);
    expect(fout).not.toContain(body.slice(0, 20));
  });
});
