// Reading aloud, with a voice of our own: what is said, what is marked meanwhile, and by which keys.
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { answerScreen, kop, MOEDER, start } from './gesprek.ts';
import { expect, test } from './site.ts';
import { addVoice, EIGEN, endSentence, giveVoices, markedOn, saidOn, SERVER } from './stem.ts';

const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const last = async (page: Page) => (await saidOn(page)).at(-1)?.text;

test('by keyboard: a page is read sentence by sentence, with pause, steps and speed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await giveVoices(page, SERVER);
  await page.goto('/regelingen/huurtoeslag/');
  const leesVoor = knop(page, 'Lees voor');
  // A voice of a server would hear what stands on the page.
  await expect(leesVoor).toBeHidden();
  const before = await kop(page).boundingBox();
  await addVoice(page, EIGEN);
  await expect(leesVoor).toBeVisible();
  expect(await kop(page).boundingBox()).toEqual(before);

  await page.locator('.kop summary').focus();
  await page.keyboard.press('Tab');
  await expect(leesVoor).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(knop(page, 'Pauze')).toBeFocused();
  expect(await saidOn(page)).toEqual([{ text: 'Geld voor uw huur', rate: 0.9, voice: 'eigen' }]);
  expect(await markedOn(page)).toBe('Geld voor uw huur');
  await endSentence(page);
  expect(await last(page)).toMatch(/^Met huurtoeslag krijgt u/);
  expect(await markedOn(page)).toBe(await last(page));
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await expect(knop(page, 'Lees door')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(knop(page, 'Volgende zin')).toBeFocused();
  await page.keyboard.press('Enter');
  const next = await markedOn(page);
  expect(next).not.toBe(await last(page));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => last(page)).toBe(next);

  // What is read stays in sight, above the bar.
  await endSentence(page, 12);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('voorlezen') ?? [];
        const bar = document.querySelector('.voorleesbalk')!.getBoundingClientRect();
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top > 0 && bottom < bar.top;
      }),
    )
    .toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await knop(page, 'Snelheid: Gewoon').focus();
  await page.keyboard.press('Enter');
  await expect(knop(page, 'Snelheid: Snel')).toBeFocused();
  await expect.poll(async () => (await saidOn(page)).at(-1)?.rate).toBe(1.2);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Voorlezen' })).toHaveCount(0);
  await expect(leesVoor).toBeFocused();
  expect(await markedOn(page)).toBe('');
});

test('the wizard: a next question is read by itself; who paused is asked first', async ({
  page,
}) => {
  await giveVoices(page, EIGEN);
  await start(page);
  await knop(page, 'Lees voor').click();
  await expect.poll(() => last(page)).toBe(await kop(page).innerText());
  await endSentence(page, 2);
  expect(await markedOn(page)).toBe(
    await page.getByRole('group').first().getByRole('checkbox').first().evaluate(labelOf),
  );
  await answerScreen(page, MOEDER);
  await expect(kop(page)).toBeFocused();
  await expect.poll(() => last(page)).toBe(await kop(page).innerText());

  // Who paused is not read to, until "Lees door".
  await knop(page, 'Pauze').click();
  const count = (await saidOn(page)).length;
  const result = page.getByRole('button', { name: /^Laat zien/ });
  while (!(await result.isVisible())) await answerScreen(page, MOEDER);
  await result.click();
  await expect(kop(page)).toHaveText('Dit kunt u nu doen');
  expect(await saidOn(page)).toHaveLength(count);
  await knop(page, 'Lees door').click();
  await expect.poll(() => last(page)).toBe('Dit kunt u nu doen');
  await endSentence(page, 400);
  await expect(knop(page, 'Opnieuw')).toBeVisible();
  const said = (await saidOn(page)).map(({ text }) => text);
  expect(said).toContain('Bel nul zeven acht, twee nul twee, één één, één één');
  expect(said).not.toContain('Wis alles');
  await knop(page, 'Stop met voorlezen').click();
  await expect(page.getByRole('region', { name: 'Voorlezen' })).toHaveCount(0);
});

/** The words of an answer. */
function labelOf(input: SVGElement | HTMLElement): string {
  return (input as HTMLInputElement).labels![0]!.textContent.trim();
}
