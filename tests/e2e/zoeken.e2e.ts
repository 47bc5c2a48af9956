import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './site.ts';

const REGELING = '/regelingen/bijstand/';

const main = (page: Page) => page.getByRole('main');
const results = (page: Page) => main(page).getByRole('region', { name: 'Resultaten' });
const found = (page: Page) => page.getByRole('status').filter({ hasText: 'gevonden' });
const focused = (page: Page) => page.locator(':focus');

/** Every address that the browser asks for, with what it says where it came from. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(
      `${request.url()} ${request.headers()['referer'] ?? ''} ${request.postData() ?? ''}`,
    );
  });
  return asked;
}

test('finds as you type, by keyboard too, keeps the address, and is back after the back button', async ({
  page,
}) => {
  const asked = watchRequests(page);
  await page.goto('/zoeken/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('schulden');
  await expect(found(page)).toBeAttached();
  await expect(page).toHaveURL(/\?q=schulden$/);
  await expect(results(page).locator('mark').first()).toHaveText(/schuld/i);
  await expectAccessible(page);

  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveRole('link');
  const first = await focused(page).innerText();
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page)).toBeFocused();

  await results(page).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/zoeken\//);
  // What was typed stayed here, until somebody asks for the address that holds it.
  expect(
    asked.filter((request) => request.includes('schulden') && /\?q=|#q=/.test(request)),
  ).toEqual([]);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('schulden');
  await expect(results(page).getByRole('link').first()).toBeVisible();
});

test('opens with a search from the address, understands a sentence and people’s own words', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=huurtoeslag');
  await expect(page.getByRole('searchbox')).toHaveValue('huurtoeslag');
  await expect(results(page).getByRole('link', { name: /huur/i }).first()).toBeVisible();
  await page.goto('/zoeken/?q=ik+kan+mijn+huur+en+xyzzy+niet+betalen');
  await expect(results(page).getByRole('link', { name: /huur/i }).first()).toBeVisible();
  await page.getByRole('searchbox').fill('mijn man is weg');
  await expect(results(page).getByRole('link', { name: 'Mijn partner is weg' })).toBeVisible();
});

test('says what was meant, and searches literally when asked', async ({ page }) => {
  await page.goto('/zoeken/?q=huurtoeslg');
  await expect(results(page).getByText('Bedoelde u huurtoeslag?')).toBeVisible();
  await page.getByRole('button', { name: /Zoek letterlijk naar “huurtoeslg”/ }).click();
  await expect(page.getByText('U zoekt letterlijk naar “huurtoeslg”.')).toBeVisible();
  await expect(page).toHaveURL(/\?q=huurtoeslg&letterlijk=1$/);
  await page.reload();
  await page.getByRole('button', { name: /woorden die erop lijken/ }).click();
  await expect(results(page).getByText('Bedoelde u huurtoeslag?')).toBeVisible();
});

test('a chosen gemeente stands in the header, narrows the search, and can be forgotten', async ({
  page,
}) => {
  await page.goto('/gemeenten/');
  await main(page).getByRole('link', { name: 'Papendrecht' }).click();
  await expect(page).toHaveURL(/\/gemeenten\/papendrecht\/$/);
  const chosen = page.getByRole('banner').getByRole('link', { name: 'Uw gemeente: Papendrecht' });
  await expect(chosen).toBeVisible();

  await page.goto('/zoeken/?q=brughuis+alblasserdam&thema=schulden');
  await expect(page.getByLabel('Gemeente', { exact: true })).toHaveValue('papendrecht');
  await page.getByLabel('Onderwerp', { exact: true }).selectOption('Alle onderwerpen');
  await page.getByLabel('Gemeente', { exact: true }).selectOption('Alle gemeenten');
  await expect(page).toHaveURL(/q=brughuis\+alblasserdam&gemeente=alle$/);
  await expect(results(page).getByRole('link', { name: /Brughuis Alblasserdam/ })).toBeVisible();

  await chosen.click();
  await expect(main(page).getByRole('link', { name: 'Papendrecht' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.getByRole('button', { name: 'Vergeet mijn gemeente' }).click();
  await expect(page.getByText('Uw keuze is gewist.')).toBeFocused();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Uw gemeente' })).toHaveText(
    'Uw gemeente',
  );
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('nothing found: what comes near, the phone, the subjects, and the meldpunt with the words filled in', async ({
  page,
}) => {
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').fill('xyzzy qwrtp');
  await expect(page.getByRole('status').filter({ hasText: 'Niets gevonden' })).toBeAttached();
  await expect(results(page).getByRole('link', { name: '078 - 202 11 11' })).toBeVisible();
  await expect(results(page).locator('a[href*="/situaties/"]')).toHaveCount(3);
  await expect(results(page).getByRole('link', { name: 'Schulden', exact: true })).toBeVisible();
  await expectAccessible(page);
  await results(page).getByRole('link', { name: 'Vraag het aan het meldpunt' }).click();
  await expect(page).toHaveURL(/\/meldpunt\/hulp\/$/);
  await expect(page.getByLabel(/vertel wat er is/i)).toHaveValue(/xyzzy qwrtp/);
});

test('the header searches on every page, and sends nobody’s words', async ({ page }) => {
  const asked = watchRequests(page);
  await page.goto(REGELING);
  const header = page.getByRole('banner');
  expect(asked.filter((request) => /zoek/i.test(request))).toEqual([]);
  await header.getByText('Zoeken', { exact: true }).click();
  const field = header.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.pressSequentially('huur betalen');
  await expect(
    header.getByRole('listitem').getByRole('link', { name: /huur/i }).first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveRole('link');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=huur\+betalen$/);
  await expect(page.getByRole('searchbox')).toHaveValue('huur betalen');
  await expect(results(page).getByRole('link').first()).toBeVisible();

  // From the home page, and from a field that is always open on a wide screen.
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.goto('/');
  await main(page).getByRole('searchbox').fill('fiets kind');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=fiets\+kind$/);
  await page.goto(REGELING);
  await header.getByRole('searchbox').fill('schulden');
  await header.getByRole('link', { name: /Alle \d+ resultaten/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('schulden');
  await expect(page).toHaveURL(/\/zoeken\/\?q=schulden$/);
  expect(asked.filter((request) => /betalen|fiets|q=/.test(request))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search is a list from A to Z, and says so', async ({ page }) => {
    await page.goto(REGELING);
    await page.getByRole('banner').getByText('Zoeken', { exact: true }).click();
    await page.getByRole('banner').getByRole('searchbox').fill('huur');
    await page.getByRole('banner').getByRole('button', { name: 'Zoek' }).click();
    await expect(page).toHaveURL(/\/zoeken\/\?q=huur$/);
    await expect(page.getByText(/JavaScript staat uit/)).toBeVisible();
    await expect(main(page).getByRole('link', { name: 'Huurtoeslag' })).toBeVisible();
  });
});
