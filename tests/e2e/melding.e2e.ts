import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './site.ts';

const TEKST = 'Ik kan de schoolspullen niet betalen. Bij wie kan ik terecht? (proef)';
const CONTACT = 'proef.melder@voorbeeld.test';

async function fillForm(page: Page): Promise<void> {
  const question = (name: RegExp) => page.getByRole('group', { name });
  await question(/wat wilt u doorgeven/i)
    .getByRole('radio', { name: 'Ik wil hulp' })
    .check();
  await page.getByLabel(/om welke gemeente/i).selectOption({ label: 'Alblasserdam' });
  await question(/waar gaat het over/i)
    .getByRole('radio', { name: /kinderen en school/i })
    .check();
  await page.getByLabel(/vertel wat er is/i).fill(TEKST);
  await page.getByLabel(/telefoonnummer of e-mailadres/i).fill(CONTACT);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verstuur de melding' }).click();
}

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
    .getByRole('link', { name: new RegExp(`^\\[Meldpunt\\].*Alblasserdam.*${number}`) })
    .click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a melding arrives as a mail that can be answered', async ({ page, site }) => {
      await page.goto('/meldpunt/');
      await fillForm(page);
      await send(page);
      const number = await readNumber(page);
      await openMail(page, site.postvakUrl, number);
      const mail = page.locator('body');
      await expect(mail).toContainText(TEKST);
      await expect(mail).toContainText(CONTACT);
      await expect(mail).toContainText('Alblasserdam');
    });

    test('mistakes come back with the text that was typed', async ({ page, problems }) => {
      await page.goto('/meldpunt/');
      await page.getByLabel(/vertel wat er is/i).fill(TEKST);
      await send(page);
      await expect(page).toHaveTitle(/^\(\d+ fouten\)/);
      const overview = page.getByRole('main').locator(':focus, [tabindex="-1"]').first();
      await expect(overview.getByRole('link').first()).toBeVisible();
      await expect(page.getByLabel(/vertel wat er is/i)).toHaveValue(TEKST);
      if (javaScriptEnabled) await expectAccessible(page);
      // Chromium writes the status 422 of the answer on the console.
      problems.length = 0;
    });
  });
}

test('the form keeps its text and says so when the internet is gone', async ({
  page,
  context,
  problems,
}) => {
  await page.goto('/meldpunt/');
  await fillForm(page);
  await context.setOffline(true);
  await send(page);
  await expect(page.getByText('Nog niet verstuurd').first()).toBeVisible();
  await expect(page.getByLabel(/vertel wat er is/i)).toHaveValue(TEKST);
  await expect(
    page.getByRole('main').getByRole('link', { name: '078 - 202 11 11' }).first(),
  ).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await readNumber(page);
  // Chromium writes the failed request on the console.
  problems.length = 0;
});
