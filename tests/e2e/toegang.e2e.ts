import type { Page } from '@playwright/test';
import { listFragment } from '../../src/domain/lijst-link.ts';
import { answerScreen, beginHelping, comeToResult, kop, MOEDER, startHelper } from './gesprek.ts';
import { expect, test } from './site.ts';
import { findHidden } from './toegang/staat.ts';
import { tellSilent, watchStatus } from './toegang/stil.ts';
import { isFocused, press } from './toetsen.ts';

// What no tool sees, on a page of each kind and in each state; a state goes through all of it in one
// visit. Which test stands for which demand:
//
// | demand | where |
// |---|---|
// | WCAG 2.2 AA by axe, contrast 7:1 in light and dark, targets of 44 px, headings, links | every address: pages.e2e.ts; every state: `expectAccessible` |
// | 400% zoom, text spacing, nothing cut off or through each other | `findCramped` (toegang/ruimte.ts) |
// | focus that is seen and not covered, nothing that Tab skips | `findFocusless` (toegang/focus.ts) |
// | forced colours | `findLost` (toegang/systeemkleuren.ts) |
// | reduced motion, nothing for a mouse only | `findMoving`, `findHoverOnly` (toegang/beweging.ts) |
// | a status is there before its words | `watchStatus` (toegang/stil.ts) |
// | whole paths by keyboard | below, wizard: huishoudens.e2e.ts, meldpunt: melding.e2e.ts, search: zoeken.e2e.ts |
// | focus after a step, an error, a dialog | toetsen.ts, wijzer, melding, meenemen, helper .e2e.ts |
// | no time limit but the helper's, which stops | helper.e2e.ts |
// | a title of its own, the language, valid HTML | tests/site/html.test.ts |
// | what a screen reader's tree says | below |

test.use({ viewport: { width: 320, height: 640 } });

/** One page of each kind that is laid out in a way of its own; the wizard is looked at below. */
const KINDS = [
  '/',
  '/regelingen/',
  '/regelingen/bijstand/',
  '/gemeenten/alblasserdam/',
  '/organisaties/',
  '/situaties/geen-eten/',
  '/begrippen/',
  '/themas/schulden/',
  '/organisaties/geldfit/',
  '/zonder-internet/',
  '/drukwerk/',
  `/lijst/#${listFragment(['zorgtoeslag', 'voedselbank', 'kortingspas'])}`,
  '/meldpunt/',
];

/** A new browser window for each page would cost more than looking at it. */
const PER_WINDOW = 5;

for (let i = 0; i < KINDS.length; i += PER_WINDOW) {
  const some = KINDS.slice(i, i + PER_WINDOW);
  test(`nothing is in the way: ${some[0]} to ${some.at(-1)}`, async ({ page }) => {
    test.slow();
    const wrong: string[] = [];
    for (const path of some) {
      // Whole: some pages fetch what they show.
      await page.goto(path, { waitUntil: 'networkidle' });
      wrong.push(...(await findHidden(page)).map((line) => `${path}: ${line}`));
    }
    expect(wrong).toEqual([]);
  });
}

/** Gathers what is in the way in each state, and tells it all at once. */
async function gather(page: Page) {
  test.slow();
  await watchStatus(page);
  const wrong: string[] = [];
  return {
    look: async (state: string): Promise<void> => {
      wrong.push(...(await findHidden(page)).map((line) => `${state}: ${line}`));
      wrong.push(...(await tellSilent(page)));
    },
    tell: () => expect(wrong).toEqual([]),
  };
}

const next = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true }).click();

test('nothing is in the way of who fills in the wizard', async ({ page }) => {
  const { look, tell } = await gather(page);
  await page.goto('/wijzer/');
  await page.getByRole('link', { name: 'Voor mijzelf' }).click();
  await next(page);
  await expect(page.getByText('Er is 1 antwoord nodig')).toBeVisible();
  await look('an error');
  await answerScreen(page, MOEDER);
  await answerScreen(page, MOEDER);
  await page.getByLabel('Ik vul het zelf precies in').check();
  await look('steps and a number');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Ga naar de inhoud"
    - banner:
      - link /Regelingenwijzer/
    - status
    - main:
      - button "Terug"
      - paragraph: /Scherm 3, nog hoogstens \\d+/
      - heading "Hoe oud bent u, en wie wonen er bij u?" [level=1]
      - group "Hoe oud bent u?":
        - radio /jaar of jonger/
        - radio "Ik vul het zelf precies in" [checked]
        - radio "Ik weet het niet"
        - textbox "Vul hier het getal in"
      - button "Verder"
      - status
      - button "Wis alles"
    - contentinfo:
      - heading "Liever bellen?" [level=2]
  `);
  tell();
});

test('nothing is in the way of who reads the result', async ({ page }) => {
  const { look, tell } = await gather(page);
  await comeToResult(page, MOEDER);
  await page.getByLabel('Er komt een kind bij').check();
  await page.getByRole('region', { name: 'Wat als' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Toon een QR-code' }).click();
  await look('the result');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Dit kunt u nu doen" [level=1]
      - region /Bel Brughuis/:
        - heading /Bel Brughuis/ [level=2]
        - paragraph:
          - link /schulden/
        - link /078/
      - region /Waarschijnlijk wel \\(\\d+\\)/:
        - heading /Waarschijnlijk wel/ [level=2]
        - list:
          - listitem:
            - heading /schulden/ [level=3]:
              - link /schulden/
            - text: /wel/
      - region /Misschien \\(\\d+\\)/
      - region "Neem het mee"
      - region /Wat als/
  `);
  tell();
});

test('nothing is in the way of who helps somebody', async ({ page }) => {
  const { look, tell } = await gather(page);
  await startHelper(page);
  await look('the helper begins');
  await beginHelping(page, 'Alles op één pagina');
  await page.getByLabel('Hoe oud is de inwoner?').fill('jong');
  await page.getByRole('button', { name: 'Laat zien', exact: true }).click();
  await look('all questions on one page');
  tell();
});

test('nothing is in the way of who sends a melding', async ({ page }) => {
  const { look, tell } = await gather(page);
  await page.goto('/meldpunt/hulp/');
  await page.getByRole('checkbox').first().check();
  await look('urgent need');
  await next(page);
  await next(page);
  await look('a mistake');
  await page.getByLabel(/om welke gemeente/i).selectOption({ label: 'Alblasserdam' });
  await next(page);
  await page.getByRole('radio', { name: /kinderen en school/i }).check();
  await next(page);
  await page.getByLabel(/vertel wat er is/i).fill('Mijn BSN is 123456782. (proef)');
  await expect(page.getByRole('button', { name: /Haal het weg/ })).toBeVisible();
  await look('a warning');
  for (let i = 0; i < 3; i += 1) await next(page);
  await look('the check');
  await page.getByRole('button', { name: 'Verstuur de melding' }).click();
  await expect(page.locator('.meldnummer')).toBeVisible();
  await look('sent');
  tell();
});

test('nothing is in the way of who searches', async ({ page }) => {
  const { look, tell } = await gather(page);
  const results = page.getByRole('region', { name: 'Resultaten' });
  await page.goto('/zoeken/?q=huur');
  await expect(results.getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toBeAttached();
  await look('results');
  await page.getByRole('searchbox').fill('xyzzy qwrtp');
  await expect(page.getByRole('link', { name: 'Vraag het aan het meldpunt' })).toBeVisible();
  await look('nothing found');
  await page.goto('/over/');
  const header = page.getByRole('banner');
  await header.getByText('Zoeken', { exact: true }).click();
  await header.getByRole('searchbox').fill('huur betalen');
  await expect(header.getByRole('listitem').getByRole('link', { name: /huur/i })).not.toHaveCount(
    0,
  );
  await look('results in the header');
  tell();
});

test('with the keyboard alone from the home page, by a search, to a number to call', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await isFocused(page, /Ga naar de inhoud/)).toBe(true);
  await page.keyboard.press('Enter');
  const field = page.getByRole('main').getByRole('searchbox');
  await press(page, 'Tab', () => field.evaluate((own) => own === document.activeElement));
  await page.keyboard.type('bijstand');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=bijstand$/);
  const first = page.getByRole('region', { name: 'Resultaten' }).getByRole('link').first();
  await expect(first).toBeVisible();
  const titel = await first.innerText();
  await press(page, 'Tab', () => first.evaluate((own) => own === document.activeElement));
  await page.keyboard.press('Enter');
  await expect(kop(page)).toHaveText(titel);
  await press(page, 'Tab', () => isFocused(page, /^[\s\d-]{8,}$/));
  await expect(page.locator(':focus')).toHaveAttribute('href', /^tel:/);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('a screen reader hears on home and on a regeling first what matters', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Ga naar de inhoud"
    - banner:
      - link /Regelingenwijzer Drechtsteden/
      - navigation "Menu":
        - list:
          - listitem:
            - link "Uw gemeente"
    - main:
      - heading "Waar heeft u hulp bij nodig?" [level=1]
      - link /Bekijk wat bij u past/
      - search:
        - searchbox /zoek/
        - button "Zoek"
      - region /Geen eten/:
        - heading /Geen eten/ [level=2]
        - list:
          - listitem:
            - link /078/
        - paragraph:
          - link "112"
      - heading "Wat speelt er bij u?" [level=2]
      - list:
        - listitem:
          - link "Er is deze week geen eten"
    - contentinfo
  `);
  await page.goto('/regelingen/schuldhulpverlening/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - navigation "U bent hier"
        - heading "Gratis hulp bij schulden" [level=1]
        - text: U kunt dit aanvragen
        - heading "Wat krijgt u?" [level=2]
        - heading "Is dit voor u?" [level=2]
        - list:
          - listitem: /schulden/
        - heading "Wat moet u doen?" [level=2]
        - list:
          - listitem:
            - paragraph: /Meld u aan/
        - heading "Wie helpt u?" [level=2]
        - link /078/
  `);
});
