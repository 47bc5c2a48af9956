import type { Page } from '@playwright/test';
import { MOEDER, start, walk, type Antwoorden } from './gesprek.ts';
import { expect, startSite, test } from './site.ts';
import { walkByKeyboard } from './toetsen.ts';

/** Whole paths of people as they come, with what they must hear. */

const ALLES: Antwoorden = {
  'Heeft u nu dringend hulp nodig?': 'Nee, geen van deze',
  'Waar wilt u hulp bij?': 'Laat alles zien',
};
const ALLEEN: Antwoorden = {
  ...ALLES,
  'Woont u samen met een partner?': 'Nee',
  'Welke kinderen onder de 18 wonen bij u?': 'Er wonen geen kinderen onder de 18 bij mij',
  'Welke uitkering krijgt u?': 'Geen uitkering',
  'Heeft u betaald werk?': 'Nee',
  'Krijgt u studiefinanciering?': 'Nee',
  'Heeft u schulden?': 'Nee, ik heb geen schulden',
  'Kruis aan wat voor u geldt.': 'Geen van deze',
  'Heeft u een Nederlandse zorgverzekering?': 'Ja',
  'Hoeveel spaargeld en bezit heeft u?': '=500',
};

/** What the result says of regelingen, by the start of their titles. */
async function expectResult(
  page: Page,
  expected: { wel: readonly string[]; niet?: readonly string[]; bedragen?: readonly RegExp[] },
): Promise<void> {
  const wel = page.getByRole('region', { name: /^Waarschijnlijk wel/ });
  for (const titel of expected.wel) {
    await expect(wel.getByRole('link', { name: titel })).toBeVisible();
  }
  for (const bedrag of expected.bedragen ?? []) {
    await expect(wel.getByText(bedrag).first()).toBeVisible();
  }
  if (!expected.niet) return;
  await page.getByText(/^Waarschijnlijk niet \(/).click();
  for (const titel of expected.niet) {
    const regel = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 3, name: titel }),
    });
    await expect(regel.getByText('Past niet:').first()).toBeAttached();
  }
}

const noSidewaysScroll = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );

test('a mother alone with bijstand hears amounts, and what she has already does not count', async ({
  page,
}) => {
  await start(page);
  await walk(page, {
    ...ALLEEN,
    ...MOEDER,
    'Hoeveel geld komt er per maand binnen?': '=1348',
    'Wat is uw inkomen in een heel jaar?': '=19500',
    'Hoeveel is uw kale huur per maand?': '=650',
  });
  await expectResult(page, {
    wel: ['Gratis hulp bij schulden', 'Geld voor uw zorgpremie', 'Geld voor uw huur'],
    bedragen: [/ongeveer €\s129 per maand/],
  });
  const total = page.getByText(/^Samen ongeveer/);
  const before = await total.innerText();
  await page.getByRole('button', { name: /Dit krijg ik al.*Geld voor uw zorgpremie/ }).click();
  await expect(total).not.toHaveText(before);
  await expect(page.getByRole('heading', { name: /^Dit heeft u al/ })).toBeVisible();
});

test('a working couple just above the line gets zorgtoeslag, and hears why the rest does not fit', async ({
  page,
}) => {
  await start(page);
  await walk(page, {
    ...ALLEEN,
    'In welke gemeente woont u?': 'Zwijndrecht',
    'Hoe oud bent u?': '=35',
    'Woont u samen met een partner?': 'Ja',
    'Hoe oud is uw partner?': '=33',
    'Heeft u betaald werk?': 'Ja',
    'Hoeveel geld komt er per maand binnen?': '=2400',
    'Wat is uw inkomen in een heel jaar?': '=39000',
    'Hoe woont u?': 'Ik heb een koophuis',
  });
  await expectResult(page, {
    wel: ['Geld voor uw zorgpremie'],
    bedragen: [/ongeveer €\s140 per maand/],
    niet: [
      'Een bedrag per jaar dat u zelf mag besteden',
      'Geld om van te leven',
      'Geld voor uw huur',
    ],
  });
});

test('somebody alone with AOW, on a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await start(page);
  await walk(
    page,
    {
      ...ALLEEN,
      'In welke gemeente woont u?': 'Dordrecht',
      'Hoe oud bent u?': '=74',
      'Welke uitkering krijgt u?': 'AOW (pensioen van de overheid)',
      'Hoeveel geld komt er per maand binnen?': '=1500',
      'Wat is uw inkomen in een heel jaar?': '=21000',
      'Hoe woont u?': 'Ik huur een huis of appartement',
      'Hoeveel is uw kale huur per maand?': '=600',
    },
    () => noSidewaysScroll(page, 320),
  );
  await noSidewaysScroll(page, 320);
  await expectResult(page, {
    wel: ['Geld voor uw zorgpremie', 'Geld voor uw huur', 'Aanvulling op een lage AOW'],
    niet: ['Geld om van te leven'],
  });
});

test('a student in a room, with the server gone after the first page', async ({ browser }) => {
  const site = await startSite();
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(`${site.url}/wijzer/`);
  await expect(page.getByText('werkt ook zonder internet')).toBeVisible({ timeout: 20_000 });
  await site.stop();
  await page.goto(`${site.url}/wijzer/`);
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  await walk(page, {
    ...ALLEEN,
    'In welke gemeente woont u?': 'Dordrecht',
    'Hoe oud bent u?': '=20',
    'Krijgt u studiefinanciering?': 'Ja',
    'Hoeveel geld komt er per maand binnen?': '=700',
    'Wat is uw inkomen in een heel jaar?': '=9000',
    'Hoe woont u?': 'Ik huur een kamer',
  });
  await expectResult(page, {
    wel: ['Geld voor uw zorgpremie'],
    bedragen: [/ongeveer €\s129 per maand/],
    niet: ['Geld voor uw huur', 'Geld om van te leven'],
  });
  await context.close();
});

test('somebody of 18 who leaves home, at 320 px, goes back and forward and loses nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const antwoorden: Antwoorden = {
    ...ALLEEN,
    'In welke gemeente woont u?': 'Papendrecht',
    'Hoe oud bent u?': '=18',
    'Heeft u betaald werk?': 'Ja',
    'Hoeveel geld komt er per maand binnen?': '=1200',
    'Wat is uw inkomen in een heel jaar?': '=16000',
    'Hoe woont u?': 'Ik huur een huis of appartement',
    'Hoeveel is uw kale huur per maand?': '=480',
  };
  await start(page);
  await walk(page, antwoorden);
  await noSidewaysScroll(page, 320);
  await expectResult(page, { wel: ['Geld voor uw zorgpremie', 'Geld voor uw huur'] });
  await page.goBack();
  await page.reload();
  await page.goForward();
  await expectResult(page, { wel: ['Geld voor uw zorgpremie', 'Geld voor uw huur'] });
});

test('debts and a premium to the CAK, with the keyboard only', async ({ page }) => {
  test.slow();
  await page.goto('/wijzer/');
  await walkByKeyboard(page, {
    ...ALLEEN,
    'In welke gemeente woont u?': 'Alblasserdam',
    'Waar wilt u hulp bij?': 'Schulden',
    'Heeft u schulden?': 'Ja, ik kan mijn schulden niet betalen',
    'Kruis aan wat voor u geldt.': 'Ik betaal mijn zorgpremie aan het CAK, door een achterstand',
    'Regelt een bewindvoerder uw geld?': 'Nee',
  });
  await expectResult(page, {
    wel: ['Gratis hulp bij schulden', 'Zo betaalt u weer uw gewone zorgpremie'],
  });
  // What was asked for is settled in a few screens; the rest can follow.
  await page.getByRole('button', { name: 'Ga verder met de vragen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Dit kunt u nu doen');
});
