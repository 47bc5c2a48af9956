// The server as people run it: a built site, the function and the mailbox, over real sockets.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../functions/server.ts';
import { GOED, idNumber, jsonOf, TEMPLATE } from './hulp.ts';
import { makeSite, optionsIn, postMelding } from './hulp-server.ts';

let dir: string;
let server: RunningServer;

const start = (options: Partial<Parameters<typeof startServer>[0]> = {}) =>
  startServer({ ...optionsIn(dir), ...options });

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'meldpunt-'));
  await makeSite(dir);
  server = await start();
});

afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

const get = (url: string, init: RequestInit = {}) =>
  fetch(server.url + url, { redirect: 'manual', ...init });

const post = (body: object) => postMelding(server.url, body);

describe('the site', () => {
  it('serves pages with the headers that a meta tag cannot give', async () => {
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>Begin</h1>');
    const { headers } = response;
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    // A second policy on scripts would block the ones that the page allows by hash.
    expect(headers.get('content-security-policy')).not.toMatch(/script-src|default-src/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('asks for https when the site has it', async () => {
    const secure = await start({ env: { SITE_URL: 'https://site.test' } });
    const { headers } = await fetch(secure.url);
    await secure.close();
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  it.each([
    ['/_astro/a.abc123.css', 'public, max-age=31536000, immutable'],
    ['/_astro/weg.css', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/', 'no-cache'],
  ])('%s is kept: %s', async (url, cache) => {
    expect((await get(url)).headers.get('cache-control')).toBe(cache);
  });

  it('makes large pages small', async () => {
    const { headers } = await get('/regelingen/', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('puts a slash behind a folder', async () => {
    const response = await get('/regelingen?q=fiets');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/regelingen/?q=fiets');
  });

  it.each(['/bestaat-niet/', '/bestaat-niet', '/bestaat.niet', '/regelingen/weg/'])(
    '%s is answered with 404 and a page that helps',
    async (url) => {
      const response = await get(url);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Deze pagina is er niet');
    },
  );

  it.each(['POST', 'PUT', 'DELETE'])('%s on a page is answered with 404', async (method) => {
    expect((await get('/', { method })).status).toBe(404);
  });

  it('answers HEAD without a body', async () => {
    const response = await get('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('fills in the number on the thank-you page, when it is a number that we know', async () => {
    const { nummer } = await jsonOf(await post({ ...GOED, id: idNumber(77) }));
    const page = async (search: string) => (await get(`/meldpunt/bedankt/${search}`)).text();
    const known = await page(`?nummer=${nummer}`);
    expect(known).toContain(nummer);
    expect(known).toContain('Uw melding is verstuurd');
    const unknown = await page('?nummer=K7QF-3M2P');
    expect(unknown).toContain('Dit nummer kennen wij niet: <strong class="meldnummer">K7QF-3M2P');
    expect(unknown).not.toContain('verstuurd.<');
    expect(await page('?nummer=<b>x</b>')).toContain('leeg');
    expect(await page('')).toContain('leeg');
  });
});

describe('a melding', () => {
  it('becomes a file in the mailbox, and is shown there', async () => {
    const tekst = 'Wat nu? <script>alert(1)</script> & "meer" é';
    const response = await post({ ...GOED, id: idNumber(1), tekst, naam: '<img src=x>' });
    expect(response.status).toBe(201);
    const { nummer } = await jsonOf(response);
    const [name] = (await readdir(path.join(dir, 'postvak')))
      .filter((file) => file.endsWith('.eml'))
      .toSorted()
      .reverse();
    expect(await readFile(path.join(dir, 'postvak', name!), 'utf8')).toContain(nummer);

    const list = await (await get('/postvak/')).text();
    expect(list).toContain(nummer);
    expect(list).toContain('sociale-dienst-drechtsteden@meldpunt.test');
    const page = await get(`/postvak/${name}/`);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    const html = await page.text();
    expect(html).toContain(
      'Wat nu? &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;meer&quot; é',
    );
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('melding.json');
    const file = await get(`/postvak/${name}`);
    expect(file.headers.get('content-type')).toBe('message/rfc822');
    expect(await file.text()).toContain('Subject: ');
  });

  it.each(['/postvak/weg.eml/', '/postvak/..%2fgeheim.txt', '/postvak/geheim.txt'])(
    'the mailbox knows no %s',
    async (url) => {
      expect((await get(url)).status).toBe(404);
    },
  );

  it('of 5 MB is refused while it is still coming', async () => {
    const response = await post({ ...GOED, tekst: 'x'.repeat(5e6) });
    expect(response.status).toBe(413);
    expect((await jsonOf(response)).telefoon).toBe('0800-8115');
    expect((await get('/')).status).toBe(200);
  });

  it('comes back as a whole page when a plain form has mistakes', async () => {
    const body = new URLSearchParams({ soort: 'hulp' });
    const response = await get('/api/melding', { method: 'POST', body });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('(3 fouten) ');
  });

  it('has a limit for each address', async () => {
    const strict = await start({ env: { MELDPUNT_LIMIET: '1' } });
    const send = (i: number) => postMelding(strict.url, { ...GOED, id: idNumber(i) });
    const statuses = [(await send(10)).status, (await send(11)).status];
    await strict.close();
    expect(statuses).toEqual([201, 429]);
  });
});

describe('under a sub-path, as the pages say they were built', () => {
  const HULP = '<link rel="manifest" href="/hulp/manifest.webmanifest">';
  let other: RunningServer;
  const ask = (url: string, init: RequestInit = {}) =>
    fetch(new URL(url, other.url), { redirect: 'manual', ...init });

  beforeAll(async () => {
    const dist = path.join(dir, 'hulp');
    await cp(path.join(dir, 'dist'), dist, { recursive: true });
    await writeFile(path.join(dist, 'meldpunt/hulp/index.html'), HULP + TEMPLATE);
    other = await start({ dist });
  });
  afterAll(() => other.close());

  it('says where the site is', () => {
    expect(new URL(other.url).pathname).toBe('/hulp');
    expect(new URL(other.postvakUrl ?? '').pathname).toBe('/hulp/postvak/');
  });

  it.each([
    ['/hulp/', 200, null],
    ['/hulp/regelingen/', 200, null],
    ['/hulp/_astro/a.abc123.css', 200, null],
    ['/hulp/meldpunt/bedankt/?nummer=K7QF-3M2P', 200, null],
    ['/hulp/postvak/', 200, null],
    ['/hulp/gezond', 200, null],
    ['/gezond', 200, null],
    ['/', 302, '/hulp/'],
    ['/hulp', 302, '/hulp/'],
    ['/hulp/regelingen?q=fiets', 301, '/hulp/regelingen/?q=fiets'],
    ['/hulp/postvak', 302, '/hulp/postvak/'],
    ['/regelingen/', 404, null],
    ['/hulpje/', 404, null],
    ['/hulpregelingen/', 404, null],
    ['/hulp//regelingen/', 404, null],
  ])('%s is answered with %d', async (url, status, location) => {
    const response = await ask(url);
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(location);
  });

  it('keeps files with a hash in their name for a year', async () => {
    const { headers } = await ask('/hulp/_astro/a.abc123.css');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/hulp/api/melding', '/api/melding'])(
    'a plain form sent to %s goes on to the thank-you page',
    async (url) => {
      const body = new URLSearchParams({ ...GOED, id: idNumber(url.length) });
      const response = await ask(url, { method: 'POST', body });
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toMatch(/^\/hulp\/meldpunt\/bedankt\/\?nummer=/);
    },
  );

  it('a form with mistakes is sent to the same place again', async () => {
    const body = new URLSearchParams({ soort: 'hulp' });
    const page = await (await ask('/hulp/api/melding', { method: 'POST', body })).text();
    expect(page).toContain('action="/hulp/api/melding"');
  });

  it('the mail to the melder names the address with the sub-path', async () => {
    const postvak = path.join(dir, 'hulp-postvak');
    const third = await start({
      dist: path.join(dir, 'hulp'),
      postvak,
      env: { SITE_URL: 'https://site.test' },
    });
    await postMelding(third.url, { ...GOED, contact: 'jan@voorbeeld.nl' });
    await third.close();
    const names = (await readdir(postvak)).filter((file) => file.endsWith('.eml'));
    const mails = await Promise.all(
      names.map((name) => readFile(path.join(postvak, name), 'utf8')),
    );
    expect(mails.filter((mail) => mail.includes('https://site.test/hulp/'))).toHaveLength(1);
  });
});

describe('starting and stopping', () => {
  it('rejects with EADDRINUSE when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('says what to do when the site has not been built', async () => {
    await expect(start({ dist: path.join(dir, 'weg') })).rejects.toThrow(/npm run build/);
  });

  it('does not start in production without a mail server', async () => {
    await expect(start({ env: { NODE_ENV: 'production' } })).rejects.toThrow(/SMTP_URL ontbreekt/);
  });

  it('has no mailbox when there is a mail server', async () => {
    const other = await start({ env: { SMTP_URL: 'smtp://127.0.0.1:9' } });
    const { status } = await fetch(`${other.url}/postvak/`);
    await other.close();
    expect(other.postvakUrl).toBeUndefined();
    expect(status).toBe(404);
  });
});
