import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPostbode } from '../../functions/mail/smtp.ts';
import { startMailserver } from './hulp.ts';
import { meldingmail } from './mailhulp.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const DKIM = { domein: 'voorbeeld.nl', selector: 'meldpunt2026', sleutel: privateKey };

/** "relaxed" of RFC 6376, 3.4.2: without folds, with single spaces. */
const relaxed = (value: string) =>
  value
    .replaceAll(/\r\n/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();

const tagsOf = (header: string) =>
  Object.fromEntries(
    header.split(';').map((tag) => {
      const [name = '', ...value] = tag.split('=');
      return [name.trim(), value.join('=').replaceAll(/\s/g, '')];
    }),
  );

/** Checks a signature as a receiver does, with what stands in the mail and the public key from the DNS. */
function isSigned(ruw: string, key: string): boolean {
  const end = ruw.indexOf('\r\n\r\n');
  const lines = ruw.slice(0, end).split(/\r\n(?![ \t])/);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1)];
  });
  const find = (name: string) => headers.findLast(([key]) => key === name)?.[1] ?? '';
  const signature = find('dkim-signature');
  const tags = tagsOf(signature);

  const body = ruw
    .slice(end + 4)
    .replaceAll(/[ \t]+\r\n/g, '\r\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '\r\n');
  const bodyHash = createHash('sha256').update(body, 'latin1').digest('base64');
  if (bodyHash !== tags['bh']) return false;

  const signed = (tags['h'] ?? '').split(':').map((name) => `${name}:${relaxed(find(name))}\r\n`);
  const own = `dkim-signature:${relaxed(signature.replace(/(\bb=)[^;]*$/, '$1'))}`;
  return createVerify('RSA-SHA256')
    .update(signed.join('') + own, 'latin1')
    .verify(key, tags['b'] ?? '', 'base64');
}

async function receive(dkim?: typeof DKIM): Promise<string> {
  const server = await startMailserver();
  const postbode = createPostbode(server.url, { dkim });
  onTestFinished(() => postbode.close());
  await postbode.send(
    meldingmail({ contact: 'jan@elders.nl', tekst: 'Eén  tekst \nmet   witruimte.  ' }),
  );
  return server.mails[0]!.ruw;
}

describe('DKIM', () => {
  it('signs what matters in a mail', async () => {
    const ruw = await receive(DKIM);
    expect(isSigned(ruw, publicKey)).toBe(true);
    const tags = tagsOf(/DKIM-Signature:((?:.|\r\n[ \t])*)/.exec(ruw)?.[1] ?? '');
    expect(tags).toMatchObject({ d: 'voorbeeld.nl', s: 'meldpunt2026', a: 'rsa-sha256' });
    expect(tags['h']?.split(':')).toEqual(
      expect.arrayContaining([
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'reply-to',
        'list-id',
      ]),
    );
  });

  it.each([
    ['subject', /^Subject: /m, 'Subject: Nep '],
    ['text', /melding\.json/, 'melding.exe'],
  ])('shows that somebody changed the %s', async (_what, from, to) => {
    const ruw = await receive(DKIM);
    expect(isSigned(ruw.replace(from, to), publicKey)).toBe(false);
  });

  it('does not sign without a key', async () => {
    expect(await receive()).not.toContain('DKIM-Signature');
  });
});
