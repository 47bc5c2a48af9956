// The site is built once and grows old in the hands of its visitors: their clock decides.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { localDate, monthsLater } from '../../src/domain/datum.ts';
import { isLater, type Stand } from '../../src/domain/versheid.ts';
import { expectAccessible } from './axe.ts';
import { comeToResult, MOEDER } from './gesprek.ts';
import { DIST, expect, startSite, test } from './site.ts';

const REGELING = '/regelingen/bijstand/';
const TITEL = 'Geld om van te leven';
const HALF_JAAR = /meer dan een half jaar geleden/;
const JAAR = /meer dan een jaar geleden/;
const ONZEKER = 'Wij weten niet zeker of dit nu zo is';

const built = await readFile(path.join(DIST, REGELING, 'index.html'), 'utf8');
const [article = ''] = /<article\b[^>]*data-gecontroleerd[^>]*>/.exec(built) ?? [];

/** What the page says of itself, as it was built. */
const said = (name: string) => new RegExp(` data-${name}="([^"]+)"`).exec(article)?.[1] ?? '';

/** The day on which somebody last looked at the regeling. */
const GECONTROLEERD = said('gecontroleerd');

/** Sets the clock to noon, so many months and a day after the last check. */
async function waitMonths(page: Page, maanden: number): Promise<void> {
  const day = new Date(`${monthsLater(GECONTROLEERD, maanden)}T12:00:00`);
  day.setDate(day.getDate() + 1);
  await page.clock.setFixedTime(day);
}

/** A site that was built from older texts is never younger than that. */
function skipIfOlder(stand: Stand): void {
  test.skip(isLater((said('stand') || 'vers') as Stand, stand), 'The texts are older than that.');
}

const card = (page: Page, titel = TITEL): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: titel, exact: true }) });

async function expectPromise(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Wat krijgt u?' })).toBeVisible();
  await expect(page.getByText(ONZEKER)).toBeHidden();
  await expect(page.locator('.eerst').getByText('U kunt dit aanvragen')).toBeVisible();
  await expect(page.getByText(/^Laatst gecontroleerd op \d+ \w+ \d{4}/).first()).toBeVisible();
}

async function expectUnsure(page: Page): Promise<void> {
  await expect(page.getByText(ONZEKER)).toBeVisible();
  await expect(page.getByText(JAAR)).toBeVisible();
  await expect(page.getByText(HALF_JAAR)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Wat zou u kunnen krijgen?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat krijgt u?' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Wat moet u doen?' })).toBeHidden();
  const eerst = page.locator('.eerst');
  await expect(eerst.getByText('Nog niet zeker')).toBeVisible();
  await expect(eerst.getByText('U kunt dit aanvragen')).toBeHidden();
  await expect(page.locator('.zeker').getByText('Zekerheid: hoog')).toBeHidden();
  // No yellow button that says: apply here.
  await expect(page.locator('.knop--primair:visible')).toHaveCount(0);
}

test('a regeling promises what it brings, and half a year later says how old that is', async ({
  page,
}) => {
  skipIfOlder('vers');
  await page.clock.setFixedTime(new Date(`${GECONTROLEERD}T12:00:00`));
  await page.goto(REGELING);
  await expectPromise(page);
  await expect(page.getByText(HALF_JAAR)).toBeHidden();

  await test.step('a clock that runs behind leaves the page as it was built', async () => {
    await page.clock.setFixedTime(new Date('2001-01-01T12:00:00'));
    await page.reload();
    await expectPromise(page);
  });

  await test.step('a note comes by itself', async () => {
    await waitMonths(page, 6);
    await page.reload();
    await expect(page.getByText(HALF_JAAR)).toBeVisible();
    await expectPromise(page);
    await expectAccessible(page);
  });
});

test('after a year nothing is promised any more', async ({ page }) => {
  await waitMonths(page, 12);
  await page.goto(REGELING);
  await expectUnsure(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const verwant = page.locator('section').filter({ hasText: 'Dit past hier ook bij' });
  await expect(verwant.getByText('Nog niet zeker').first()).toBeVisible();
  await expect(verwant.getByText('U kunt dit aanvragen')).toHaveCount(0);

  await test.step('what is gewenst or gestopt does not age', async () => {
    await waitMonths(page, 24);
    await page.goto('/regelingen/kortingspas/');
    await expect(page.getByText('Deze regeling bestaat nog niet')).toBeVisible();
    await expect(page.getByText(ONZEKER)).toBeHidden();
    await expect(page.getByText(JAAR)).toBeHidden();
  });
});

const LISTS = [
  '/regelingen/',
  '/themas/geld-en-uitkering/',
  '/gemeenten/alblasserdam/',
  '/doelgroepen/volwassenen/',
];

test('lists show after a year that we are not sure', async ({ page }) => {
  await waitMonths(page, 12);
  for (const path of LISTS) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(card(page).getByText('Nog niet zeker')).toBeVisible();
      await expect(page.getByText('U kunt dit aanvragen')).toHaveCount(0);
      await expectAccessible(page);
    });
  }
});

test('until then lists say once that one can apply, and only name what differs', async ({
  page,
}) => {
  skipIfOlder('ouder-dan-half-jaar');
  await waitMonths(page, 6);
  for (const path of LISTS) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByText('Staat er niets bij? Dan kunt u het aanvragen.')).toBeVisible();
      await expect(card(page).last()).toBeVisible();
      await expect(card(page).locator('.status:visible')).toHaveCount(0);
    });
  }
});

test('search results age', async ({ page }) => {
  await waitMonths(page, 12);
  await page.goto('/zoeken/?q=bijstand');
  await expect(card(page).getByText('Nog niet zeker')).toBeVisible();
  await expect(page.getByText('U kunt dit aanvragen')).toHaveCount(0);
});

test('the folded voorwaarden say until when their amounts hold', async ({ page }) => {
  await page.goto(REGELING);
  await page.getByText('De precieze voorwaarden').click();
  const amounts = page.locator('[data-geldig-tot]').filter({ hasText: 'De bedragen gelden' });
  const tot = (await amounts.getAttribute('data-geldig-tot')) ?? '';
  await expect(amounts).toContainText(/tot en met \d+ \w+ \d{4}/);
  const note = amounts.getByText('De nieuwe bedragen staan hier nog niet.');
  const isOver = localDate(new Date()) > tot;
  await expect(note).toBeVisible({ visible: isOver });
  await page.clock.setFixedTime(new Date(`${monthsLater(tot, 1)}T12:00:00`));
  await page.reload();
  await page.getByText('De precieze voorwaarden').click();
  await expect(note).toBeVisible();
});

test.describe('the wizard', () => {
  test('says after half a year to ask whether it still holds', async ({ page }) => {
    test.slow();
    await waitMonths(page, 6);
    await comeToResult(page, MOEDER);
    await expect(page.getByRole('main').getByText(HALF_JAAR).first()).toBeVisible();
  });

  test('says after a year at most misschien, and why', async ({ page }) => {
    test.slow();
    await waitMonths(page, 12);
    await comeToResult(page, MOEDER);
    await expect(page.getByRole('heading', { name: /Waarschijnlijk wel/ })).toBeHidden();
    await expect(page.getByRole('heading', { name: /^Misschien/ })).toBeVisible();
    await expect(page.getByRole('main').getByText(JAAR).first()).toBeAttached();
  });
});

test.describe('just after midnight in the Netherlands', () => {
  test.use({ timezoneId: 'Europe/Amsterdam' });

  test('it is the next day, although in London it is not', async ({ page }) => {
    const eve = new Date(`${monthsLater(GECONTROLEERD, 12)}T00:30:00+01:00`);
    await page.clock.setFixedTime(eve);
    await page.goto(REGELING);
    await expectUnsure(page);
  });
});

test.describe('without internet', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the copy on the phone grows old as well', async ({ browser }) => {
    test.slow();
    const site = await startSite();
    const context: BrowserContext = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/`);
    await expect(page.getByText('werkt ook zonder internet')).toBeVisible({ timeout: 20_000 });
    await site.stop();
    await page.clock.setFixedTime(new Date(`${monthsLater(GECONTROLEERD, 13)}T12:00:00`));
    await page.goto(`${site.url}${REGELING}`);
    await expectUnsure(page);
    await page.goto(`${site.url}/regelingen/`);
    await expect(card(page).getByText('Nog niet zeker')).toBeVisible();
    await page.goto(`${site.url}/zoeken/?q=bijstand`);
    await expect(card(page).getByText('Nog niet zeker')).toBeVisible();
    await context.close();
  });
});
