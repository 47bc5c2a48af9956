// The site under a sub-path, as where it shares a host: built once with SITE_BASE, then walked through.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { MOEDER, answerScreen, kop } from './gesprek.ts';
import { verstuur, vraagHulp } from './meldpad.ts';
import { DIST, startSite, type Site } from './site.ts';

const BASE = '/hulp/';
const ROOT = path.dirname(DIST);

let dist: string;
let site: Site;

// One build for all: the tests of this file run one after the other, in one worker.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  dist = await mkdtemp(path.join(tmpdir(), 'sub-pad-'));
  await build(dist);
  site = await startSite(dist);
});
test.afterAll(async () => {
  await site.stop();
  await rm(dist, { recursive: true });
});

async function build(outDir: string): Promise<void> {
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: ROOT,
    env: { ...process.env, SITE_BASE: 'hulp', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(output);
}

/** What a page asks that is not under the sub-path, and what it complains of, such as its CSP. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(BASE)) problems.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

test('every address in the pages is under it, and leads to a file', async () => {
  const addresses = new Map<string, string>();
  for await (const file of glob('**/*.{html,css,webmanifest,xml}', { cwd: dist })) {
    if (file.startsWith('pagefind')) continue;
    const text = await readFile(path.join(dist, file), 'utf8');
    const found = text.matchAll(
      /(?:\s(?:href|src|action|content|component-url|renderer-url)=|url\(|<loc>)["']?((?:http:\/\/localhost:\d+)?\/(?!\/)[^"')<]*)/g,
    );
    for (const [, address = ''] of found) addresses.set(new URL(address, site.url).pathname, file);
  }
  expect(addresses.size).toBeGreaterThan(100);
  const wrong = [...addresses].filter(([pathname]) => {
    if (!pathname.startsWith(BASE)) return true;
    const name = pathname.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
    return !existsSync(path.join(dist, name)) && !['api/melding', '404/index.html'].includes(name);
  });
  expect(wrong).toEqual([]);
});

test('from the home page to a regeling, through the wizard, to a melding that is sent', async ({
  page,
}) => {
  await page.goto(`${new URL(site.url).origin}/`);
  await expect(page).toHaveURL(`${site.url}/`);
  const problems = watch(page);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Schulden', exact: true }).click();
  await main
    .getByRole('link', { name: /hulp bij schulden/i })
    .first()
    .click();
  await expect(page).toHaveURL(`${site.url}/regelingen/schuldhulpverlening/`);

  await page.goto(`${site.url}/zoeken/?q=voedselbank`);
  await main.getByRole('link', { name: /eten/i }).first().click();
  await expect(page).toHaveURL(`${site.url}/regelingen/voedselbank/`);

  await page.goto(`${site.url}/wijzer/`);
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  await answerScreen(page, MOEDER);
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');

  await page.goto(`${site.url}/meldpunt/hulp/`);
  await vraagHulp(page, { tekst: 'Proef' });
  await verstuur(page);
  await expect(page).toHaveURL(/\/hulp\/meldpunt\/bedankt\/\?nummer=/);
  await expect(page.locator('.meldnummer')).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(problems).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form comes back with its mistakes, and then is sent', async ({ page }) => {
    await page.goto(`${site.url}/meldpunt/hulp/`);
    await page.getByRole('button', { name: /controleer/i }).click();
    await expect(page).toHaveTitle(/^\(\d fouten\)/);
    await vraagHulp(page, { tekst: 'Proef', zonderScript: true });
    await verstuur(page);
    await expect(page).toHaveURL(/\/hulp\/meldpunt\/bedankt\/\?nummer=/);
    await expect(page.locator('.meldnummer')).toBeVisible();
  });
});

test.describe('without internet', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the pages open after the first visit, and the service worker minds only what is under it', async ({
    page,
  }) => {
    await page.goto(`${site.url}/`);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe(BASE);
    const bewaard = page.locator('#bewaard');
    await expect(bewaard).toContainText('zonder internet', { timeout: 20_000 });
    await site.stop();
    await page.goto(`${site.url}/regelingen/schuldhulpverlening/`);
    await expect(kop(page)).toContainText('schulden');
    await page.goto(`${site.url}/bestaat-niet/`);
    await expect(kop(page)).toContainText(/internet/i);
  });
});
