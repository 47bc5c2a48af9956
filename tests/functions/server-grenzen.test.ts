// The server among clients that are slow, many or mean, and how it stops.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createGezond } from '../../functions/server/gezond.ts';
import { isPadtruc } from '../../functions/server/padtruc.ts';
import { startServer, type RunningServer, type ServerOptions } from '../../functions/server.ts';
import { GOED, idNumber, jsonOf, startMailserver } from './hulp.ts';
import { makeSite, openLine, optionsIn, postMelding, rawGet, rawRequest } from './hulp-server.ts';

/** Times that a test can wait for. */
const SHORT = { headers: 300, verzoek: 800, uitpraten: 200, stoppen: 2_000 };

let dir: string;
let server: RunningServer;

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const running = await startServer({ ...optionsIn(dir), ...options });
  onTestFinished(() => running.close());
  return running;
}

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'grenzen-'));
  await makeSite(dir);
  server = await startServer(optionsIn(dir));
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

/** A mail server that thinks about a mail until it may go on. */
async function startThinking() {
  let goOn: (() => void) | undefined;
  const { url, mails } = await startMailserver({
    onMailFrom(_address, _session, callback) {
      goOn = () => callback();
    },
  });
  const isAsked = () => vi.waitFor(() => expect(goOn).toBeDefined());
  const letGo = () => {
    goOn?.();
    goOn = undefined;
  };
  return { url, mails, isAsked, letGo };
}

const HEAD = 'POST /api/melding HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
const whole = (body: string) => `${HEAD}Content-Length: ${body.length}\r\n\r\n${body}`;

describe('the trick', () => {
  it.each([
    '/../geheim.txt',
    '/./index.html',
    '/regelingen/../index.html',
    '/regelingen/..',
    '/..%2fgeheim.txt',
    '/%2e%2e/geheim.txt',
    '/%2E%2E/index.html',
    '/%252e%252e/geheim.txt',
    '/regelingen%2findex.html',
    '/regelingen/../../geheim.txt',
    '/..\\geheim.txt',
    '/regelingen\\index.html',
    '/%5c..%5cgeheim.txt',
    '/%00',
    '/index.html%00.css',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/geheim.txt',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '//voorbeeld.nl',
    '//voorbeeld.nl/..',
    '//regelingen/',
    '/\\voorbeeld.nl',
    'http://localhost/../geheim.txt',
    'http://localhost/.env',
  ])('%s is answered with 404 and gives nothing away', async (target) => {
    const answer = await rawGet(server.url, target);
    expect(answer).toMatch(/^HTTP\/1\.1 404/);
    expect(answer).toContain('Deze pagina is er niet');
    expect(answer).toContain('content-security-policy');
    expect(answer).not.toMatch(/geheim|\nlocation:/i);
    expect(isPadtruc(target)).toBe(true);
  });

  it.each([
    '/',
    '/regelingen/',
    '/regelingen/?q=../%2e%2e&x=//y\\z',
    '/wijzer/gegevens/dordrecht.json',
    '/a%20b/caf%C3%A9',
    '/.well-known/security.txt',
    'http://localhost/regelingen/',
  ])('is not %s', (target) => {
    expect(isPadtruc(target)).toBe(false);
  });
});

describe('what is too large', () => {
  it.each([
    ['one header', `X: ${'x'.repeat(20_000)}\r\n`],
    ['all headers together', `X: ${'x'.repeat(1_000)}\r\n`.repeat(20)],
  ])('%s is answered with 431', async (_what, headers) => {
    const answer = await rawRequest(server.url, `GET / HTTP/1.1\r\nHost: l\r\n${headers}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431/);
  });

  it('an address is answered with 431', async () => {
    expect(await rawGet(server.url, `/${'x'.repeat(20_000)}`)).toMatch(/^HTTP\/1\.1 431/);
  });

  it.each([
    'GET / HTTP/1.1\r\n\r\n',
    'zomaar iets\r\n\r\n',
    'GET /\u0000 HTTP/1.1\r\nHost: l\r\n\r\n',
  ])('nonsense (%j) is answered with 400', async (text) => {
    expect(await rawRequest(server.url, text)).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe('a slow client', () => {
  it.each([
    ['says nothing', []],
    ['does not finish its headers', ['GET / HTTP/1.1\r\n', 'Host: l\r\n', 'X-A: 1\r\n']],
    ['sends a melding letter by letter', [`${HEAD}Content-Length: 500\r\n\r\n`, '{', '"', 'i']],
  ])('that %s is cut off', async (_what, parts) => {
    const { url } = await start({ tijden: SHORT });
    const { say, closed } = await openLine(url);
    const began = Date.now();
    const cut = { off: false };
    void closed.then(() => (cut.off = true));
    for (let i = 0; !cut.off && Date.now() - began < 5_000; i += 1) {
      say(parts[i] ?? (parts.length === 0 ? '' : 'x'));
      await sleep(50);
    }
    expect(cut.off).toBe(true);
    expect((await fetch(url)).status).toBe(200);
  });

  it('does not hold the place of others, though there are more of them than places', async () => {
    const { url } = await start({ verbindingen: 20 });
    const slow = await Promise.all(Array.from({ length: 60 }, () => openLine(url)));
    for (const { say } of slow) say(`${HEAD}Content-Length: 500\r\n\r\n{`);
    const began = Date.now();
    expect((await fetch(url)).status).toBe(200);
    expect((await postMelding(url, { ...GOED, id: idNumber(1) })).status).toBe(201);
    expect(Date.now() - began).toBeLessThan(5_000);
    for (const { socket } of slow) socket.destroy();
  });

  it('does not push out who is being answered', async () => {
    const mailserver = await startThinking();
    const { url } = await start({ verbindingen: 3, env: { SMTP_URL: mailserver.url } });
    const answer = postMelding(url, GOED);
    await mailserver.isAsked();
    const slow = [];
    for (let i = 0; i < 10; i += 1) slow.push(await openLine(url));
    mailserver.letGo();
    expect((await answer).status).toBe(201);
    for (const { socket } of slow) socket.destroy();
  });
});

describe('who hangs up', () => {
  it('before the answer has sent a melding, and gets its number later', async () => {
    const mailserver = await startMailserver();
    const { url } = await start({ env: { SMTP_URL: mailserver.url } });
    const { say, socket } = await openLine(url);
    say(whole(JSON.stringify(GOED)));
    await vi.waitFor(() => expect(mailserver.mails).toHaveLength(1));
    socket.destroy();
    const again = await postMelding(url, GOED);
    expect(again.status).toBe(200);
    expect(mailserver.mails).toHaveLength(1);
  });

  it('in the middle of a melding is no fault, and leaves nothing in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => log.mockRestore());
    const { url } = await start();
    const { say, socket } = await openLine(url);
    say(`${HEAD}Content-Length: 500\r\n\r\n{"tekst":"geheim`);
    await sleep(50);
    socket.destroy();
    await sleep(50);
    expect((await fetch(url)).status).toBe(200);
    expect(log).not.toHaveBeenCalled();
  });
});

describe('a proxy in front', () => {
  const send = (url: string, i: number, forwarded: string) =>
    fetch(`${url}/api/melding`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
      body: JSON.stringify({ ...GOED, id: idNumber(i) }),
    });

  it('that we know says who sends', async () => {
    const { url } = await start({ env: { MELDPUNT_LIMIET: '1', MELDPUNT_PROXY: '1' } });
    expect((await send(url, 1, '203.0.113.1')).status).toBe(201);
    expect((await send(url, 2, '203.0.113.2')).status).toBe(201);
    expect((await send(url, 3, 'leugen, 203.0.113.2')).status).toBe(429);
  });

  it('that we do not know says nothing', async () => {
    const { url } = await start({ env: { MELDPUNT_LIMIET: '1' } });
    expect((await send(url, 1, '203.0.113.1')).status).toBe(201);
    expect((await send(url, 2, '203.0.113.2')).status).toBe(429);
  });

  it('does not show the mailbox to the world', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.1' };
    expect((await fetch(`${server.url}/postvak/`)).status).toBe(200);
    expect((await fetch(`${server.url}/postvak/`, { headers })).status).toBe(403);
  });
});

describe('/gezond', () => {
  const ask = async (url: string) => {
    const response = await fetch(`${url}/gezond`);
    return [response.status, (await response.json()) as unknown];
  };

  it('says that the site and the mail server work', async () => {
    const response = await fetch(`${server.url}/gezond`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await ask(server.url)).toEqual([200, { site: 'ok', smtp: 'ok' }]);
  });

  it('says that the mail server does not answer', async () => {
    const { url } = await start({ env: { SMTP_URL: 'smtp://127.0.0.1:9' } });
    expect(await ask(url)).toEqual([503, { site: 'ok', smtp: 'antwoordt niet' }]);
  });

  it('asks the mail server once for all who ask us, and again some time later', async () => {
    const verify = vi.fn(() => Promise.resolve(true));
    let now = 0;
    const gezond = createGezond({ verify, now: () => now });
    await Promise.all([gezond(), gezond()]);
    now = 9_999;
    await gezond();
    expect(verify).toHaveBeenCalledTimes(1);
    now = 10_000;
    verify.mockResolvedValueOnce(false);
    expect((await gezond()).smtp).toBe('antwoordt niet');
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['hangs', () => new Promise<boolean>(() => undefined)],
    ['breaks', () => Promise.reject(new Error('weg'))],
  ])('does not wait for a mail server that %s', async (_what, verify) => {
    expect((await createGezond({ verify, geduld: 20 })()).smtp).toBe('antwoordt niet');
  });
});

describe('stopping', () => {
  it('finishes what it is sending, answers it, and takes nothing new', async () => {
    const mailserver = await startThinking();
    const running = await start({ env: { SMTP_URL: mailserver.url } });
    const answer = postMelding(running.url, GOED);
    await mailserver.isAsked();
    const stopped = running.close();
    await expect(postMelding(running.url, { ...GOED, id: idNumber(2) })).rejects.toThrow();
    mailserver.letGo();
    const response = await answer;
    expect(response.status).toBe(201);
    expect((await jsonOf(response)).nummer).toMatch(/-/);
    await stopped;
    expect(mailserver.mails).toHaveLength(1);
  });

  it('finishes the confirmation too', async () => {
    const postvak = path.join(dir, 'ander-postvak');
    const running = await start({ postvak });
    await postMelding(running.url, { ...GOED, contact: 'jan@voorbeeld.nl' });
    await running.close();
    expect(await readdir(postvak)).toHaveLength(2);
  });

  it('tries a confirmation that has to wait for its next try once more', async () => {
    let times = 0;
    const mailserver = await startMailserver({
      onRcptTo({ address }, _session, callback) {
        if (address !== 'jan@voorbeeld.nl' || (times += 1) > 2) callback();
        else callback(Object.assign(new Error('kom terug'), { responseCode: 451 }));
      },
    });
    const running = await start({ env: { SMTP_URL: mailserver.url } });
    await postMelding(running.url, { ...GOED, contact: 'jan@voorbeeld.nl' });
    // The second try comes after a second, the third only after ten more, or when we stop.
    await expect.poll(() => times, { timeout: 5_000 }).toBe(2);
    const began = Date.now();
    await running.close();
    expect(mailserver.mails.map(({ ontvangers }) => ontvangers[0])).toContain('jan@voorbeeld.nl');
    expect(Date.now() - began).toBeLessThan(8_000);
  });

  it('remembers what it sent for who hung up meanwhile', async () => {
    const mailserver = await startThinking();
    const env = { SMTP_URL: mailserver.url, MELDPUNT_GEHEUGEN: path.join(dir, 'geheugen') };
    const first = await start({ env });
    const { say, socket } = await openLine(first.url);
    say(whole(JSON.stringify({ ...GOED, contact: 'jan@voorbeeld.nl' })));
    await mailserver.isAsked();
    socket.destroy();
    const stopped = first.close();
    const letGo = setInterval(mailserver.letGo, 100);
    await stopped;
    clearInterval(letGo);
    // The melding and its confirmation.
    expect(mailserver.mails).toHaveLength(2);
    const second = await start({ env });
    expect((await postMelding(second.url, GOED)).status).toBe(200);
    expect(mailserver.mails).toHaveLength(2);
  });

  it.each([
    ['half a melding', `${HEAD}Content-Length: 500\r\n\r\n{`],
    ['half a header', 'GET / HTTP/1.1\r\nHos'],
    ['nothing', ''],
  ])('does not wait long for a client that has sent %s', async (_what, text) => {
    const running = await start({ tijden: { ...SHORT, headers: 9_000, verzoek: 9_000 } });
    const { say, closed } = await openLine(running.url);
    say(text);
    await sleep(100);
    const began = Date.now();
    await running.close();
    expect(Date.now() - began).toBeLessThan(1_500);
    await closed;
  });

  it('ends when the mail server never answers', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => log.mockRestore());
    const mailserver = await startMailserver({ onMailFrom: () => undefined });
    const running = await start({
      tijden: { ...SHORT, stoppen: 300 },
      geduld: { silence: 900, deadline: 900 },
      env: { SMTP_URL: mailserver.url },
    });
    const answer = postMelding(running.url, GOED).catch(() => undefined);
    await sleep(100);
    const began = Date.now();
    await running.close();
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(await answer).toBeUndefined();
  });
});
