import { expect, type Locator, type Page } from '@playwright/test';
import { atResult, fieldsOf, kop, type Antwoorden } from './gesprek.ts';

/** Goes through the questions with the keyboard only, to the result. */
export async function walkByKeyboard(page: Page, antwoorden: Antwoorden): Promise<void> {
  await press(page, 'Tab', () => isFocused(page, /^Voor mijzelf/));
  await page.keyboard.press('Enter');
  for (let i = 0; i < 30; i += 1) {
    await expect(kop(page)).toBeFocused();
    if (await atResult(page)) return;
    const question = await kop(page).innerText();
    for (let field = 0; field < (await fieldsOf(page).count()); field += 1) {
      await answerByKeyboard(page, fieldsOf(page).nth(field), antwoorden);
    }
    await press(page, 'Tab', () => isFocused(page, /^Verder$/));
    await page.keyboard.press('Enter');
    await expect(kop(page)).not.toHaveText(question);
  }
  throw new Error('Geen einde.');
}

async function answerByKeyboard(page: Page, field: Locator, antwoorden: Antwoorden): Promise<void> {
  const question = (await field.locator('legend').innerText()).trim();
  const answer = antwoorden[question] ?? 'Ik weet het niet';
  const input = field.getByLabel(answer.startsWith('=') ? 'Ik vul het zelf precies in' : answer, {
    exact: true,
  });
  const isThere = () => input.evaluate((own) => own === document.activeElement);
  await press(page, 'Tab', () =>
    field.evaluate(
      (own) =>
        document.activeElement instanceof HTMLInputElement && own.contains(document.activeElement),
    ),
  );
  // A list to tick is walked with Tab, radio buttons with the arrows, which choose at once.
  const isRadio = (await input.getAttribute('type')) === 'radio';
  if (isRadio) await page.keyboard.press('Space');
  await press(page, isRadio ? 'ArrowDown' : 'Tab', isThere);
  if (!isRadio) await page.keyboard.press('Space');
  await expect(input).toBeChecked();
  if (!answer.startsWith('=')) return;
  await page.keyboard.press('Tab');
  await page.keyboard.type(answer.slice(1));
}

/** Presses a key until something is so; a path that never gets there fails. */
export async function press(page: Page, key: string, until: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 60 && !(await until()); i += 1) await page.keyboard.press(key);
  expect(await until()).toBe(true);
}

/** True when the words of what has the focus match. */
export async function isFocused(page: Page, text: RegExp): Promise<boolean> {
  return text.test(await page.evaluate(() => document.activeElement?.textContent ?? ''));
}
