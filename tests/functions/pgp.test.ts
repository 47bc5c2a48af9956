// A key is made here, a mail goes through a real mail server, and the key opens it again.
import { decrypt, generateKey, readMessage, readPrivateKey, revokeKey } from 'openpgp';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readPgp, splitsPerSleutel } from '../../functions/mail/pgp.ts';
import { createPostbode } from '../../functions/mail/smtp.ts';
import { composeWeigering } from '../../functions/mail/weigering.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { gegevens, GOED, startMailserver } from './hulp.ts';
import { LEZER, meldingmail, NUMMER, ontvangenVan, VAN } from './mailhulp.ts';

const LEZER_ADRES = LEZER.coordinatiepunt;
const BRUGHUIS = 'b@voorbeeld.nl';
const ADRESSEN = { ...LEZER, 'brughuis-alblasserdam': BRUGHUIS };
const GEHEIM: Partial<Melding> & Pick<Melding, 'tekst'> = {
  gemeente: 'alblasserdam',
  naam: 'Jan Geheim',
  contact: 'jan@elders.nl',
  tekst: 'Er is niets meer in huis. Ik schaam me.',
  nood: ['eten'],
};

/** In seconds. */
const DAY = 86_400;

type Sleutels = Awaited<ReturnType<typeof maakSleutel>>;
let lezer: Sleutels;
let brughuis: Sleutels;

const maakSleutel = (options: Partial<Parameters<typeof generateKey>[0]> = {}) =>
  generateKey({ userIDs: [{ name: 'Lezer', email: LEZER_ADRES }], ...options, format: 'armored' });

beforeAll(async () => {
  [lezer, brughuis] = await Promise.all([maakSleutel(), maakSleutel()]);
});

async function startWith(sleutels: Record<string, string>, now?: () => Date) {
  const server = await startMailserver();
  const pgp = await readPgp({ sleutels, adressen: ADRESSEN }, now);
  const postbode = createPostbode(server.url, { pgp });
  onTestFinished(() => postbode.close());
  return { ...server, postbode };
}

async function open(ruw: string, { privateKey }: Sleutels) {
  const [armored = ''] = /-----BEGIN PGP MESSAGE[^]*END PGP MESSAGE-----/.exec(ruw) ?? [];
  const opened: unknown = await decrypt({
    message: await readMessage({ armoredMessage: armored }),
    decryptionKeys: await readPrivateKey({ armoredKey: privateKey }),
    format: 'binary',
  });
  return PostalMime.parse((opened as { data: Uint8Array<ArrayBuffer> }).data);
}

describe('a mail to who gave a key', () => {
  const mail = () => meldingmail(GEHEIM, ADRESSEN);

  it('opens with that key, and is whole', async () => {
    const { postbode, mails } = await startWith({
      coordinatiepunt: lezer.publicKey,
      'brughuis-alblasserdam': brughuis.publicKey,
    });
    expect(await postbode.send(mail())).toEqual({ geweigerd: [] });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.ontvangers).toEqual([BRUGHUIS, LEZER_ADRES]);
    for (const key of [lezer, brughuis]) {
      const inside = await open(mails[0]!.ruw, key);
      expect(inside.subject).toBe(mail().onderwerp);
      expect(inside.text).toContain(GEHEIM.tekst);
      expect(inside.text).toContain('Beantwoordt u deze mail? Dan krijgt de melder niets.');
      expect(inside.html).toContain(GEHEIM.tekst);
      expect(inside.attachments.map(({ filename }) => filename)).toEqual(['melding.json']);
    }
  });

  it('shows nothing of the melding outside', async () => {
    const { postbode, mails } = await startWith({
      coordinatiepunt: lezer.publicKey,
      'brughuis-alblasserdam': brughuis.publicKey,
    });
    await postbode.send(mail());
    const { ruw, subject, headers } = mails[0]!;
    expect(subject).toBe(`[Meldpunt] [SPOED] Nieuwe melding · ${NUMMER}`);
    expect(ruw).not.toMatch(/Geheim|jan@|schaam|schulden|ALBLASSERDAM|melding\.json|Reply-To/i);
    expect(ruw).toMatch(
      /Content-Type: multipart\/encrypted;\s+protocol="application\/pgp-encrypted"/,
    );
    expect(ruw).toMatch(/Content-Type: application\/pgp-encrypted[^]*?\r\n\r\nVersion: 1\r\n/);
    expect(ruw).toMatch(/Content-Type: application\/octet-stream/);
    const names = headers.map(({ key }) => key);
    expect(names).toEqual(expect.arrayContaining(['auto-submitted', 'list-id', 'date']));
    expect(mails[0]?.messageId).toBe(`<melding.${GOED.id}@voorbeeld.nl>`);
  });

  it('goes apart from the same mail to who gave none', async () => {
    const { postbode, mails } = await startWith({ coordinatiepunt: lezer.publicKey });
    expect(await postbode.send(mail())).toEqual({ geweigerd: [] });
    const [closed, opened] = [LEZER_ADRES, BRUGHUIS].map((adres) =>
      mails.find(({ ontvangers }) => ontvangers.join() === adres),
    );
    expect(mails).toHaveLength(2);
    expect(closed?.ruw).not.toMatch(/Geheim|schaam/);
    expect(opened?.text).toContain(GEHEIM.tekst);
    expect(closed?.messageId).toBe(opened?.messageId);
  });

  it('counts for who got it when the other part is refused', async () => {
    const server = await startMailserver({
      onRcptTo: ({ address }, _session, callback) =>
        callback(address === BRUGHUIS ? new Error('unknown') : null),
    });
    const pgp = await readPgp({
      sleutels: { coordinatiepunt: lezer.publicKey },
      adressen: ADRESSEN,
    });
    const postbode = createPostbode(server.url, { pgp });
    onTestFinished(() => postbode.close());
    expect(await postbode.send(mail())).toEqual({ geweigerd: [BRUGHUIS] });
  });

  it('hides who could not get it just as well', async () => {
    const { postbode, mails } = await startWith({ coordinatiepunt: lezer.publicKey });
    for (const heel of [true, false]) {
      const ontvangen = ontvangenVan({ ...GEHEIM, nood: [] });
      const what = { niet: ['brughuis-alblasserdam'], heel, aan: [LEZER_ADRES] };
      await postbode.send(composeWeigering(ontvangen, what, VAN, gegevens));
    }
    for (const { ruw, subject } of mails) {
      expect(subject).toMatch(/^\[Meldpunt\] \[Niet aangekomen\] .*K7QF-3M2P$/);
      expect(ruw).not.toMatch(/Brughuis|schulden|schaam|jan@/);
      expect((await open(ruw, lezer)).text).toContain('niet aangekomen bij het Brughuis');
    }
  });

  it('does not go out readable when the key has expired since the start', async () => {
    const key = await maakSleutel({ keyExpirationTime: DAY });
    let now = new Date();
    const { postbode, mails } = await startWith({ coordinatiepunt: key.publicKey }, () => now);
    expect(await postbode.verify()).toBe(true);
    now = new Date(now.getTime() + 2_000 * DAY);
    expect(await postbode.verify()).toBe(false);
    const alone = meldingmail({ gemeente: 'elders' });
    await expect(postbode.send(alone)).rejects.toMatchObject({
      code: 'EPGP',
      rejected: [LEZER_ADRES],
    });
    expect(mails).toEqual([]);
    expect(await postbode.send(mail())).toEqual({ geweigerd: [LEZER_ADRES] });
  });
});

describe('readPgp', () => {
  const read = (sleutel: string) =>
    readPgp({ sleutels: { coordinatiepunt: sleutel }, adressen: ADRESSEN });

  it('needs nothing when there are no keys', async () => {
    expect(await readPgp({ sleutels: {}, adressen: ADRESSEN })).toBeUndefined();
  });

  it('knows an address in capitals too', async () => {
    const pgp = await read(lezer.publicKey);
    expect(pgp?.heeft('Lezer@Voorbeeld.nl')).toBe(true);
    expect(pgp?.heeft(BRUGHUIS)).toBe(false);
    expect(await pgp?.isGeldig()).toBe(true);
  });

  it('says what is wrong with a key', async () => {
    const old = new Date('2020-01-01');
    const expired = await maakSleutel({ date: old, keyExpirationTime: DAY });
    const signsOnly = await maakSleutel({ subkeys: [{ sign: true }] });
    const { publicKey: revoked } = await revokeKey({
      key: await readPrivateKey({ armoredKey: lezer.privateKey }),
      format: 'armored',
    });
    await expect(read('onzin')).rejects.toThrow(
      /MELDPUNT_PGP_COORDINATIEPUNT: Dit is geen openbare PGP-sleutel/,
    );
    await expect(read(lezer.privateKey)).rejects.toThrow(/geheime sleutel van de ontvanger/);
    await expect(read(expired.publicKey)).rejects.toThrow(/verlopen op 2020-01-02/);
    await expect(read(signsOnly.publicKey)).rejects.toThrow(/kan niemand versleutelen/);
    await expect(read(revoked)).rejects.toThrow(/ingetrokken/);
  });
});

it('splitsPerSleutel leaves a mail whole when all are alike', () => {
  const mail = { ...meldingmail(), aan: ['a@b.nl'], kopie: ['c@d.nl'] };
  const split = (known: string[]) =>
    splitsPerSleutel(mail, { heeft: (adres) => known.includes(adres) }).map(({ aan, kopie }) => [
      aan,
      kopie,
    ]);
  expect(split([])).toEqual([[['a@b.nl'], ['c@d.nl']]]);
  expect(split(['a@b.nl', 'c@d.nl'])).toEqual([[['a@b.nl'], ['c@d.nl']]]);
  expect(split(['c@d.nl'])).toEqual([
    [[], ['c@d.nl']],
    [['a@b.nl'], []],
  ]);
});
