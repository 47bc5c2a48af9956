import { createServer, type Server, type ServerResponse } from 'node:http';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks, type Nagekeken } from '../../src/content/links/nakijken.ts';
import { parseRobots } from '../../src/content/links/robots.ts';
import { asVerslag } from '../../src/content/links/verslag.ts';
import type { Netwerk } from '../../src/content/links/vragen.ts';
import { collectLinks, urlsIn } from '../../src/content/links/verzamelen.ts';

const run = promisify(execFile);

describe('webadressen in een tekst', () => {
  test.each([
    ['url: https://a.nl/pad?x=1&y=2', ['https://a.nl/pad?x=1&y=2']],
    ["url: 'https://a.nl/'", ['https://a.nl/']],
    ['Kijk op [de site](https://a.nl/b).', ['https://a.nl/b']],
    ['Zie <https://a.nl/b>, of https://a.nl/c.', ['https://a.nl/b', 'https://a.nl/c']],
    ['{ tekst: Site, url: https://a.nl/b}', ['https://a.nl/b']],
    ['https://a.nl/wiki/X_(Y)', ['https://a.nl/wiki/X_(Y)']],
    ['(https://a.nl/b)', ['https://a.nl/b']],
    ['[hier](/regelingen/bijstand/) en mailto:x@a.nl', []],
    ['https://a.nl/ en https://a.nl/', ['https://a.nl/']],
  ])('%s', (tekst, expected) => {
    expect(urlsIn(tekst)).toEqual(expected);
  });

  test('elk adres met de bestanden waarin het staat, zonder de uitleg voor redacteuren', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'links-'));
    await mkdir(path.join(dir, 'regelingen'));
    await writeFile(path.join(dir, 'README.md'), 'https://voorbeeld.nl/');
    await writeFile(
      path.join(dir, 'regelingen/b.md'),
      '---\nurl: https://a.nl/\n---\nhttps://c.nl/',
    );
    await writeFile(path.join(dir, 'regelingen/a.md'), '[a](https://a.nl/)');
    expect(await collectLinks(dir)).toEqual([
      { url: 'https://a.nl/', bestanden: ['regelingen/a.md', 'regelingen/b.md'] },
      { url: 'https://c.nl/', bestanden: ['regelingen/b.md'] },
    ]);
    await rm(dir, { recursive: true });
  });
});

describe('robots.txt', () => {
  const robots = parseRobots(
    'User-agent: *\nDisallow: /zoek\nAllow: /zoek/hulp\nDisallow: /*.pdf$\n\nUser-agent: Ander\nUser-agent: Wij # dit zijn wij\nDisallow: /geheim\nCrawl-delay: 3',
    'Wij',
  );
  const ieder = parseRobots(
    'User-agent: *\nDisallow: /zoek\nAllow: /zoek/hulp\nDisallow: /*.pdf$',
    'Wij',
  );

  test('wie genoemd wordt, volgt alleen de eigen regels', () => {
    expect(robots.allows('/geheim/1')).toBe(false);
    expect(robots.allows('/zoek')).toBe(true);
    expect(robots.wacht).toBe(3);
  });

  test.each([
    ['/', true],
    ['/zoek?q=1', false],
    ['/zoek/hulp', true],
    ['/brief.pdf', false],
    ['/brief.pdf?x', true],
  ])('voor iedereen: %s', (pad, allowed) => {
    expect(ieder.allows(pad)).toBe(allowed);
  });

  test('een leeg bestand staat alles toe', () => {
    expect(parseRobots('', 'Wij').allows('/x')).toBe(true);
  });
});

describe('nakijken, tegen een server op deze computer', () => {
  interface Verzoek {
    readonly method: string;
    readonly url: string;
    readonly agent: string;
  }
  let server: Server;
  let other: Server;
  let base: string;
  let otherBase: string;
  let requests: Verzoek[] = [];

  const answers: Record<string, (method: string, response: ServerResponse) => void> = {
    '/goed': (_, r) => r.end('ja'),
    '/weg': (_, r) => r.writeHead(404).end(),
    '/weg-bij-head': (m, r) => r.writeHead(m === 'HEAD' ? 404 : 200).end(),
    '/geen-head': (m, r) => r.writeHead(m === 'HEAD' ? 405 : 200).end('x'.repeat(100_000)),
    '/dicht': (_, r) => r.writeHead(403).end(),
    '/stuk': (_, r) => r.writeHead(500).end(),
    '/voorgoed': (_, r) => r.writeHead(301, { Location: '/tussen' }).end(),
    '/tussen': (_, r) => r.writeHead(308, { Location: '/goed' }).end(),
    '/even': (_, r) => r.writeHead(302, { Location: '/goed' }).end(),
    '/even-en-voorgoed': (_, r) => r.writeHead(302, { Location: '/voorgoed' }).end(),
    '/kring': (_, r) => r.writeHead(302, { Location: '/kring' }).end(),
    '/naar-weg': (_, r) => r.writeHead(301, { Location: '/weg' }).end(),
    '/naar-voren': (_, r) => r.writeHead(302, { Location: '/' }).end(),
    '/naar-ander': (_, r) => r.writeHead(301, { Location: `${otherBase}/goed` }).end(),
    '/': (_, r) => r.end(),
    '/verboden': (_, r) => r.end(),
    '/traag': () => undefined,
    '/robots.txt': (_, r) => r.end('User-agent: *\nDisallow: /verboden'),
  };

  const listen = async (): Promise<[Server, string]> => {
    const made = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, agent: headers['user-agent'] ?? '' });
      (answers[url] ?? ((_, r) => r.writeHead(404).end()))(method, response);
    });
    await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
    return [made, `http://127.0.0.1:${(made.address() as AddressInfo).port}`];
  };

  beforeAll(async () => {
    [server, base] = await listen();
    [other, otherBase] = await listen();
  });
  beforeEach(() => {
    requests = [];
  });
  afterAll(() => {
    for (const one of [server, other]) {
      one.closeAllConnections();
      one.close();
    }
  });

  const netwerk = { fetch, wait: (ms: number) => wait(Math.max(0, ms)), now: () => Date.now() };
  const check = (urls: readonly string[]) =>
    checkLinks(
      urls.map((url) => ({ url, bestanden: ['regelingen/x.md'] })),
      netwerk,
      { pauze: 0, timeout: 1000 },
    );
  const checkOne = async (pad: string): Promise<Nagekeken> => {
    const { links } = await check([`${base}${pad}`]);
    return links[0]!;
  };

  test.each([
    ['/goed', 'werkt', undefined],
    ['/goed#stuk', 'werkt', undefined],
    ['/geen-head', 'werkt', undefined],
    ['/weg-bij-head', 'werkt', undefined],
    ['/even', 'werkt', undefined],
    ['/weg', 'niet-gevonden', undefined],
    ['/naar-weg', 'niet-gevonden', undefined],
    ['/dicht', 'niet-nagekeken', 'laat ons niet toe (code 403)'],
    ['/verboden', 'niet-nagekeken', 'wil geen programma’s'],
    ['/stuk', 'geen-antwoord', 'code 500'],
    ['/kring', 'geen-antwoord', 'blijft doorsturen'],
    ['/traag', 'geen-antwoord', 'te traag'],
    ['/naar-voren', 'verhuisd', 'voorpagina'],
  ])('%s: %s', async (pad, uitkomst, uitleg) => {
    const found = await checkOne(pad);
    expect(found.uitkomst).toBe(uitkomst);
    if (uitleg) expect(found.uitleg).toContain(uitleg);
  });

  test('verhuisd noemt het laatste adres dat voorgoed geldt', async () => {
    expect(await checkOne('/voorgoed')).toMatchObject({
      uitkomst: 'verhuisd',
      naar: `${base}/goed`,
    });
    expect(await checkOne('/naar-ander')).toMatchObject({ naar: `${otherBase}/goed` });
    expect(await checkOne('/even-en-voorgoed')).toMatchObject({ uitkomst: 'werkt' });
  });

  test('eerst HEAD, dan GET, met een naam die zegt wat het is', async () => {
    await checkOne('/geen-head');
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /robots.txt',
      'HEAD /geen-head',
      'GET /geen-head',
    ]);
    expect(requests[0]?.agent).toMatch(/^RegelingenwijzerLinkcontrole\/1\.0 \(.*bewaart niets\)$/);
  });

  test('één verzoek tegelijk per site, met een pauze ertussen; sites naast elkaar', async () => {
    const paden = ['/goed', '/even', '/'];
    const urls = [base, otherBase].flatMap((site) => paden.map((pad) => site + pad));
    const waits: number[] = [];
    const busy = new Map<string, number>();
    let most = 0;
    const order: string[] = [];
    const stil = {
      now: () => 0,
      wait: (ms: number) => {
        waits.push(ms);
        return Promise.resolve();
      },
      fetch: async (url: URL, init: RequestInit) => {
        order.push(url.host);
        busy.set(url.host, (busy.get(url.host) ?? 0) + 1);
        most = Math.max(most, ...busy.values());
        const response = await fetch(url, init);
        busy.set(url.host, (busy.get(url.host) ?? 0) - 1);
        return response;
      },
    };
    const links = urls.map((url) => ({ url, bestanden: ['a'] }));
    await checkLinks(links, stil as Netwerk, { pauze: 1000, timeout: 5000 });
    // robots.txt, three links and one redirect for each site; a pause before all but the first.
    expect(order).toHaveLength(10);
    expect(waits).toEqual(Array(8).fill(1000));
    expect(most).toBe(1);
    const [first, second] = [new URL(base).host, new URL(otherBase).host];
    expect(order.indexOf(second)).toBeLessThan(order.lastIndexOf(first));
  });

  test('een site die niet opneemt; robots.txt wordt één keer gevraagd', async () => {
    const [dead, deadBase] = await listen();
    await new Promise((done) => dead.close(done));
    const { links, internet } = await check([`${deadBase}/a`, `${deadBase}/b`]);
    expect(links.map(({ uitkomst }) => uitkomst)).toEqual(['geen-antwoord', 'geen-antwoord']);
    expect(links[0]?.uitleg).toBe('de site neemt niet op');
    expect(internet).toBe(true);
  });

  test('zonder internet zegt het verslag dat, en stopt het vragen na vijf sites', async () => {
    let asked = 0;
    const offline = {
      ...netwerk,
      fetch: () => {
        asked += 1;
        return Promise.reject(new TypeError('fetch failed', { cause: { code: 'EAI_AGAIN' } }));
      },
    };
    const urls = Array.from({ length: 40 }, (_, i) => ({
      url: `https://site${i}.nl/`,
      bestanden: ['a'],
    }));
    const { links, internet } = await checkLinks(urls, offline, { pauze: 0, timeout: 100 });
    expect(internet).toBe(false);
    expect(asked).toBeLessThan(12);
    expect(new Set(links.map(({ uitkomst }) => uitkomst))).toEqual(new Set(['niet-nagekeken']));
    expect(asVerslag(links, internet, '2026-11-21')).toContain('Er is geen internet');
  });

  test('npm run links eindigt altijd goed, met een verslag in het Nederlands', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'links-'));
    await mkdir(path.join(dir, 'regelingen'));
    await writeFile(path.join(dir, 'regelingen/x.md'), `${base}/weg en ${base}/voorgoed`);
    const cli = path.resolve(import.meta.dirname, '../../src/cli/links.ts');
    const { stdout } = await run(process.execPath, [cli, '--content', dir]);
    expect(stdout).toContain('2 links: niet gevonden 1, verhuisd 1');
    expect(stdout).toContain(
      `- ${base}/voorgoed\n  naar ${base}/goed\n  staat in \`regelingen/x.md\``,
    );
    await rm(dir, { recursive: true });
  }, 20_000);
});
