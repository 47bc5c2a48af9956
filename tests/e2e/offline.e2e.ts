import { expectAccessible } from './axe.ts';
import { expect, readSitemap, startSite, test as base } from './site.ts';
import { kop, MOEDER, walk } from './gesprek.ts';
import type { Page } from '@playwright/test';
import type { Site } from './site.ts';
import { makeLarge } from './uitgave.ts';
import { rm } from 'node:fs/promises';

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
  await expect(page.getByText('werkt ook zonder internet')).toBeVisible({ timeout: 20_000 });
}

test('after the first visit all of the site works with the server gone', async ({
  browser,
  ownSite,
}) => {
  test.slow();
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitOnce(page, ownSite);
  await ownSite.stop();

  await test.step('every page of the sitemap is there', async () => {
    const missing = await page.evaluate(
      async (paths) => {
        const canonicalOf = async (path: string) => {
          const html = await fetch(path).then((response) => response.text());
          return /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
        };
        const found = await Promise.all(
          paths.map(async (path) => ({ path, canonical: await canonicalOf(path).catch(() => '') })),
        );
        return found
          .filter(({ path, canonical }) => !canonical.endsWith(path) || canonical === '')
          .map(({ path }) => path);
      },
      await readSitemap(),
    );
    expect(missing).toEqual([]);
  });

  await test.step('a page of each kind opens', async () => {
    for (const path of [
      '/',
      '/regelingen/',
      '/regelingen/bijstand/',
      '/gemeenten/dordrecht/',
      '/organisaties/geldfit/',
      '/situaties/ik-heb-schulden/',
      '/themas/schulden/',
      '/begrippen/',
      '/lijst/',
      '/zonder-internet/',
    ]) {
      await page.goto(`${ownSite.url}${path}`);
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(new URL(canonical ?? '').pathname).toBe(path);
    }
  });

  await test.step('it says which copy this is', async () => {
    await expect(page.getByText(/U ziet de site van \d+ \w+ \d{4}\. Bedragen/)).toBeVisible();
  });

  await test.step('an address without its last slash works', async () => {
    await page.goto(`${ownSite.url}/regelingen`);
    await expect(kop(page)).toContainText(/regelingen/i);
  });

  await test.step('a page that does not exist explains itself', async () => {
    await page.goto(`${ownSite.url}/bestaat-niet/`);
    await expect(kop(page)).toContainText(/zonder internet/i);
  });

  await test.step('searching', async () => {
    await page.goto(`${ownSite.url}/zoeken/`);
    await page.getByRole('main').getByRole('searchbox').fill('schulden');
    const hit = page.getByRole('main').getByRole('link', { name: /schuld/i });
    await expect(hit.first()).toBeVisible();
  });

  await test.step('the form of the meldpunt', async () => {
    await page.goto(`${ownSite.url}/meldpunt/hulp/#tekst`);
    await page.getByLabel(/vertel wat er is/i).fill('Mijn tekst');
    await page.reload();
    await expect(page.getByLabel(/vertel wat er is/i)).toHaveValue('Mijn tekst');
  });

  await test.step('the whole wizard, to a result on paper', async () => {
    await page.goto(`${ownSite.url}/wijzer/`);
    await page.getByRole('link', { name: 'Begin met de vragen' }).click();
    await walk(page, MOEDER);
    await expect(page.getByRole('heading', { name: /Waarschijnlijk wel/ })).toBeVisible();
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
  await context.close();
});

test('a device without room: the site says so, and works with internet', async ({
  browser,
  ownSite,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // The disk is full: what the service worker saves is refused.
  await context.route('**/sw.js', async (route) => {
    const response = await route.fetch();
    const full = `Cache.prototype.put = () =>
      Promise.reject(new DOMException('Full', 'QuotaExceededError'));`;
    await route.fulfill({ response, body: `${full}\n${await response.text()}` });
  });
  await page.goto(`${ownSite.url}/`);
  await expect(page.getByText('Op dit apparaat is geen plaats')).toBeVisible({ timeout: 20_000 });
  await page.goto(`${ownSite.url}/regelingen/bijstand/`);
  await expect(kop(page)).toBeVisible();
  // Said once: at the next page it does not try again, which would cost megabytes.
  await expect(page.getByText('Op dit apparaat is geen plaats')).toBeHidden();
  await page.goto(`${ownSite.url}/zonder-internet/`);
  await expect(page.getByRole('main').getByText('Op dit apparaat is geen plaats')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  await context.close();
});

test('the saved site can be taken off the device, and put back', async ({ browser, ownSite }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await visitOnce(page, ownSite);
  await page.goto(`${ownSite.url}/zonder-internet/`);
  const main = page.getByRole('main');
  await expect(
    main.getByText(/De hele site staat op dit apparaat\. .* neemt [\d,]+\s[kM]B ruimte in/),
  ).toBeVisible();
  await main.getByRole('button', { name: 'Haal de bewaarde site van dit apparaat' }).click();
  const again = main.getByRole('button', { name: /^Bewaar de site op dit apparaat \(/ });
  await expect(again).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(`${ownSite.url}/regelingen/`);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(`${ownSite.url}/zonder-internet/`);
  await again.click();
  await expect(main.getByText(/De hele site staat op dit apparaat/)).toBeVisible({
    timeout: 20_000,
  });
  await context.close();
});

/** Whether a page opens without internet; else the page about that comes instead. */
async function opens(page: Page, url: string): Promise<boolean> {
  await page.goto(url);
  return !/zonder internet/i.test(await kop(page).innerText());
}

test('a large site: the chosen gemeente, what was visited, and all of it on request', async ({
  browser,
}) => {
  test.slow();
  const dist = await makeLarge();
  const site = await startSite(dist);
  const context = await browser.newContext();
  const page = await context.newPage();
  const at = (path: string) => `${site.url}${path}`;
  await visitOnce(page, site);

  await test.step('the gemeente that was chosen is saved', async () => {
    const packs = () => page.evaluate(async () => (await caches.keys()).length);
    const before = await packs();
    await page.evaluate(() => {
      localStorage.setItem('gemeente', '"dordrecht"');
      window.dispatchEvent(new Event('gemeente-gekozen'));
    });
    await expect.poll(packs).toBe(before + 1);
    await page.goto(at('/regelingen/zorgtoeslag/'));
    await context.setOffline(true);
    expect(await opens(page, at('/gemeenten/dordrecht/'))).toBe(true);
    expect(await opens(page, at('/regelingen/zorgtoeslag/'))).toBe(true);
    expect(await opens(page, at('/regelingen/zak-vol-geluk/'))).toBe(false);
    expect(await opens(page, at('/gemeenten/papendrecht/'))).toBe(false);
    await context.setOffline(false);
  });

  await test.step('all of it, with its size before', async () => {
    await page.goto(at('/zonder-internet/'));
    const main = page.getByRole('main');
    await expectAccessible(page);
    await main
      .getByRole('button', { name: /^Bewaar alles voor zonder internet \([\d,]+\s[kM]B\)$/ })
      .click();
    await expect(main.getByRole('status')).toHaveText('Alles is bewaard.');
    await context.setOffline(true);
    expect(await opens(page, at('/gemeenten/papendrecht/'))).toBe(true);
    await page.goto(at('/zonder-internet/'));
    await main.getByRole('button', { name: 'Haal weg wat ik extra heb bewaard' }).click();
    await expect(main.getByRole('status')).toHaveText('Wat u extra had bewaard, is weg.');
    expect(await opens(page, at('/gemeenten/papendrecht/'))).toBe(false);
    expect(await opens(page, at('/gemeenten/dordrecht/'))).toBe(true);
  });
  await context.close();
  await site.stop();
  await rm(dist, { recursive: true });
});
