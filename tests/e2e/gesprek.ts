import { expect, type Locator, type Page } from '@playwright/test';
import { resultaatTekst } from '../../src/i18n/resultaat.ts';

/** What somebody answers, by the question above the field. A question that is not here: "Ik weet het niet". */
export type Antwoorden = Readonly<Record<string, string>>;

/** Alone with children, bijstand and debts, in a rented house in Alblasserdam. */
export const MOEDER: Antwoorden = {
  'Heeft u nu dringend hulp nodig?': 'Nee, geen van deze',
  'In welke gemeente woont u?': 'Alblasserdam',
  'Waar wilt u hulp bij?': 'Laat alles zien',
  'Hoe oud bent u?': '=34',
  'Woont u samen met een partner?': 'Nee',
  'Welke kinderen onder de 18 wonen bij u?': 'Er wonen kinderen onder de 18 bij mij',
  'Welke uitkering krijgt u?': 'Bijstand van de Sociale Dienst',
  'Krijgt u studiefinanciering?': 'Nee',
  'Heeft u schulden?': 'Ja, ik kan mijn schulden niet betalen',
  'Heeft u een Nederlandse zorgverzekering?': 'Ja',
  'Hoe woont u?': 'Ik huur een huis of appartement',
};

export const kop = (page: Page) => page.getByRole('heading', { level: 1 });

/** The fields of a screen; the folded explanation is a group as well, but has no legend. */
export const fieldsOf = (page: Page) =>
  page.getByRole('group').filter({ has: page.locator('legend') });

/** Opens the wizard and begins. */
export async function start(page: Page): Promise<void> {
  await page.goto('/wijzer/');
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  await shown(page);
}

/** Opens the wizard to help somebody. */
export async function startHelper(page: Page): Promise<void> {
  await page.goto('/wijzer/');
  await page.getByRole('link', { name: 'Ik help iemand' }).click();
  await expect(kop(page)).toHaveText('U helpt een inwoner');
}

/** The resident agrees, and the helper begins. */
export async function beginHelping(
  page: Page,
  hoe: 'Vraag voor vraag' | 'Alles op één pagina',
): Promise<void> {
  await page.getByLabel('De inwoner vindt het goed dat ik dit invul').check();
  await page.getByLabel(hoe).check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
}

const RESULTAAT = 'Dit kunt u nu doen';

/** True when the result is on the screen. */
export async function atResult(page: Page): Promise<boolean> {
  return (await kop(page).innerText()) === RESULTAAT;
}

/** Waits until a question or the result is there: the rules of the wizard come a moment later. */
async function shown(page: Page): Promise<void> {
  const result = page.getByRole('heading', { level: 1, name: RESULTAAT });
  await expect(fieldsOf(page).or(result).first()).toBeVisible();
}

/** Answers every field of the screen; a choice can bring up a next field. */
export async function answerScreen(page: Page, antwoorden: Antwoorden): Promise<void> {
  const fields = fieldsOf(page);
  // The rules of the wizard come a moment later.
  await expect(fields.first()).toBeVisible();
  const heading = await kop(page).innerText();
  for (let i = 0; i < (await fields.count()); i += 1) {
    const field = fields.nth(i);
    const question = (await field.locator('legend').innerText()).trim();
    await answerField(field, antwoorden[question] ?? /^(Ik weet het niet|Dat weten we niet)$/);
  }
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(kop(page)).not.toHaveText(heading);
}

/** `=34` types a number instead of choosing a step. */
async function answerField(field: Locator, answer: string | RegExp): Promise<void> {
  if (typeof answer === 'string' && answer.startsWith('=')) {
    await field.getByLabel(/^(Ik vul het zelf precies in|Het precieze getal invullen)$/).check();
    await field.getByLabel('Vul hier het getal in').fill(answer.slice(1));
    return;
  }
  await field.getByLabel(answer, { exact: true }).check();
  const ages = field.getByRole('combobox');
  for (let i = 0; i < (await ages.count()); i += 1) await ages.nth(i).selectOption('1');
}

/** Goes on until the result; gives the questions that were asked. */
export async function walk(
  page: Page,
  antwoorden: Antwoorden,
  atScreen: (question: string) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const asked: string[] = [];
  for (let i = 0; i < 30; i += 1) {
    await shown(page);
    const question = await kop(page).innerText();
    if (question === RESULTAAT) return asked;
    await atScreen(question);
    asked.push(question);
    await answerScreen(page, antwoorden);
  }
  throw new Error(`Geen einde: ${asked.join(' / ')}`);
}

/** What the tab kept at the result, by the answers that led there. */
const results = new Map<Antwoorden, string>();

/**
 * Brings the page to the result. The questions are walked once; after that the tab gets back what it
 * kept then, as after a reload: a test about the result need not ask them all again.
 */
export async function comeToResult(page: Page, antwoorden: Antwoorden): Promise<void> {
  const kept = results.get(antwoorden);
  if (kept === undefined) {
    await start(page);
    await walk(page, antwoorden);
    await whole(page);
    const text = await page.evaluate(() => sessionStorage.getItem('wijzer'));
    if (text !== null) results.set(antwoorden, text);
    return;
  }
  // A file of the site without a script: the wizard itself is then opened once.
  await page.goto('/favicon.svg');
  await page.evaluate((text) => sessionStorage.setItem('wijzer', text), kept);
  await page.goto('/wijzer/');
  await expect(page.getByRole('heading', { level: 1, name: RESULTAAT })).toBeVisible();
  await whole(page);
}

/** The result comes in parts; this is the last. */
async function whole(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: resultaatTekst.melding })).toBeVisible();
}
