import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('finds a regeling from the home page by its theme', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /schulden/i })
    .first()
    .click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /hulp bij schulden|schuldhulp/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/regelingen\/schuldhulpverlening\/$/);
  await expect(page.getByRole('heading', { name: /wat moet u doen/i })).toBeVisible();
});

test('lists all regelingen', async ({ page }) => {
  await page.goto('/regelingen/');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});
