// Takes the pictures of the site that stand in the manifest (public/schermen/), which a browser shows
// to who wants to install it. Run it when the look has changed, after `npm run build`:
//   node --import tsx tests/bench/manifest-schermen.ts
// It wants Chromium (CHROMIUM) and ImageMagick (`convert`).
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { MOEDER, start, walk } from '../e2e/gesprek.ts';
import { startSite } from '../e2e/site.ts';

interface Scherm {
  readonly naam: string;
  readonly breed: boolean;
  readonly open: (page: Page) => Promise<unknown>;
}

const SCHERMEN: readonly Scherm[] = [
  { naam: 'begin', breed: false, open: (page) => page.goto('/') },
  {
    naam: 'resultaat',
    breed: false,
    open: async (page) => {
      await start(page);
      await walk(page, MOEDER);
      // The rest of the result comes a moment later.
      await page.getByRole('heading', { name: /Waarschijnlijk wel/ }).waitFor();
    },
  },
  // One without amounts: those change twice a year.
  { naam: 'regeling', breed: true, open: (page) => page.goto('/regelingen/schuldhulpverlening/') },
];

/** So few colours make a picture a third of its size, and nobody sees it in flat planes. */
const KLEUREN = '64';

const run = promisify(execFile);
const folder = path.resolve(import.meta.dirname, '../../public/schermen');
await mkdir(folder, { recursive: true });

const site = await startSite();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
for (const { naam, breed, open } of SCHERMEN) {
  const page = await browser.newPage({
    baseURL: site.url,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...(breed
      ? { viewport: { width: 1280, height: 800 } }
      : { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 }),
  });
  await open(page);
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(folder, `${naam}.png`);
  const raw = `${file}.groot`;
  await writeFile(raw, await page.screenshot());
  await run('convert', [`png:${raw}`, '+dither', '-colors', KLEUREN, '-strip', `png8:${file}`]);
  await rm(raw);
  await page.close();
}
await browser.close();
await site.stop();
