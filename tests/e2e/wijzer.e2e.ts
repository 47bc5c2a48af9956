import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { answerScreen, kop, MOEDER, start, walk } from './gesprek.ts';
import { expect, test } from './site.ts';

function result(page: Page, titel: RegExp): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: titel }) });
}

test('a mother with children and debts goes from the home page to a regeling', async ({ page }) => {
  const sent: string[] = [];
  await page.goto('/');
  await page.getByRole('link', { name: /Bekijk wat bij u past/ }).click();
  await expect(page).toHaveURL(/\/wijzer\/$/);
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  const asked = await walk(page, MOEDER);
  expect(new Set(asked).size).toBe(asked.length);
  // No answer leaves the phone, and nothing about it stands in the address.
  const ownFile = /^GET http:\/\/[^/]+\/(favicon\.svg|wijzer\/gegevens\.json|_astro\/[\w.-]+\.js)$/;
  expect(sent.filter((request) => !ownFile.test(request))).toEqual([]);
  expect(page.url()).toMatch(/\/wijzer\/$/);

  await expect(page.getByRole('heading', { name: /Waarschijnlijk wel/ })).toBeVisible();
  const schulden = result(page, /schulden/i).first();
  await expect(schulden.getByText('wel', { exact: true })).toBeVisible();
  await schulden.getByText('Waarom?').click();
  await expect(schulden.getByText(/U woont in Alblasserdam/)).toBeVisible();
  // Above all stands what to do first.
  const eerst = page.getByRole('region', { name: 'Bel Brughuis Alblasserdam' });
  await expect(eerst.getByText('Begin hier')).toBeVisible();
  await expect(eerst.getByRole('link', { name: /Brughuis/ })).toHaveAttribute(
    'href',
    'tel:0782021111',
  );

  await schulden.getByRole('heading', { level: 3 }).getByRole('link').click();
  await expect(page).toHaveURL(/\/regelingen\/schuldhulpverlening\/$/);
  await expect(kop(page)).toBeVisible();

  // Back at the result nothing is lost.
  await page.goBack();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
});

test('every screen, the result and the errors are accessible', async ({ page }) => {
  test.slow();
  await page.goto('/wijzer/');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(page.getByText('Er is 1 antwoord nodig')).toBeVisible();
  await expectAccessible(page);
  const seen = await walk(page, MOEDER, () => expectAccessible(page));
  expect(seen.length).toBeGreaterThan(6);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the list of errors takes the focus, leads to the field, and stands in the title', async ({
  page,
}) => {
  await start(page);
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  const error = page.getByRole('link', { name: /Kies een antwoord/ });
  await expect(error).toBeVisible();
  await expect(page).toHaveTitle(/^\(1 fout\)/);
  await expect(page.locator(':focus')).toContainText('Er is 1 antwoord nodig');
});

test('who knows nothing still comes to an end, and hears whom to call', async ({ page }) => {
  await start(page);
  await walk(page, { 'Waar wilt u hulp bij?': 'Laat alles zien' });
  await expect(page.getByText('We vonden nog niets dat zeker bij u past.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Geldfit: 0800-8115/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Misschien/ })).toBeVisible();
});

test('a misschien can be settled with only the questions that it still needs', async ({ page }) => {
  await start(page);
  await walk(page, { ...MOEDER, 'Heeft u schulden?': 'Ik weet het niet' });
  const card = result(page, /schulden/i).first();
  await expect(card.getByText('misschien', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: /Beantwoord deze vraag/ }).click();
  await expect(page.getByRole('group', { name: 'Heeft u schulden?' })).toBeVisible();
  await answerScreen(page, MOEDER);
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  await expect(
    result(page, /schulden/i)
      .first()
      .getByText('wel', { exact: true }),
  ).toBeVisible();
});

test('urgent need shows whom to call at once, and the questions can wait', async ({ page }) => {
  await start(page);
  await page.getByLabel('Er is niet genoeg eten').check();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(kop(page)).toHaveText('Bel nu voor hulp');
  await expect(page.getByRole('link', { name: /Brughuis Alblasserdam: 078/ })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('main').getByRole('link', { name: /Geldfit/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
  await page.getByRole('button', { name: 'Ga verder met de vragen' }).click();
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');

  // Once we know where somebody lives, only who helps there.
  await answerScreen(page, MOEDER);
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(page.getByRole('link', { name: /Brughuis Alblasserdam: 078/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Geldfit/ })).toBeHidden();
});

test('back, reload and wiping do what people expect', async ({ page }) => {
  await start(page);
  await answerScreen(page, MOEDER);
  await answerScreen(page, MOEDER);
  await expect(kop(page)).toHaveText('Hoe oud bent u, en wie wonen er bij u?');
  await expect(kop(page)).toBeFocused();
  await page.goBack();
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');
  await expect(page.getByLabel('Alblasserdam')).toBeChecked();
  await page.reload();
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');
  await expect(page.getByLabel('Alblasserdam')).toBeChecked();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(kop(page)).toHaveText('Waar heeft u hulp bij nodig?');
  await expect(page.getByLabel('Nee, geen van deze')).toBeChecked();
  await expect(page.getByLabel('Laat alles zien')).toBeChecked();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Alle antwoorden zijn gewist.')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  await expect(kop(page)).toHaveText('Waar heeft u hulp bij nodig?');
});

test('from the first regeling on, the result so far can be read and opened after any screen', async ({
  page,
}) => {
  await start(page);
  const laatZien = page.getByRole('button', { name: 'Laat zien wat ik tot nu toe kan krijgen' });
  await expect(laatZien).toBeHidden();
  for (let i = 0; i < 8 && !(await laatZien.isVisible()); i += 1) await answerScreen(page, MOEDER);
  const teller = page.getByText(/^Tot nu toe \d+ regeling(en)? waarschijnlijk voor u$/);
  const aantal = Number(/\d+/.exec(await teller.innerText())?.[0]);
  expect(aantal).toBeGreaterThan(0);
  // In sight without scrolling, however long the screen is.
  await expect(teller).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Wis alles' })).toBeInViewport();
  await laatZien.click();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  await expect(page.getByRole('heading', { name: `Waarschijnlijk wel (${aantal})` })).toBeVisible();
  await expect(page.getByText('Er zijn nog vragen open.')).toBeVisible();
  await page.getByRole('button', { name: 'Ga verder met de vragen' }).click();
  await expect(kop(page)).not.toHaveText('Dit kunt u nu doen');
});

test('the questions say how far this is, also in the title, and lead nowhere else', async ({
  page,
}) => {
  await start(page);
  await expect(page.getByText(/^Scherm 1, nog hoogstens \d+$/)).toBeVisible();
  await expect(page).toHaveTitle(/^Scherm 1, nog hoogstens \d+: /);
  await answerScreen(page, MOEDER);
  await expect(page).toHaveTitle(/^Scherm 2, nog hoogstens \d+: /);
  const links = await page.getByRole('link').evaluateAll((all) =>
    all
      .filter((link) => link.checkVisibility())
      .map((link) => link.getAttribute('href'))
      .filter((href) => href !== '/' && href !== '#inhoud' && !href?.startsWith('tel:')),
  );
  expect(links).toEqual([]);
});

test('one answer is mended from the result, which comes straight back', async ({ page }) => {
  await start(page);
  const laatZien = page.getByRole('button', { name: /tot nu toe/ });
  for (let i = 0; i < 8 && !(await laatZien.isVisible()); i += 1) await answerScreen(page, MOEDER);
  await laatZien.click();
  await page.getByRole('button', { name: 'In welke gemeente woont u?' }).click();
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');
  await page.getByLabel('Dordrecht').check();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  await expect(page.getByText('Er zijn nog vragen open.')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Dordrecht')).toBeChecked();
  await page.goForward();
  await page.reload();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
});

test('a screen with one field left asks just that, and keeps its heading when more appears', async ({
  page,
}) => {
  await start(page);
  await walk(page, { ...MOEDER, 'Hoe woont u?': 'Ik weet het niet' });
  await page.getByRole('button', { name: 'Hoe woont u?' }).first().click();
  await expect(kop(page)).toHaveText('Hoe woont u?');
  const huur = page.getByLabel('Ik huur een huis of appartement');
  await huur.check();
  await expect(page.getByRole('group', { name: /kale huur/ })).toBeVisible();
  await expect(huur).toBeFocused();
});

test('answers stay on this device only by choice, and can be wiped', async ({ page, context }) => {
  await start(page);
  await answerScreen(page, MOEDER);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByLabel('Bewaar mijn antwoorden op dit apparaat').check();
  await answerScreen(page, MOEDER);
  await page.close();

  const later = await context.newPage();
  await later.goto('/wijzer/');
  await later
    .getByRole('button', { name: /Ga verder waar u was Bewaard op \d+ \w+ \d{4}/ })
    .click();
  await expect(kop(later)).toHaveText('Hoe oud bent u, en wie wonen er bij u?');
  await later.getByRole('button', { name: 'Terug' }).click();
  await expect(later.getByLabel('Alblasserdam')).toBeChecked();
  await later.getByLabel('Bewaar mijn antwoorden op dit apparaat').uncheck();
  expect(await later.evaluate(() => localStorage.length)).toBe(0);
  await later.getByLabel('Bewaar mijn antwoorden op dit apparaat').check();
  await later.getByRole('button', { name: 'Wis alles' }).click();
  expect(await later.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await later.reload();
  await expect(later.getByRole('link', { name: 'Voor mijzelf' })).toBeVisible();
  await expect(later.getByRole('button', { name: /Ga verder/ })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the situations, the list and the phone', async ({ page }) => {
    await page.goto('/wijzer/');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Voor mijzelf' })).toBeHidden();
    await expect(main.getByRole('link', { name: 'Bekijk alle regelingen' })).toBeVisible();
    await expect(main.getByRole('link', { name: /^0800/ })).toHaveAttribute('href', /^tel:/);
    await main.getByRole('link', { name: 'Er is deze week geen eten' }).click();
    await expect(page).toHaveURL(/\/situaties\/geen-eten\/$/);
  });
});
