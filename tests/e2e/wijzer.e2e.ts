import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { answerScreen, fieldsOf, kop, MOEDER, start, walk } from './gesprek.ts';
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
  await page.getByRole('link', { name: 'Begin met de vragen' }).click();
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
  // The first one says right away what to do.
  await expect(schulden.getByText('Begin hier')).toBeVisible();
  await expect(schulden.getByRole('link', { name: /Brughuis/ })).toHaveAttribute(
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
  await page.getByRole('link', { name: 'Begin met de vragen' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
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
  await page.getByRole('button', { name: 'Verder' }).click();
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
  await expect(kop(page)).toHaveText('Heeft u schulden?');
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
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(kop(page)).toHaveText('Bel nu voor hulp');
  await expect(page.getByRole('link', { name: /Brughuis Alblasserdam: 078/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ga verder met de vragen' }).click();
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');
});

test('back, reload and wiping do what people expect', async ({ page }) => {
  await start(page);
  await answerScreen(page, MOEDER);
  await answerScreen(page, MOEDER);
  await expect(kop(page)).toHaveText('Waar wilt u hulp bij?');
  await expect(kop(page)).toBeFocused();
  await page.goBack();
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');
  await expect(page.getByLabel('Alblasserdam')).toBeChecked();
  await page.reload();
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');
  await expect(page.getByLabel('Alblasserdam')).toBeChecked();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(kop(page)).toHaveText('Heeft u nu dringend hulp nodig?');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Al uw antwoorden zijn gewist.')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole('link', { name: 'Begin met de vragen' }).click();
  await expect(kop(page)).toHaveText('Heeft u nu dringend hulp nodig?');
});

test('the result so far can be opened after any screen, and the questions go on', async ({
  page,
}) => {
  await start(page);
  await answerScreen(page, MOEDER);
  await answerScreen(page, MOEDER);
  await answerScreen(page, MOEDER);
  await page.getByRole('button', { name: /tot nu toe/ }).click();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  await expect(page.getByText('Er zijn nog vragen open.')).toBeVisible();
  await page.getByRole('button', { name: 'Ga verder met de vragen' }).click();
  await expect(kop(page)).not.toHaveText('Dit kunt u nu doen');
});

test('a whole conversation with the keyboard only', async ({ page }) => {
  await page.goto('/wijzer/');
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let i = 0; i < 60 && !(await until()); i += 1) await page.keyboard.press(key);
    expect(await until()).toBe(true);
  };
  const focused = (name: RegExp) => async () =>
    name.test(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  await press('Tab', focused(/^Begin met de vragen$/));
  await page.keyboard.press('Enter');
  for (let i = 0; i < 30; i += 1) {
    const question = await kop(page).innerText();
    if (question === 'Dit kunt u nu doen') break;
    const onChoice = () => page.evaluate(() => document.activeElement instanceof HTMLInputElement);
    const groups = await fieldsOf(page).count();
    for (let g = 0; g < groups; g += 1) {
      await page.keyboard.press('Tab');
      await press('Tab', onChoice);
      await chooseLast(page);
    }
    await press('Tab', focused(/^Verder$/));
    await page.keyboard.press('Enter');
    await expect(kop(page)).not.toHaveText(question);
  }
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
});

/** Chooses the last answer of a group by keyboard: "Ik weet het niet", or "Laat alles zien". */
async function chooseLast(page: Page): Promise<void> {
  const isRadio = await page.evaluate(
    () => (document.activeElement as HTMLInputElement).type === 'radio',
  );
  if (isRadio) {
    // Up from the first radio button goes round to the last.
    await page.keyboard.press('ArrowUp');
    return;
  }
  const name = await page.evaluate(() => (document.activeElement as HTMLInputElement).name);
  const last = page.locator(`input[name="${name}"]`).last();
  for (let i = 0; i < 20; i += 1) {
    if (await last.evaluate((input) => input === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
}
