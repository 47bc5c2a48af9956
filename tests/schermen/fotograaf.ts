import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startSite } from '../e2e/site.ts';
import { findChromium } from '../run/chromium.ts';
import { runTool } from '../run/tool.ts';
import type { Staat } from './staat.ts';
import { bestandVan, type Vorm } from './vorm.ts';

/** Longer than this nobody looks at, and the browser cannot take it in one picture. */
const HOOGSTENS = 12_000;

export interface Fotograaf {
  /** Opens a state in a page of its own and hands it over; the page closes afterwards. */
  readonly bij: (staat: Staat, beeld: Beeld, doe: (page: Page) => Promise<void>) => Promise<void>;
}

interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
  /** Dots for each pixel; 1 when it is left out. */
  readonly dichtheid?: number;
}

/** Starts the built site and a browser, and ends both when the work is done. */
export async function metFotograaf(werk: (fotograaf: Fotograaf) => Promise<void>): Promise<void> {
  const found = await findChromium(runTool);
  if ('problem' in found) throw new Error(found.problem);
  const site = await startSite();
  const browser = await chromium.launch({
    executablePath: found.path,
    // Containers run as root and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    await werk({ bij: (...args) => bij(browser, site.url, ...args) });
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function bij(
  browser: Browser,
  baseURL: string,
  { open, werker = false }: Staat,
  { breedte, hoogte, dichtheid = 1 }: Beeld,
  doe: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({
    baseURL,
    viewport: { width: breedte, height: hoogte },
    deviceScaleFactor: dichtheid,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    serviceWorkers: werker ? 'allow' : 'block',
  });
  page.setDefaultTimeout(20_000);
  try {
    await open(page);
    // Pictograms and the like come a moment after the words.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await doe(page);
  } finally {
    await page.close();
  }
}

/** Takes the whole page in one form after the other. */
export async function neemAlle(
  page: Page,
  naam: string,
  vormen: readonly Vorm[],
  map: string,
): Promise<void> {
  for (const vorm of vormen) {
    await page.setViewportSize({ width: vorm.breedte, height: hoogteBij(vorm.breedte) });
    await page.emulateMedia({
      media: vorm.kleur === 'print' ? 'print' : 'screen',
      colorScheme: vorm.kleur === 'donker' ? 'dark' : 'light',
    });
    // A window as high as the page: what sticks to an edge would else stand in the middle of it.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: vorm.breedte, height: Math.min(height, HOOGSTENS) });
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(0, 0);
    await writeFile(path.join(map, bestandVan(naam, vorm)), await page.screenshot());
  }
}

/** A low phone, a usual phone, a tablet and a laptop. */
const hoogteBij = (breedte: number): number => (breedte < 360 ? 640 : breedte < 700 ? 780 : 900);
