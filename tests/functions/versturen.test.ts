// How the browser sends a melding, and what it does when the server asks for a sum first.
import vm from 'node:vm';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { verstuurMelding, type Uitkomst } from '../../src/browser/melding-versturen.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { fakeSend, GOED, idNumber, makeMeldpunt, postJson } from './hulp.ts';

const MELDING = { ...GOED, nood: [], namens: false, toestemming: false } as Melding;

type Fetch = typeof globalThis.fetch;

/** The function, reached as a browser reaches it. */
function underAttack() {
  const { handle } = makeMeldpunt('smtp://127.0.0.1:9', {
    send: fakeSend(),
    config: { limiet: 20, limietTotaal: 1 },
    now: () => new Date(),
  });
  const fetch = vi.fn<Fetch>((url, init) =>
    handle(new Request(new URL(url as string, 'http://localhost:4321'), init)),
  );
  return { fetch, fill: () => handle(postJson({ ...GOED, id: idNumber(9) })) };
}

const answering = (...responses: (() => Response)[]) =>
  vi.fn<Fetch>(() => {
    const next = responses.length > 1 ? responses.shift() : responses[0];
    return Promise.resolve(next!());
  });

const send = (fetch: Fetch, isOnline = true) =>
  verstuurMelding(MELDING, { fetch, isOnline: () => isOnline });

describe('a server under attack', () => {
  it('gets its sum done, and then takes the melding', async () => {
    const { fetch, fill } = underAttack();
    await fill();
    expect((await send(fetch)).soort).toBe('verzonden');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('that is calm gets one request, and no sum', async () => {
    const { fetch } = underAttack();
    expect((await send(fetch)).soort).toBe('verzonden');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('that goes on asking is too busy: nobody waits for ever', async () => {
    const { fetch, fill } = underAttack();
    await fill();
    const { uitdaging } = (await (await send429(fetch)).json()) as { uitdaging: unknown };
    const stubborn = answering(() => Response.json({ uitdaging }, { status: 429 }));
    expect((await send(stubborn)).soort).toBe('druk');
    expect(stubborn).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['no sum', {}],
    ['a sum that cannot be done', { uitdaging: { parameters: {} } }],
  ])('that sends %s is busy', async (_what, body) => {
    const busy = answering(() =>
      Response.json(body, { status: 429, headers: { 'retry-after': '30' } }),
    );
    expect(await send(busy)).toEqual<Uitkomst>({ soort: 'druk', seconden: 30 });
    expect(busy).toHaveBeenCalledTimes(1);
  });
});

const send429 = (fetch: Fetch) =>
  fetch('/api/melding', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...GOED, id: idNumber(3) }),
  });

describe('an answer', () => {
  it.each<[string, () => Response, Uitkomst['soort']]>([
    [
      '201',
      () => Response.json({ nummer: 'K7QF-3M2P', bericht: '' }, { status: 201 }),
      'verzonden',
    ],
    ['200', () => Response.json({ nummer: 'K7QF-3M2P' }), 'verzonden'],
    ['200 without a number', () => Response.json({}), 'storing'],
    ['200 from a login page', () => new Response('<html>'), 'storing'],
    ['422', () => Response.json({ fouten: [] }, { status: 422 }), 'fouten'],
    ['413', () => new Response('', { status: 413 }), 'te-groot'],
    ['403', () => new Response('', { status: 403 }), 'geweigerd'],
    ['429 that is no JSON', () => new Response('druk', { status: 429 }), 'druk'],
    ['503', () => new Response('', { status: 503 }), 'storing'],
    ['404', () => new Response('', { status: 404 }), 'storing'],
  ])('%s means %s', async (_what, response, soort) => {
    expect((await send(answering(response))).soort).toBe(soort);
  });

  it.each([
    [true, 'storing'],
    [false, 'offline'],
  ])('that does not come means, online: %s, %s', async (isOnline, soort) => {
    const broken = vi.fn<Fetch>(() => Promise.reject(new TypeError('weg')));
    expect((await send(broken, isOnline)).soort).toBe(soort);
  });
});

it('sends and does sums in a service worker, where there is no window and no page', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { verstuurMelding } from './melding-versturen.ts'; verstuur = verstuurMelding;`,
      resolveDir: path.resolve(import.meta.dirname, '../../src/browser'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { 'import.meta.env.BASE_URL': '"/"' },
  });
  const { fetch, fill } = underAttack();
  await fill();
  const worker = vm.createContext({
    ...{ verstuur: undefined, AbortSignal, crypto, TextEncoder, performance, setTimeout, btoa },
    ...{ Uint8Array, DataView },
  }) as { verstuur?: typeof verstuurMelding };
  vm.runInContext(outputFiles[0]!.text, worker);
  const uitkomst = await worker.verstuur!(MELDING, { fetch, isOnline: () => true });
  expect(uitkomst.soort).toBe('verzonden');
  expect(fetch).toHaveBeenCalledTimes(2);
});
