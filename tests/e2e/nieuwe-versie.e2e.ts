import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { DIST, expect, startSite, test as base, type Site } from './site.ts';

interface Releases extends Site {
  /** Puts a next version of the site on the server. */
  release(): Promise<void>;
}

const test = base.extend<{ releases: Releases }>({
  releases: async ({}, use) => {
    const dist = await mkdtemp(path.join(tmpdir(), 'dist-'));
    await cp(DIST, dist, { recursive: true });
    const site = await startSite(dist);
    await use({
      ...site,
      release: () => appendFile(path.join(dist, 'sw.js'), '\n// a next version\n'),
    });
    await site.stop();
    await rm(dist, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

/** What the browser does by itself at a next visit: looking whether there is something new. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByText('werkt nu ook zonder internet')).toBeVisible({ timeout: 20_000 });
}

test('in the wizard a new version waits until someone asks for it', async ({
  browser,
  releases,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, `${releases.url}/wijzer/`);
  await releases.release();
  await lookForUpdate(page);
  await expect(page.getByText('Er is een nieuwe versie')).toBeVisible();
  expect(await isWaiting(page)).toBe(true);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Vernieuw' }).click(),
  ]);
  expect(await isWaiting(page)).toBe(false);
  await expect(page.getByText('Er is een nieuwe versie')).toBeHidden();
  await context.close();
});

test('on a page to read a new version comes by itself', async ({ browser, releases }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, `${releases.url}/regelingen/`);
  await releases.release();
  const changed = page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', () => {
          resolve(true);
        });
      }),
  );
  await lookForUpdate(page);
  expect(await changed).toBe(true);
  await expect(page.getByText('Er is een nieuwe versie')).toBeHidden();
  await context.close();
});
