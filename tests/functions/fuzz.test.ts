// Whatever comes in: answered, never an error of ours, and nothing in page or mail that somebody else
// put there as markup or as a header. FUZZ=20000 for more of it.
import { connect } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer, type RunningServer } from '../../functions/server.ts';
import { startStormserver, type Stormserver } from '../storm/mailserver.ts';
import { readGegevens, writeProefsite } from '../storm/proefsite.ts';
import { findInAntwoord, findInMail, findMarkup } from './fuzz-controle.ts';
import { asForm, KWAAD, lichaam, NARE_TEKSTEN, VELDEN, velden, VRIJ } from './fuzz-corpus.ts';
import { GOED, idNumber, makeMeldpunt, postForm, postJson } from './hulp.ts';

/** Bodies in all. Most go to the function itself, the rest over a real socket. */
const AANTAL = Number(process.env['FUZZ'] ?? 600);
const KALM = { kracht: 0, zaad: 0 };
vi.setConfig({ testTimeout: 60_000 + AANTAL * 20 });

let mailserver: Stormserver;
let moment = 0;
let geteld = 500_000_000;
/** Mails that were looked at. */
let bekeken = 0;

beforeAll(async () => {
  mailserver = await startStormserver(KALM, () => (moment += 1));
});
afterAll(() => mailserver.close());

async function allOf(found: AsyncIterable<string> | Iterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const one of found) list.push(one);
  return list;
}

/** Looks at the mails that came since the last time. */
async function checkMails(): Promise<void> {
  while (bekeken < mailserver.mails.length) {
    expect(await allOf(findInMail(mailserver.mails[bekeken++]!))).toEqual([]);
  }
}

const formOf = (body: Record<string, unknown>) => {
  const params = new URLSearchParams(asForm(body));
  return new Request(postForm({}).url, { method: 'POST', body: params });
};

describe('the function', () => {
  it('answers any fields, as JSON and as a form, and mails nothing but its own headers', async () => {
    const { handle, settle, log } = makeMeldpunt(mailserver.url, { deadline: 20_000 });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(velden, async (body) => {
        for (const request of [postJson(body), formOf(body)]) {
          const response = await handle(request);
          seen.add(response.status);
          expect(await allOf(findInAntwoord(response))).toEqual([]);
        }
        await checkMails();
      }),
      { numRuns: Math.round(AANTAL * 0.3) },
    );
    await settle();
    await checkMails();
    expect(log).toEqual([]);
    // Or it would prove nothing.
    expect([...seen]).toEqual(expect.arrayContaining([201, 303, 422]));
    expect(mailserver.mails.length).toBeGreaterThan(AANTAL * 0.1);
  });

  it('lets each nasty text in each field become neither a header nor markup', async () => {
    const { handle, settle, log } = makeMeldpunt(mailserver.url, { deadline: 20_000 });
    // In a choice none of them fits, so there a few will do.
    const injecties = NARE_TEKSTEN.filter((tekst) => /[\r\n<].*kwaad/s.test(tekst)).slice(0, 12);
    for (const veld of VELDEN) {
      const teksten = VRIJ.includes(veld) ? NARE_TEKSTEN : injecties;
      const requests = teksten.flatMap((tekst, i) => {
        const body = { ...GOED, id: idNumber((geteld += 1)), [veld]: tekst };
        return i % 2 === 0 ? [postJson(body)] : [formOf(body)];
      });
      const responses = await Promise.all(requests.map(handle));
      for (const response of responses) {
        expect(await allOf(findInAntwoord(response)), veld).toEqual([]);
      }
      await checkMails();
    }
    await settle();
    await checkMails();
    expect(log).toEqual([]);
  });

  it('answers any bytes', async () => {
    const { handle, log } = makeMeldpunt(mailserver.url);
    await fc.assert(
      fc.asyncProperty(lichaam, async ({ headers, body }) => {
        const request = new Request(postForm({}).url, { method: 'POST', headers, body });
        expect(await allOf(findInAntwoord(await handle(request)))).toEqual([]);
      }),
      { numRuns: Math.round(AANTAL * 0.3) },
    );
    await checkMails();
    expect(log).toEqual([]);
  });
});

describe('the server, over a real socket', () => {
  let dir: string;
  let server: RunningServer;

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
    await writeProefsite(path.join(dir, 'dist'), await readGegevens());
    server = await startServer({
      host: '127.0.0.1',
      port: 0,
      dist: path.join(dir, 'dist'),
      env: { SMTP_URL: mailserver.url, MELDPUNT_LIMIET: '0' },
    });
  });
  afterAll(async () => {
    await server.close();
    await rm(dir, { recursive: true });
  });

  const post = (headers: Record<string, string>, body: BodyInit) =>
    fetch(`${server.url}/api/melding`, { method: 'POST', redirect: 'manual', headers, body });

  it('answers any fields and any bytes', async () => {
    const form = 'application/x-www-form-urlencoded';
    await fc.assert(
      fc.asyncProperty(velden, lichaam, async (body, raw) => {
        const params = new URLSearchParams(asForm(body)).toString();
        const responses = await Promise.all([
          post({ 'content-type': 'application/json' }, JSON.stringify(body)),
          post({ 'content-type': form }, params),
          post(raw.headers, raw.body),
        ]);
        for (const response of responses) {
          expect(await allOf(findInAntwoord(response))).toEqual([]);
        }
        await checkMails();
      }),
      { numRuns: Math.round(AANTAL * 0.06) },
    );
  });

  it('answers what is hardly HTTP, and lives on', async () => {
    await fc.assert(
      fc.asyncProperty(hardlyHttp, async (bytes) => {
        const answer = await sendRaw(new URL(server.url), bytes);
        // Nothing at all is an answer too: a line that was cut.
        if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 [1-4]\d\d /);
      }),
      { numRuns: Math.round(AANTAL * 0.06) },
    );
    await checkMails();
    const body = JSON.stringify({ ...GOED, id: idNumber(999_999_999) });
    expect((await post({ 'content-type': 'application/json' }, body)).status).toBe(201);
  });

  it('puts nothing but a number on the thank-you page', async () => {
    for (const tekst of NARE_TEKSTEN) {
      const nummer = encodeURIComponent(tekst.toWellFormed());
      if (nummer.length > 10_000) continue;
      const page = await fetch(`${server.url}/meldpunt/bedankt/?nummer=${nummer}`);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect([...findMarkup(html)]).toEqual([]);
      expect(html).not.toContain(KWAAD);
    }
  });
});

const HEADERS = [
  'Content-Type: application/json',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Length: 10',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Content-Length: 2\r\nContent-Length: 3',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, gzip',
  'Expect: 100-continue',
  'Expect: iets anders',
  'Upgrade: websocket\r\nConnection: upgrade',
  'Content-Encoding: br',
  'Accept-Encoding: gzip, br, \u0000',
  `X-Forwarded-For: ${KWAAD}, , ::1, 999.999.999.999`,
  `X-Forwarded-Proto: ${KWAAD}`,
  'Forwarded: for=";;;',
  'Origin: null',
  `Origin: ${KWAAD}://[`,
  `Host: ${KWAAD}@[::1]:99999`,
  'Host: ',
  'Sec-Fetch-Site: same-origin',
  `X-Lang: ${'x'.repeat(20_000)}`,
  ' gevouwen: ja',
  ': zonder naam',
  'Cookie: __proto__=1',
];
const hardlyHttp = fc
  .tuple(
    fc.constantFrom('POST', 'POST', 'POST', 'GET', 'OPTIONS', 'TRACE', 'PRI', 'po st', '\u0000'),
    fc.constantFrom(
      '/api/melding',
      '/api/melding?stap=controle',
      '/api/melding/',
      '/API/melding',
      '//api/melding',
      `http://${KWAAD}.test/api/melding`,
      '*',
      '/%',
      '/%00/%c0%af',
      `/${'a/'.repeat(3_000)}`,
    ),
    fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''),
    fc.array(fc.constantFrom(...HEADERS), { maxLength: 5 }),
    fc.boolean(),
    lichaam,
  )
  .map(([method, target, version, headers, hasLength, { body }]) => {
    const length = hasLength ? [`Content-Length: ${body.byteLength}`] : [];
    const head = [`${method} ${target} ${version}`, 'Host: localhost', ...headers, ...length];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
  });

/** Sends bytes and hangs up. @returns what came back; rejects when the server keeps the line */
function sendRaw({ hostname, port }: URL, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setTimeout(10_000, () => {
      socket.destroy();
      reject(new Error(`De server houdt de lijn vast na: ${answer.slice(0, 200)}`));
    });
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('close', () => resolve(answer));
    // A server may hang up while much is still coming.
    socket.on('error', () => undefined);
  });
}
