// npm run bench -- groei: what the site costs with a hundred times as many regelingen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { startSite } from '../e2e/site.ts';
import { findChromium } from '../run/chromium.ts';
import { runTool } from '../run/tool.ts';
import { makeGroteSite } from './groei-inhoud.ts';

const REGELINGEN = Number(process.env.GROEI_REGELINGEN ?? 3000);
const GEMEENTEN = 60;
const GEKOZEN = 'groeistad-7';

/** Builds a site of 3,000 regelingen, opens it in a browser, and prints what that costs. */
export async function meetGroei(): Promise<void> {
  const project = await makeGroteSite(REGELINGEN, GEMEENTEN);
  const start = Date.now();
  await build(project);
  const rows: [string, string][] = [
    ['regelingen', String(REGELINGEN)],
    ['building', seconds(start)],
    ['sw.js, compressed', kB(gzipSync(await readFile(path.join(project, 'dist/sw.js'))).length)],
    ...(await visit(path.join(project, 'dist'))),
  ];
  process.stdout.write(rows.map(([what, measured]) => `| ${what} | ${measured} |\n`).join(''));
  await rm(project, { recursive: true });
}

const kB = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function build(project: string): Promise<void> {
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--silent'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The build ended with code ${code}; see ${project}.`);
}

/** The first visit, the choice of a gemeente, and then without a server. */
async function visit(dist: string): Promise<[string, string][]> {
  const site = await startSite(dist);
  const line = await countBytes(Number(new URL(site.url).port));
  const found = await findChromium(runTool);
  if ('problem' in found) throw new Error(found.problem);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const begun = Date.now();
    await page.goto(line.url);
    await page.getByText('werkt ook zonder internet').waitFor({ timeout: 120_000 });
    const rows: [string, string][] = [
      ['first visit, over the line', kB(line.bytes())],
      ['until it works without internet', seconds(begun)],
    ];
    await choose(page);
    rows.push(['the same, with a chosen gemeente', kB(line.bytes())]);
    line.close();
    await site.stop();
    for (const pad of [`gemeenten/${GEKOZEN}/`, 'regelingen/zorgtoeslag/', 'wijzer/', 'zoeken/']) {
      const opened = Date.now();
      await page.goto(`${line.url}${pad}`, { waitUntil: 'domcontentloaded' });
      const kop = await page.getByRole('heading', { level: 1 }).first().innerText();
      rows.push([`without a server: /${pad} ("${kop}")`, seconds(opened)]);
    }
    return rows;
  } finally {
    await browser.close();
    line.close();
    await site.stop();
  }
}

async function choose(page: Page): Promise<void> {
  const packs = () => page.evaluate(async () => (await caches.keys()).length);
  const before = await packs();
  await page.evaluate((slug) => {
    localStorage.setItem('gemeente', JSON.stringify(slug));
    window.dispatchEvent(new Event('gemeente-gekozen'));
  }, GEKOZEN);
  for (let i = 0; i < 100 && (await packs()) === before; i += 1) await page.waitForTimeout(100);
  await page.waitForTimeout(1000);
}

/** A line to a server on this machine that counts what comes back over it, headers and all. */
async function countBytes(port: number) {
  let bytes = 0;
  const server = createServer((browser) => {
    const target = connect(port, '127.0.0.1');
    target.on('data', (data) => (bytes += data.length));
    browser.pipe(target).pipe(browser);
    for (const end of [browser, target]) {
      end.on('error', () => end.destroy());
      end.on('close', () => (end === browser ? target : browser).destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}/`, bytes: () => bytes, close: () => server.close() };
}
