import { expectAccessible } from './axe.ts';
import { expect, test } from './site.ts';

test('finds a regeling as you type, and keeps the search in the address', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').fill('schulden');
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toBeVisible();
  await expect(page).toHaveURL(/\?q=schulden$/);
  await expectAccessible(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /schuld/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(regelingen|organisaties|situaties|themas)\//);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('schulden');
});

test('opens with a search from the address', async ({ page }) => {
  await page.goto('/zoeken/?q=huurtoeslag');
  await expect(page.getByRole('searchbox')).toHaveValue('huurtoeslag');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /huurtoeslag/i })
      .first(),
  ).toBeVisible();
});

test('understands a sentence, also when no page holds all of its words', async ({ page }) => {
  await page.goto('/zoeken/?q=ik+kan+mijn+huur+en+xyzzy+niet+betalen');
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /huur/i }).first()).toBeVisible();
});

test('finds what somebody goes through, in their own words', async ({ page }) => {
  await page.goto('/zoeken/?q=mijn+man+is+weg');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Mijn partner is weg' })).toBeVisible();
});

test('offers the phone, the themes and the meldpunt when nothing was found', async ({ page }) => {
  await page.goto('/zoeken/?q=xyzzy');
  const main = page.getByRole('main');
  await expect(page.getByRole('status').filter({ hasText: 'Niets gevonden' })).toBeVisible();
  await expect(main.getByRole('link', { name: '078 - 202 11 11' })).toBeVisible();
  await expect(main.getByRole('link', { name: /schulden/i })).toBeVisible();
  await expect(main.getByRole('link', { name: /meld het/i })).toBeVisible();
  await expectAccessible(page);
});
