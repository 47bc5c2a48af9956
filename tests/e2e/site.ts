import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const DIST = path.join(ROOT, 'dist');

export interface Site {
  /** Address of the home page, without the last slash. */
  readonly url: string;
  /** Where the mails can be read. */
  readonly postvakUrl: string;
  /** Ends the server, as when the internet is gone. */
  stop(): Promise<void>;
}

/** No limit, and not the mail server of whoever runs the tests. */
const SETTINGS = { MELDPUNT_LIMIET: '0', MELDPUNT_NAAR: '', NODE_ENV: 'test', SMTP_URL: '' };

/** The setting that holds the server as one file, where somebody made it; else tsx reads it anew. */
export const SERVER_FILE = 'SITE_SERVER_FILE';

/** Starts the built site with the meldpunt and an empty mailbox, on a free port. */
export async function startSite(dist = DIST): Promise<Site> {
  const postvak = await mkdtemp(path.join(tmpdir(), 'postvak-'));
  const file = process.env[SERVER_FILE];
  const server = file === undefined ? ['--import', 'tsx', 'tests/e2e/serve.ts'] : [file];
  const child = spawn(process.execPath, [...server, dist, postvak], {
    cwd: ROOT,
    env: { ...process.env, ...SETTINGS },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    closed.then(() => Promise.reject(new Error('The server stopped before it was ready.'))),
  ])) as [string];
  const { url, postvakUrl } = JSON.parse(line) as { url: string; postvakUrl: string };
  return {
    url: url.replace(/\/$/, ''),
    postvakUrl,
    async stop() {
      child.kill('SIGKILL');
      await closed;
      await rm(postvak, { recursive: true, force: true });
    },
  };
}

/** The paths of all pages that the sitemap lists. */
export async function readSitemap(): Promise<readonly string[]> {
  const xml = await readFile(path.join(DIST, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
}

/** What Playwright itself prints where the service worker is switched off. */
const SERVICE_WORKER_OFF = 'Service Worker registration blocked by Playwright';

/** Collects what a page must never do: print an error, ask another server, break the CSP. */
function watch(context: BrowserContext, home: string): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (text !== SERVICE_WORKER_OFF) problems.push(`${message.page()?.url()}: ${text}`);
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) problems.push(`asked ${request.url()}`);
  });
  return problems;
}

interface Fixtures {
  /** A page of the site; afterwards: no error on the console, no third party, no cookie. */
  readonly page: Page;
  /** Problems that a test expects; it empties the list itself. */
  readonly problems: string[];
}

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  problems: async ({ context, site }, use) => {
    const problems = watch(context, site.url);
    await use(problems);
    expect(problems).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  },
  page: async ({ page, problems: _watched }, use) => use(page),
});

export { expect };
