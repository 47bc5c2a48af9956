import { readSitemap, expect, test } from './site.ts';
import { expectAccessible } from './axe.ts';

/** Pages that exist but are not in the sitemap. */
const UNLISTED = ['/offline/', '/meldpunt/bedankt/', '/404.html'];

for (const path of [...(await readSitemap()), ...UNLISTED]) {
  test(`${path} is accessible and quiet`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectAccessible(page);
    // A phone number that breaks over two lines is read wrong.
    const broken = page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) =>
        links
          .filter((link) => getComputedStyle(link).whiteSpace !== 'nowrap')
          .map(({ textContent }) => textContent),
      );
    expect(await broken).toEqual([]);
    // At 360 px nobody has to scroll sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });
}

test('an address that does not exist says so and helps further', async ({ page, problems }) => {
  const response = await page.goto('/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  // Chromium itself writes the 404 of the page on the console.
  problems.length = 0;
});
