import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { asLayer } from '../../src/integrations/thema.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './site.ts';
import { findPlain } from './toegang/staat.ts';

// Another gemeente brings one file with tokens (SITE_THEMA). Here it is laid over the built site in
// the same way, so that no second build is needed.
const THEMA = path.resolve(import.meta.dirname, '../thema/voorbeeldstad.css');

test('another gemeente restyles the site with one file of tokens', async ({ page }) => {
  const tokens = asLayer(await readFile(THEMA, 'utf8'));
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${tokens}\n${await response.text()}` });
  });
  const wrong: string[] = [];
  for (const where of ['/', '/regelingen/schuldhulpverlening/', '/wijzer/', '/meldpunt/hulp/']) {
    await page.goto(where);
    wrong.push(...(await findPlain(page)).map((line) => `${where}: ${line}`));
    await expectAccessible(page);
  }
  expect(wrong).toEqual([]);
  await page.goto('/');
  const button = page.getByRole('main').getByRole('link', { name: /Bekijk wat bij u past/ });
  await expect(button).toHaveCSS('background-color', 'rgb(255, 178, 122)');
  await expect(button).toHaveCSS('border-top-left-radius', '2px');
  await expect(page.locator('body')).toHaveCSS('font-family', 'system-ui, sans-serif');
});
