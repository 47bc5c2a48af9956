// The site in another language: from right to left in a test language, and under a translator in the
// browser, which one in seventeen visitors of a Dutch gemeente uses.
import type { Page } from '@playwright/test';
import { asTranslator, draaiOm, vertaal } from '../taal/omkeren.ts';
import { MOEDER, start, walk } from './gesprek.ts';
import { expect, test } from './site.ts';

const WIDTHS = [1280, 320];

/** A screen with a choice of steps, a number to type, and a list of ages. */
const LEEFTIJD = 'Hoe oud bent u, en wie wonen er bij u?';

/** The page in the test language, on a wide screen and on the smallest phone. */
async function problemsOf(page: Page, naam: string): Promise<string[]> {
  await vertaal(page);
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    const found = await draaiOm(page);
    wrong.push(...found.map((problem) => `${naam} at ${width} px ${problem}`));
    if (process.env.SCHERMEN) {
      await page.screenshot({
        path: `${process.env.SCHERMEN}/${naam}-${width}.png`,
        fullPage: true,
      });
    }
  }
  return wrong;
}

test('the layout holds from right to left', async ({ page }) => {
  const wrong: string[] = [];
  const pages = {
    home: '/',
    regeling: '/regelingen/zorgtoeslag/',
    meldpunt: '/meldpunt/hulp/',
  };
  for (const [naam, path] of Object.entries(pages)) {
    await page.goto(path);
    // The form becomes one with steps when its script has come.
    if (naam === 'meldpunt') await expect(page.getByText(/^Stap 1 van/)).toBeVisible();
    wrong.push(...(await problemsOf(page, naam)));
  }
  await page.goto('/zoeken/#q=huur');
  await expect(page.locator('.zoekresultaat').first()).toBeVisible();
  wrong.push(...(await problemsOf(page, 'zoeken')));
  expect(wrong).toEqual([]);
});

test('the wizard goes on under a translator, and turns round', async ({ page }) => {
  await asTranslator(page);
  await start(page);
  const wrong: string[] = [];
  const asked = await walk(page, MOEDER, async (question) => {
    if (question !== LEEFTIJD) return;
    wrong.push(...(await draaiOm(page)).map((problem) => `${question} ${problem}`));
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  });
  expect(asked).toContain(LEEFTIJD);
  const namen = page.locator('.uitkomst__naam');
  await expect(namen.first()).toHaveAttribute('translate', 'no');
  expect(await namen.and(page.locator('[translate=no]')).count()).toBe(await namen.count());
  wrong.push(...(await problemsOf(page, 'resultaat')));
  expect(wrong).toEqual([]);
});
