import type { Page } from '@playwright/test';
import { findBarriers } from './axe.ts';
import { readSitemap, expect, test } from './site.ts';

/** Pages that exist but are not in the sitemap. */
const UNLISTED = ['/offline/', '/meldpunt/bedankt/', '/lijst/', '/404.html'];

/** A new browser window for each page would cost more than looking at it. */
const PER_WINDOW = 20;

const paths = [...(await readSitemap()), ...UNLISTED];
for (let i = 0; i < paths.length; i += PER_WINDOW) {
  const some = paths.slice(i, i + PER_WINDOW);
  test(`accessible and quiet: ${some[0]} to ${some.at(-1)}`, async ({ page }) => {
    const wrong: string[] = [];
    for (const path of some) {
      await page.goto(path);
      wrong.push(
        ...(await problemsOf(page, path !== some[0])).map((problem) => `${path}: ${problem}`),
      );
    }
    expect(wrong).toEqual([]);
  });
}

/** What is wrong with a page for somebody, one line each. */
async function problemsOf(page: Page, seen: boolean): Promise<string[]> {
  const headings = await page.getByRole('heading', { level: 1 }).count();
  const broken = await page
    .locator('a[href^="tel:"]')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).whiteSpace !== 'nowrap')
        .map(({ textContent }) => textContent),
    );
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...(headings === 1 ? [] : [`has ${headings} main headings`]),
    ...((await page.title()).trim() ? [] : ['has no title']),
    // A phone number that breaks over two lines is read wrong.
    ...broken.map((nummer) => `breaks the number ${nummer}`),
    // At 360 px nobody has to scroll sideways.
    ...(width <= 360 ? [] : [`is ${width} px wide`]),
    ...(await findBarriers(page, seen)),
  ];
}

test('an address that does not exist says so and helps further', async ({ page, problems }) => {
  const response = await page.goto('/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  // Chromium itself writes the 404 of the page on the console.
  problems.length = 0;
});
