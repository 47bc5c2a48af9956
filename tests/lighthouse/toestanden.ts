import { chromium } from '@playwright/test';
import { answerScreen, MOEDER, start, walk } from '../e2e/gesprek.ts';
import type { Toestand } from './paginas.ts';

/** So many screens of about seven were answered. */
const HALFWEG = 3;

/** Where the wizard keeps the answers in its tab. */
export const SLEUTEL = 'wijzer';

/** Walks through the wizard; gives what the tab kept halfway and at the result. */
export async function leesToestanden(
  siteUrl: string,
  chromiumPath: string,
): Promise<Readonly<Record<Toestand, string>>> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    // Containers run as root and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage({
      baseURL: siteUrl,
      locale: 'nl-NL',
      serviceWorkers: 'block',
    });
    const kept = async () =>
      (await page.evaluate((key) => sessionStorage.getItem(key), SLEUTEL)) ?? '';
    await start(page);
    for (let i = 0; i < HALFWEG; i += 1) await answerScreen(page, MOEDER);
    const vraag = await kept();
    await walk(page, MOEDER);
    return { vraag, resultaat: await kept() };
  } finally {
    await browser.close();
  }
}
