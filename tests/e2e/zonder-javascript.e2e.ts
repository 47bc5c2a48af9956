import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('finds a regeling from the home page by its theme', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Schulden', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /hulp bij schulden|schuldhulp/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/regelingen\/schuldhulpverlening\/$/);
  await expect(page.getByRole('heading', { name: /wat moet u doen/i })).toBeVisible();
});

test('leads from what somebody goes through to a number and to what to do first', async ({
  page,
}) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Er is deze week geen eten' }).click();
  await expect(page).toHaveURL(/\/situaties\/geen-eten\/$/);
  // The numbers come before everything else, and the steps before the list.
  await expect(main.getByRole('heading').nth(1)).toHaveText(/Bel vandaag/);
  await expect(main.getByRole('link', { name: /^0800/ }).first()).toHaveAttribute('href', /^tel:/);
  await expect(main.getByRole('heading').nth(2)).toHaveText('Doe dit eerst');
  await main
    .getByRole('listitem')
    .getByRole('link', { name: 'Elke week een pakket met eten' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/regelingen\/voedselbank\/$/);
});

test('lists all regelingen', async ({ page }) => {
  await page.goto('/regelingen/');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});
