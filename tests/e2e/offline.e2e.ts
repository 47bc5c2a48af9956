import { expect, readSitemap, startSite, test as base } from './site.ts';
import { MOEDER, walk } from './gesprek.ts';
import type { Page } from '@playwright/test';
import type { Site } from './site.ts';

// A site of its own for every test: it is killed halfway.
const test = base.extend<{ ownSite: Site }>({
  ownSite: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

/** The first visit ever: wait until the page says that it works without internet. */
async function visitOnce(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}/`);
  await expect(page.getByText('werkt nu ook zonder internet')).toBeVisible({ timeout: 20_000 });
}

test('every page opens after the first visit with the server gone', async ({
  browser,
  ownSite,
}) => {
  test.slow();
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitOnce(page, ownSite);
  await ownSite.stop();
  const failed: string[] = [];
  for (const path of await readSitemap()) {
    await page.goto(`${ownSite.url}${path}`, { waitUntil: 'domcontentloaded' });
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    if (canonical === null || new URL(canonical).pathname !== path) failed.push(path);
  }
  expect(failed).toEqual([]);
  await context.close();
});

test('searching works with the server gone', async ({ browser, ownSite }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitOnce(page, ownSite);
  await ownSite.stop();
  await page.goto(`${ownSite.url}/zoeken/?q=schulden`);
  const results = page.getByRole('main').getByRole('listitem');
  await expect(results.first()).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /schuld/i })
      .first(),
  ).toBeVisible();
  await context.close();
});

test('the whole wizard works with the server gone', async ({ browser, ownSite }) => {
  test.slow();
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitOnce(page, ownSite);
  await ownSite.stop();
  await page.goto(`${ownSite.url}/wijzer/`);
  await page.getByRole('link', { name: 'Begin met de vragen' }).click();
  await walk(page, MOEDER);
  await expect(page.getByRole('heading', { name: /Waarschijnlijk wel/ })).toBeVisible();
  await context.close();
});

test('an unknown page without internet explains itself', async ({ browser, ownSite }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitOnce(page, ownSite);
  await ownSite.stop();
  await page.goto(`${ownSite.url}/bestaat-niet/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/internet/i);
  await context.close();
});

test('an address without the last slash works without internet', async ({ browser, ownSite }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitOnce(page, ownSite);
  await ownSite.stop();
  await page.goto(`${ownSite.url}/regelingen`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/regelingen/i);
  await context.close();
});
