import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { verstuur, vraagHulp } from './meldpad.ts';
import { expect, test } from './site.ts';
import { isFocused, press } from './toetsen.ts';

const TEKST = 'Ik kan de schoolspullen niet betalen. Bij wie kan ik terecht? (proef)';
const CONTACT = 'proef.melder@voorbeeld.test';

/** The number that the melder may write down. */
async function readNumber(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/meldpunt\/bedankt\/\?nummer=/);
  const number = new URL(page.url()).searchParams.get('nummer') ?? '';
  await expect(page.getByRole('main').getByText(number)).toBeVisible();
  return number;
}

/** The mail that belongs to a number, as a colleague would open it in the mailbox. */
async function openMail(page: Page, postvakUrl: string, number: string): Promise<void> {
  await page.goto(postvakUrl);
  await page
    .getByRole('link', { name: new RegExp(`(Alblasserdam|Papendrecht).*${number}`) })
    .click();
}

const verder = (page: Page) => page.getByRole('button', { name: 'Verder' }).click();
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

/** The heading of a step takes the focus, so that it is read aloud and Tab goes on from there. */
async function atStep(page: Page, kop: RegExp | string): Promise<void> {
  await expect(heading(page)).toHaveText(kop);
  await expect(heading(page)).toBeFocused();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('who wants help looks at it first, and it arrives as a mail that can be answered', async ({
      page,
      site,
    }) => {
      await page.goto('/meldpunt/');
      await page.getByRole('link', { name: /^Ik wil hulp/ }).click();
      const tekst = `${TEKST} Mijn BSN is 123456782.`;
      await vraagHulp(page, { tekst, contact: CONTACT, zonderScript: !javaScriptEnabled });
      const main = page.getByRole('main');
      await expect(main.getByText('Uw melding is voor het Brughuis')).toBeVisible();
      // Beside the text field, out of sight now, it may have been said as well.
      const remark = main.getByText(/lijkt op een BSN|op een BSN lijkt/).filter({ visible: true });
      await expect(remark).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      // One answer is changed, and all the others stay.
      await main
        .getByRole(javaScriptEnabled ? 'link' : 'button', { name: /^Wijzig.*Vertel wat er is/ })
        .last()
        .click();
      await page.getByLabel(/vertel wat er is/i).fill(TEKST);
      await page.getByRole('button', { name: /^(Klaar|Controleer uw melding)$/ }).click();
      await expect(main.getByText(CONTACT)).toBeVisible();
      await verstuur(page);
      const number = await readNumber(page);
      if (javaScriptEnabled) {
        await page.reload();
        await expect(page.locator('.meldnummer')).toHaveText(number);
        await page.getByRole('button', { name: 'Wis dit nummer' }).click();
        await expect(page.getByText('Het nummer is gewist')).toBeVisible();
        expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      }
      await openMail(page, site.postvakUrl, number);
      const mail = page.locator('body');
      await expect(mail).toContainText(TEKST);
      await expect(mail).toContainText(CONTACT);
      await expect(mail).not.toContainText('123456782');
    });

    test('mistakes come back with the text that was typed', async ({ page, problems }) => {
      await page.goto(javaScriptEnabled ? '/meldpunt/zorgen/#tekst' : '/meldpunt/zorgen/');
      const field = page.getByLabel(/waar maakt u zich zorgen over/i);
      if (!javaScriptEnabled) await field.fill(TEKST);
      await page.getByRole('button', { name: /^(Verder|Controleer uw melding)$/ }).click();
      await expect(page).toHaveTitle(/^\(\d+ fout(en)?\)/);
      const overview = page.getByRole('main').locator('[tabindex="-1"][role=alert]');
      await expect(overview.getByRole('link').first()).toBeVisible();
      if (javaScriptEnabled) {
        await expect(overview).toBeFocused();
        await expectAccessible(page);
      } else await expect(field).toHaveValue(TEKST);
      // Chromium writes the status 422 of the answer on the console.
      problems.length = 0;
    });
  });
}

test('a professional who worries fills in the form with the keyboard alone', async ({
  page,
  site,
}) => {
  await page.goto('/meldpunt/');
  await press(page, 'Tab', () => isFocused(page, /^\s*Ik maak me zorgen/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Verder' })).toBeVisible();
  const rol = page.getByRole('radio').first();
  await press(page, 'Tab', () => rol.evaluate((own) => own === document.activeElement));
  for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 's', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('Basisschool De Kade');
  await page.keyboard.press('Enter');
  await atStep(page, /nood/);
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await atStep(page, /gemeente/);
  for (const key of ['Tab', 'p', 'Tab', 'Enter']) await page.keyboard.press(key);
  await atStep(page, /Waar gaat het over/);
  for (const key of ['Tab', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await atStep(page, /zorgen over/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Een kind komt zonder eten op school. (proef)');
  for (const key of ['Tab', 'Space', 'Enter']) await page.keyboard.press(key);
  await atStep(page, /bereiken/);
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await atStep(page, 'Klopt dit?');
  await expect(page.getByText('Uw melding is voor het coördinatiepunt')).toBeVisible();
  await press(page, 'Tab', () => isFocused(page, /^Verstuur/));
  await page.keyboard.press('Enter');
  await openMail(page, site.postvakUrl, await readNumber(page));
  await expect(page.locator('body')).toContainText('Basisschool De Kade');
});

test('from a regeling that does not work: filled in, kept over Back and a reload, and an old link', async ({
  page,
}) => {
  await page.goto('/meldpunt/?regeling=bijstand');
  await expect(page).toHaveURL(/\/meldpunt\/werkt-niet\/\?regeling=bijstand$/);
  await expect(page.getByText('Dit staat er al').first()).toBeVisible();
  await verder(page);
  await expect(page.getByLabel(/over welke regeling/i)).toHaveValue('bijstand');
  await page.getByRole('radio', { name: 'Ik heb geen DigiD' }).check();
  await verder(page);
  await expect(heading(page)).toHaveText(/gemeente/);
  await page.goBack();
  await expect(heading(page)).toHaveText(/Over welke regeling/);
  await page.reload();
  await expect(heading(page)).toHaveText(/Over welke regeling/);
  await expect(page.getByRole('radio', { name: 'Ik heb geen DigiD' })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByRole('radio', { name: 'Ik heb een idee' })).not.toBeChecked();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('without internet the form keeps its text and says so', async ({
  page,
  context,
  problems,
}) => {
  await page.goto('/meldpunt/hulp/');
  await vraagHulp(page, { tekst: TEKST });
  await context.setOffline(true);
  await verstuur(page);
  await expect(page.getByText('Nog niet verstuurd').first()).toBeVisible();
  await expect(page.getByRole('main').getByText(TEKST)).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: '078 - 202 11 11' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar en verstuur' })).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  // A copy of this tab holds the same melding, not a second one.
  const opening = context.waitForEvent('page');
  await page.evaluate(() => window.open(location.href));
  const copy = await opening;
  await copy.getByText('Uw melding is voor').waitFor();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  const number = await readNumber(page);
  await verstuur(copy);
  expect(await readNumber(copy)).toBe(number);
  // Chromium writes the failed request on the console.
  problems.length = 0;
});
