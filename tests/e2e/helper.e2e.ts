import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { answerScreen, beginHelping, kop, startHelper, walk, type Antwoorden } from './gesprek.ts';
import { expect, test } from './site.ts';

/** Of the inwoner: the same questions, told to the helper. */
const OUDERE: Antwoorden = {
  'Heeft de inwoner nu dringend hulp nodig?': 'Nee, geen van deze',
  'In welke gemeente woont de inwoner?': 'Papendrecht',
  'Waar wil de inwoner hulp bij?': 'Laat alles zien',
  'Hoe oud is de inwoner?': '=70',
  'Woont de inwoner samen met een partner?': 'Nee',
  'Welke kinderen onder de 18 wonen in huis?': 'Geen kinderen onder de 18',
};

/** All that this tab and this device keep. */
const kept = (page: Page) =>
  page.evaluate(() => [sessionStorage, localStorage].flatMap((storage) => Object.entries(storage)));

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Volgende inwoner' }).click();
  await expect(kop(page)).toHaveText('U helpt een inwoner');
  expect(await kept(page)).toEqual([]);
  await expect(page.getByLabel('De inwoner vindt het goed')).not.toBeChecked();
}

test('a volunteer helps three residents in a row, and nothing of one is left for the next', async ({
  page,
}) => {
  test.slow();
  await startHelper(page);

  // The first: question after question, about "de inwoner".
  await beginHelping(page, 'Vraag voor vraag');
  const asked = await walk(page, OUDERE);
  await expect(page.getByText('Op dit blad is “u” de inwoner.')).toBeVisible();
  expect(asked).toContain('In welke gemeente woont de inwoner?');
  expect(asked.filter((vraag) => /\b(u|uw)\b/i.test(vraag))).toEqual([]);
  await expect(page.getByLabel(/Bewaar mijn antwoorden/)).toBeHidden();
  await next(page);

  // The second: all on one page, and back to that page to mend something.
  await beginHelping(page, 'Alles op één pagina');
  const inGroup = (name: string) => page.getByRole('group', { name });
  await inGroup('In welke gemeente woont de inwoner?').getByLabel('Zwijndrecht').check();
  await page.getByLabel('Hoe oud is de inwoner?').fill('34');
  await inGroup('Welke uitkering krijgt de inwoner?').getByLabel('Bijstand').check();
  // A follow-up appears after the answer it belongs to.
  await expect(page.getByLabel('Hoe oud is de partner?')).toBeHidden();
  await inGroup('Woont de inwoner samen met een partner?').getByLabel('Ja').check();
  await page.getByLabel('Hoe oud is de partner?').fill('40');
  await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  await expect(page.getByRole('heading', { name: /Waarschijnlijk wel/ })).toBeVisible();
  await page.getByRole('button', { name: 'In welke gemeente woont de inwoner?' }).click();
  await expect(kop(page)).toHaveText('Vul in wat u weet');
  await expect(inGroup('In welke gemeente').getByLabel('Zwijndrecht')).toBeChecked();
  await expect(page.getByLabel('Hoe oud is de inwoner?')).toHaveValue('34');
  await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
  await next(page);

  // The third begins with empty hands, and the back button does not bring the second back.
  await page.goBack();
  await expect(kop(page)).toHaveText('U helpt een inwoner');
  expect(await kept(page)).toEqual([]);
  await beginHelping(page, 'Alles op één pagina');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.getByLabel('Er is niet genoeg eten').check();
  await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
  await expect(kop(page)).toHaveText('Bel nu voor hulp');
  await page.getByRole('button', { name: 'Ga verder met de vragen' }).click();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  expect(await kept(page)).toEqual([]);
  await expect(page.getByRole('link', { name: 'Ik help iemand' })).toBeVisible();
});

test('nothing begins before the resident agrees', async ({ page }) => {
  await startHelper(page);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const error = page.getByRole('link', { name: /Vraag of de inwoner het goed vindt/ });
  await expect(error).toBeVisible();
  await expect(page).toHaveTitle(/^\(1 fout\)/);
  await expect(page.locator(':focus')).toContainText('Er is 1 antwoord nodig');
  await expectAccessible(page);
  await beginHelping(page, 'Vraag voor vraag');
  await expect(kop(page)).toHaveText('Waar heeft de inwoner hulp bij nodig?');
});

test('after ten quiet minutes it counts down, and one button stops that', async ({ page }) => {
  await page.clock.install();
  await startHelper(page);
  await beginHelping(page, 'Vraag voor vraag');
  await answerScreen(page, OUDERE);
  await page.clock.fastForward('09:50');
  const vraag = page.getByRole('dialog', { name: 'Bent u er nog?' });
  await expect(vraag).toBeHidden();
  await page.clock.fastForward('00:20');
  await expect(vraag).toBeVisible();
  await expect(
    vraag.getByText(/^Over \d+ seconden wissen we de antwoorden\.$/).first(),
  ).toBeVisible();
  await expectAccessible(page);
  // Whoever is there but has no mouse only needs to press Enter, and goes on where they were.
  await expect(page.getByRole('button', { name: 'Ga door' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(vraag).toBeHidden();
  await expect(kop(page)).toBeFocused();
  await page.clock.fastForward('01:30');
  await expect(kop(page)).toHaveText('In welke gemeente woont de inwoner?');

  // Nobody there: everything goes.
  await page.clock.fastForward('08:40');
  await expect(vraag).toBeVisible();
  await page.clock.fastForward('01:01');
  await expect(kop(page)).toHaveText('U helpt een inwoner');
  await expect(page.getByText('Daarom zijn alle antwoorden gewist.')).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

test('who fills it in alone is not hurried', async ({ page }) => {
  await page.clock.install();
  await page.goto('/wijzer/');
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  await page.getByLabel('Nee, geen van deze').check();
  await page.getByLabel('Laat alles zien').check();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.clock.fastForward('30:00');
  await expect(kop(page)).toHaveText('In welke gemeente woont u?');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a tablet that was left on another page does not show the answers any more', async ({
  page,
}) => {
  await page.clock.install();
  await startHelper(page);
  await beginHelping(page, 'Vraag voor vraag');
  await answerScreen(page, OUDERE);
  await page.goto('/over/');
  await page.clock.fastForward('12:00');
  await page.goto('/wijzer/');
  await expect(kop(page)).toHaveText('U helpt een inwoner');
  expect(await kept(page)).toEqual([]);
});

test('a reload on the page with all questions loses nothing', async ({ page }) => {
  await startHelper(page);
  await beginHelping(page, 'Alles op één pagina');
  await page.getByLabel('Hoe oud is de inwoner?').fill('52');
  await page.getByLabel('Hoe oud is de inwoner?').blur();
  await page.reload();
  await expect(page.getByLabel('Hoe oud is de inwoner?')).toHaveValue('52');
});

test('the pages for helpers are accessible, and fit on a phone of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  await startHelper(page);
  await expectAccessible(page);
  await fits();
  await beginHelping(page, 'Alles op één pagina');
  await expect(kop(page)).toHaveText('Vul in wat u weet');
  await page.getByLabel('Hoe oud is de inwoner?').fill('jong');
  await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
  await expect(page.getByRole('link', { name: /Vul alleen een getal in/ })).toBeVisible();
  await expectAccessible(page);
  await fits();
  await page.getByLabel('Hoe oud is de inwoner?').fill('');
  await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  await expectAccessible(page);
  await fits();
});

for (const [keus, begin] of [
  ['Voor mijzelf', 'Waar heeft u hulp bij nodig?'],
  ['Ik help iemand', 'U helpt een inwoner'],
] as const) {
  test(`a tap on "${keus}" before the page is awake is not lost`, async ({ page }) => {
    let wake = () => {};
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await asleep;
      await route.continue();
    });
    await page.goto('/wijzer/', { waitUntil: 'commit' });
    await page.getByRole('link', { name: keus }).click();
    wake();
    await expect(kop(page)).toHaveText(begin);
    await expect(page).toHaveURL(/\/wijzer\/$/);
  });
}
