import { expectAccessible } from './axe.ts';
import { comeToResult, MOEDER } from './gesprek.ts';
import { expect, test } from './site.ts';

test('what somebody already has goes out of the way, stays so, and can come back', async ({
  page,
}) => {
  await comeToResult(page, MOEDER);
  const wel = page.getByRole('region', { name: /^Waarschijnlijk wel/ });
  const heeftAl = page.getByRole('region', { name: /^Dit heeft u al/ });
  // She said to live on bijstand, so she is not sent to ask for it.
  await expect(heeftAl).toContainText('Geld om van te leven');
  await expect(wel).not.toContainText('Geld om van te leven');

  await wel.getByRole('button', { name: 'Dit krijg ik al Geld voor elk kind' }).click();
  await expect(page.getByText(/“Geld voor elk kind onder de 18” staat nu bij/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Waarschijnlijk wel/ })).toBeFocused();
  await expect(wel).not.toContainText('Geld voor elk kind');
  await page.reload();
  await expect(heeftAl).toContainText('Geld voor elk kind');

  await heeftAl.getByRole('button', { name: 'Toch niet Geld voor elk kind' }).click();
  await expect(wel).toContainText('Geld voor elk kind');
});

test('with every fold open the result is accessible and keeps to the width of a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await comeToResult(page, MOEDER);
  await expect(page.getByRole('heading', { name: 'Neem het mee' })).toBeVisible();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // A phone number and a pill never break over two lines.
  const lines = await page
    .locator('.telefoonnummer, .oordeel')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map(
          (one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).fontSize),
        ),
    );
  expect(lines.length).toBeGreaterThan(5);
  expect(Math.max(...lines)).toBeLessThan(2.2);
});
