// How fast the search is on a poor phone: from a letter to the results on the screen, and the first
// search ever over a slow line. Wants a built site (`npm run build`).
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startSite } from '../e2e/site.ts';

/** A phone of € 100 beside a machine to develop on. */
const TRAAG = 4;

/** "Slow 4G" of Chromium's own tools: round trip in ms, bytes per second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (0.675 * 1024 * 1024) / 8,
};

/** Time between two letters of somebody who types fast on a phone. */
const TIKTEMPO_MS = 150;

const ZOEKVRAGEN = [
  'uitkerring',
  'geld voor fiets kind',
  'cak boete',
  'ik kan mijn huur niet betalen',
  'schoolspullen',
  'zorgverzekering te duur',
  'energiearmoede',
  'schuldhulp dordrecht',
];

/** Prints the two tables. */
export async function meetZoeksnelheid(): Promise<void> {
  const site = await startSite();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    await printToets(browser, site.url);
    await printEerste(browser, site.url);
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function printToets(browser: Browser, url: string): Promise<void> {
  const rows = [
    ['zoekpagina', '/zoeken/'],
    ['veld bovenaan', '/regelingen/bijstand/'],
  ] as const;
  print(`\nVan toets tot resultaten, CPU ${TRAAG} × trager (doel: 95% binnen 100 ms)`);
  for (const [naam, pad] of rows) {
    const context = await newContext(browser);
    const page = await openPagina(context, url + pad);
    await toField(page);
    // Loaded, and warm: the first letters are the table below.
    await page.keyboard.type('huur');
    await page.locator('[data-voor="huur"]').waitFor();
    await page.waitForTimeout(2000);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: TRAAG });
    for (const zoekvraag of ZOEKVRAGEN) {
      await page.getByRole('searchbox').fill('');
      await page.keyboard.type(zoekvraag, { delay: TIKTEMPO_MS });
      await page.waitForTimeout(500);
    }
    const tijden = await page.evaluate(() => window.meting.tijden);
    printTijden(naam, tijden);
    await context.close();
  }
}

async function printEerste(browser: Browser, url: string): Promise<void> {
  print('\nEerste keer zoeken op Slow 4G, van het veld tot resultaten (doel: 2,5 s)');
  for (const [naam, pad] of [
    ['veld bovenaan, CPU 1 ×', '/regelingen/bijstand/'],
    ['zoekpagina, CPU 1 ×', '/zoeken/'],
    [`veld bovenaan, CPU ${TRAAG} ×`, '/regelingen/bijstand/'],
    [`zoekpagina, CPU ${TRAAG} ×`, '/zoeken/'],
  ] as const) {
    const context = await newContext(browser);
    const page = await openPagina(context, url + pad, {
      rate: naam.endsWith(`${TRAAG} ×`) ? TRAAG : 1,
    });
    const bytes = await countBytes(context, page);
    const begin = await page.evaluate(() => performance.now());
    await toField(page);
    await page.keyboard.type('huur', { delay: TIKTEMPO_MS });
    await page.locator('[data-voor="huur"]').waitFor();
    const eind = await page.evaluate(() => window.meting.laatste);
    print(`  ${naam.padEnd(24)} ${Math.round(eind - begin)} ms, ${bytes()} kB gehaald`);
    await context.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    locale: 'nl-NL',
  });
}

/** Opens a page, on a slow line where `rate` (how many times slower the CPU is) is given. */
async function openPagina(
  context: BrowserContext,
  url: string,
  slow?: { readonly rate: number },
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(installMeting);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.rate });
  }
  // Not until it is idle: that is when the search page fetches by itself.
  await page.goto(url, { waitUntil: slow ? 'load' : 'networkidle' });
  return page;
}

async function toField(page: Page): Promise<void> {
  const fold = page.locator('.kop__zoek > summary');
  if (await fold.isVisible()) await fold.click();
  await page.getByRole('searchbox').focus();
}

/** Kilobytes over the line from now on. */
async function countBytes(context: BrowserContext, page: Page): Promise<() => number> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let sum = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  return () => Math.round(sum / 1024);
}

function printTijden(naam: string, tijden: readonly number[]): void {
  const sorted = [...tijden].sort((a, b) => a - b);
  const at = (deel: number) => Math.round(sorted[Math.floor(deel * (sorted.length - 1))] ?? NaN);
  print(
    `  ${naam.padEnd(24)} mediaan ${at(0.5)} ms, 95% ${at(0.95)} ms, hoogste ${at(1)} ms ` +
      `(${sorted.length} letters)`,
  );
}

declare global {
  interface Window {
    meting: { tijden: number[]; laatste: number };
  }
}

/** In the page: for each letter the time until its results, or those of a later one, are seen. */
function installMeting(): void {
  let open: { readonly zoekvraag: string; readonly begin: number }[] = [];
  window.meting = { tijden: [], laatste: 0 };
  document.addEventListener(
    'input',
    ({ target, timeStamp }) => {
      const zoekvraag = (target as HTMLInputElement).value;
      if (zoekvraag.trim() === '') open = [];
      else open.push({ zoekvraag, begin: timeStamp });
    },
    { capture: true },
  );
  const observer = new MutationObserver(() => {
    const voor = document.querySelector('[data-voor]')?.getAttribute('data-voor') ?? '';
    const at = open.findIndex(({ zoekvraag }) => zoekvraag === voor);
    const answered = open.splice(0, at + 1);
    if (answered.length === 0) return;
    // The task after the next frame: by then it is on the screen.
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.meting.laatste = performance.now();
        window.meting.tijden.push(...answered.map(({ begin }) => window.meting.laatste - begin));
      }),
    );
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-voor'],
  });
}
