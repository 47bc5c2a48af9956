// The mail server at the other end is real, or speaks SMTP itself where it has to break off halfway.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SMTPServerOptions } from 'smtp-server';
import { createPostbode } from '../../functions/mail/smtp.ts';
import { GOED, startMailserver } from './hulp.ts';
import { meldingmail } from './mailhulp.ts';
import { PROEFCERTIFICAAT } from './proefcertificaat.ts';

function postbodeVan(url: string, options: Parameters<typeof createPostbode>[1] = {}) {
  const postbode = createPostbode(url, { deadline: 20_000, ...options });
  onTestFinished(() => postbode.close());
  return postbode;
}

/** This machine, under a name that is no loopback: so that all holds as it does over a network. */
const elsewhere = (url: string) => url.replace('127.0.0.1', '0.0.0.0');

describe('a mail as it arrives', () => {
  it('has a text, a page and an attachment, and headers by which it can be sorted', async () => {
    const server = await startMailserver();
    const mail = meldingmail({ contact: 'jan@elders.nl' });
    const result = await postbodeVan(server.url).send({ ...mail, kopie: ['mee@voorbeeld.nl'] });
    expect(result).toEqual({ geweigerd: [] });
    const [received] = server.mails;
    expect(received?.text?.replaceAll('\r\n', '\n').trim()).toBe(mail.tekst.trim());
    expect(received?.html?.trim()).toBe(mail.html);
    expect(received?.attachments.map(({ filename }) => filename)).toEqual(['melding.json']);
    expect(received?.ontvangers).toEqual(['lezer@voorbeeld.nl', 'mee@voorbeeld.nl']);
    const headers = Object.fromEntries(
      (received?.headers ?? []).map(({ key, value }) => [key, value]),
    );
    expect(headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'list-id': 'Meldpunt <meldpunt.voorbeeld.nl>',
      'message-id': `<melding.${GOED.id}@voorbeeld.nl>`,
      'reply-to': 'jan@elders.nl',
      to: 'lezer@voorbeeld.nl',
      cc: 'mee@voorbeeld.nl',
      date: 'Sat, 21 Nov 2026 12:00:00 +0000',
    });
  });

  it('has no header that somebody else chose', async () => {
    const server = await startMailserver();
    const postbode = postbodeVan(server.url);
    const nasty = 'x\r\nBcc: kwaad@kwaad.test\r\nX-Kwaad: ja\r\n\r\n<script>';
    await postbode.send(meldingmail());
    await postbode.send(
      meldingmail({
        tekst: nasty,
        naam: nasty,
        organisatie: nasty,
        functie: nasty,
        regeling: nasty,
      }),
    );
    // Even a route around the schema cannot turn one address into more.
    await postbode.send({ ...meldingmail(), antwoordAan: `a@b.nl, c@d.nl${nasty}` });
    const [usual, ...others] = server.mails.map(({ headers }) => headers.map(({ key }) => key));
    expect(others[0]).toEqual(usual);
    expect(others[1]?.filter((key) => key !== 'reply-to')).toEqual(usual);
    for (const { ontvangers } of server.mails) expect(ontvangers).toEqual(['lezer@voorbeeld.nl']);
  });
});

describe('over a network', () => {
  const TLS: SMTPServerOptions = { ...PROEFCERTIFICAAT, disabledCommands: ['AUTH'] };
  const ca = PROEFCERTIFICAAT.cert;

  it.each<[string, SMTPServerOptions, string]>([
    ['STARTTLS', TLS, 'smtp'],
    ['TLS from the first byte', { ...TLS, secure: true }, 'smtps'],
  ])('a mail goes over %s to a server that we trust', async (_what, options, protocol) => {
    const server = await startMailserver(options);
    const url = elsewhere(server.url).replace('smtp', protocol);
    await postbodeVan(url, { ca }).send(meldingmail());
    expect(server.mails).toHaveLength(1);
  });

  it.each<[string, SMTPServerOptions, string, string?]>([
    ['has no TLS', {}, 'smtp'],
    ['shows another certificate than the one we know', TLS, 'smtp', rootCertificates[0]],
    ['shows a certificate that nobody knows', TLS, 'smtp'],
    ['shows such a certificate at the first byte', { ...TLS, secure: true }, 'smtps'],
  ])('nothing goes to a server that %s', async (_what, options, protocol, other) => {
    const server = await startMailserver(options);
    const url = elsewhere(server.url).replace('smtp', protocol);
    const postbode = postbodeVan(url, { ca: other });
    await expect(postbode.send(meldingmail())).rejects.toMatchObject({
      code: expect.any(String) as unknown,
    });
    expect(await postbode.verify()).toBe(false);
    expect(server.mails).toEqual([]);
  });
});

/** A mail server that says yes to everything, until the text is whole: then the test decides. */
async function startTot(finalDot: (socket: Socket) => void) {
  let texts = 0;
  const server = createServer((socket) => {
    let inText = false;
    let rest = '';
    socket.on('error', () => undefined);
    socket.write('220 proef\r\n');
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      if (inText) {
        if (!rest.endsWith('\r\n.\r\n')) return;
        inText = false;
        rest = '';
        texts += 1;
        finalDot(socket);
        return;
      }
      const lines = rest.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        inText = line === 'DATA';
        socket.write(inText ? '354 toe maar\r\n' : '250 goed\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, texts: () => texts };
}

describe('a mail has arrived', () => {
  it('when the server says 250 after the text', async () => {
    const server = await startTot((socket) => socket.write('250 bewaard\r\n'));
    expect(await postbodeVan(server.url).send(meldingmail())).toEqual({ geweigerd: [] });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['drops the line', (socket) => socket.destroy()],
    ['ends the line', (socket) => socket.end()],
    ['breaks off in the middle of its answer', (socket) => socket.end('25')],
    ['breaks off after a first line of its answer', (socket) => socket.end('250-bewaard\r\n')],
    ['says nothing', () => undefined],
    ['says to come back later', (socket) => socket.write('451 straks\r\n')],
    ['refuses', (socket) => socket.write('554 nee\r\n')],
    ['asks for more', (socket) => socket.write('354 meer\r\n')],
  ])('not when it %s after the text, and the text goes once', async (_what, finalDot) => {
    const server = await startTot(finalDot);
    const postbode = postbodeVan(server.url, { deadline: 20_000, silence: 1_000 });
    const error: unknown = await postbode.send(meldingmail()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    // That word is for addresses that were refused; here nobody knows, or the text was.
    expect(error).not.toHaveProperty('rejected');
    expect(server.texts()).toBe(1);
  });

  it('not when the line drops on a connection that worked before', async () => {
    let first = true;
    const server = await startTot((socket) => {
      if (first) socket.write('250 bewaard\r\n');
      else socket.destroy();
      first = false;
    });
    const postbode = postbodeVan(server.url);
    await postbode.send(meldingmail());
    await expect(postbode.send(meldingmail())).rejects.toThrow();
    expect(server.texts()).toBe(2);
  });

  it('for those whom the server takes; who it refuses is named', async () => {
    const server = await startMailserver({
      onRcptTo: ({ address }, _session, callback) =>
        callback(address.startsWith('weg') ? new Error('unknown') : null),
    });
    const postbode = postbodeVan(server.url);
    const mail = { ...meldingmail(), kopie: ['weg@voorbeeld.nl'] };
    expect(await postbode.send(mail)).toEqual({ geweigerd: ['weg@voorbeeld.nl'] });
    const nobody = { ...meldingmail(), aan: ['weg@voorbeeld.nl'] };
    await expect(postbode.send(nobody)).rejects.toMatchObject({ rejected: ['weg@voorbeeld.nl'] });
  });
});

describe('verify', () => {
  it('says whether the mail server lets us in', async () => {
    const server = await startMailserver();
    expect(await postbodeVan(server.url).verify()).toBe(true);
    expect(await postbodeVan('smtp://127.0.0.1:9').verify()).toBe(false);
  });

  it('does not wait for a server that hangs', async () => {
    const server = await startMailserver({ onConnect: () => undefined });
    expect(await postbodeVan(server.url, { deadline: 200 }).verify()).toBe(false);
  });

  it('says no when the password is wrong', async () => {
    const server = await startMailserver({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) => callback(new Error('nee')),
    });
    expect(await postbodeVan(server.url.replace('://', '://naam:fout@')).verify()).toBe(false);
  });
});
