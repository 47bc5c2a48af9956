import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { correction, generate } from 'lean-qr';
import { codeOf, listFragment } from '../../src/domain/lijst-link.ts';
import { expectAccessible } from './axe.ts';
import { comeToResult, MOEDER } from './gesprek.ts';
import { expect, startSite, test } from './site.ts';

/** Some that most people can get: with papers, with a day for the calendar, and one that is only a wish. */
const LIJST = ['zorgtoeslag', 'voedselbank', 'leergeld-sms-kinderfonds', 'kortingspas'];

const button = (page: Page, name: string) => page.getByRole('button', { name });
const part = (page: Page) => page.getByRole('region', { name: 'Neem het mee' });
const titles = (page: Page) => page.getByRole('heading', { level: 3 }).getByRole('link');

async function openList(page: Page, slugs: readonly string[]): Promise<void> {
  await page.goto(`/lijst/#${listFragment(slugs)}`);
  await expect(titles(page)).toHaveCount(slugs.length);
}

/** Pages of the sheet of paper; prints as somebody would, on A4. */
async function countSheets(page: Page): Promise<number> {
  await expect(page.locator('.meeneemblad .qr')).toBeAttached();
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.describe('from the result of the wizard', () => {
  test.beforeEach(async ({ page }) => {
    test.slow();
    await comeToResult(page, MOEDER);
    await expect(part(page)).toBeVisible();
  });

  test('the link names the regelingen and nothing of the person, and opens on another phone', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(page, 'Deel de lijst').click();
    await expect(page.getByRole('status').getByText('De link is gekopieerd')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/lijst\/#(?:[B-DF-HJKMNP-TV-Z2-9]{4})+$/);
    expect(link).toContain(codeOf('schuldhulpverlening'));

    const phone = await context.newPage();
    const asked: string[] = [];
    phone.on('request', (request) => asked.push(request.url()));
    await phone.goto(link);
    await expect(titles(phone).filter({ hasText: 'Gratis hulp bij schulden' })).toBeVisible();
    expect(await titles(phone).count()).toBe(link.split('#')[1]!.length / 4);
    // What stands behind the # stays on the phone.
    expect(asked.filter((url) => url.includes(codeOf('schuldhulpverlening')))).toEqual([]);
    await phone.close();
  });

  test('a day goes into the calendar of the phone, without asking a server', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const downloading = page.waitForEvent('download');
    await button(page, 'Zet in uw agenda').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('regelingen.ics');
    const ics = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(ics).toMatch(/SUMMARY:Zorgtoeslag: Vraag zorgtoeslag/);
    expect(ics).toMatch(/DTSTART;VALUE=DATE:\d{4}0901\r\n/);
    // The code for paper may still be on its way; of the list nothing is asked.
    expect(asked.filter((url) => !/^blob:|\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
    await expect(page.getByRole('status').getByText('staat klaar')).toBeVisible();
  });

  test('the list goes to the meldpunt after showing what will be there, and is not sent', async ({
    page,
  }) => {
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await button(page, 'Stuur dit naar het meldpunt').click();
    await expect(page.locator(':focus')).toHaveText('Zullen wij dit voor u invullen?');
    await expectAccessible(page);
    // Changing one's mind leaves no trace.
    await button(page, 'Nee, liever niet').click();
    await expect(button(page, 'Stuur dit naar het meldpunt')).toBeFocused();
    await button(page, 'Stuur dit naar het meldpunt').click();
    const shown = await part(page).getByRole('blockquote').innerText();
    await expect(part(page).getByText('Gemeente: Alblasserdam')).toBeVisible();
    await button(page, 'Ja, zet dit in het formulier').click();
    await expect(page).toHaveURL(/\/meldpunt\/hulp\/$/);
    const tekst = page.getByLabel(/vertel wat er is/i);
    await expect(tekst).toHaveValue(shown);
    expect(shown).toContain('- Schuldhulpverlening van de gemeente');
    await expect(page.getByLabel(/om welke gemeente/i)).toHaveValue('alblasserdam');
    expect(posts).toEqual([]);

    // Somebody who had begun a melding keeps it.
    await page.goto('/meldpunt/hulp/#tekst');
    await tekst.fill('Mijn eigen vraag.');
    await page.goBack();
    await page.goBack();
    await button(page, 'Stuur dit naar het meldpunt').click();
    await expect(part(page).getByText('die u nog niet verstuurde')).toBeVisible();
    await button(page, 'Ja, zet dit in het formulier').click();
    await expect(tekst).toHaveValue(`Mijn eigen vraag.\n\n${shown}`);
  });

  test('the result fits on one sheet of paper, with the code and without buttons', async ({
    page,
  }) => {
    expect(await countSheets(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const blad = page.locator('.meeneemblad');
    await expect(blad).toBeVisible();
    await expect(blad.getByText(/^Gemaakt op \d+ \p{L}+ \d{4}\./u)).toBeVisible();
    await expect(blad.getByText('Bel Brughuis Alblasserdam: 078 - 202 11 11')).toBeVisible();
    await expect(blad.getByText('Gratis hulp bij schulden')).toBeVisible();
    await expect(blad.getByText('Leg deze papieren klaar')).toBeVisible();
    await expect(blad.getByRole('img', { name: /QR-code/ })).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(blad).toBeHidden();
  });
});

test.describe('a list behind a link', () => {
  test('says of each regeling what to do and whom to call, and gathers the papers', async ({
    page,
  }) => {
    await openList(page, LIJST);
    const zorg = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: 'Geld voor uw zorgpremie' }) });
    await expect(zorg.getByText('Ga naar toeslagen.nl')).toBeVisible();
    await expect(zorg.getByRole('link', { name: /0800-8115/ })).toHaveAttribute(
      'href',
      'tel:08008115',
    );
    await expect(zorg.getByRole('heading', { level: 3 }).getByRole('link')).toHaveAttribute(
      'href',
      '/regelingen/zorgtoeslag/',
    );
    // Who lives nearby has a nearer number, said once.
    await expect(page.getByText('Woont u in Alblasserdam?')).toHaveCount(1 + 1); // screen and sheet
    // What does not exist is not shown as if one could ask for it.
    const wens = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .last();
    await expect(wens.getByText('Dit kunt u nu niet aanvragen')).toBeVisible();
    await expect(wens.getByRole('list')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'DigiD' }).check();
    await expect(page.getByRole('checkbox', { name: 'DigiD' })).toHaveCount(1);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test('the QR code holds its link, black on white also on a dark screen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openList(page, LIJST);
    const toon = button(page, 'Toon een QR-code');
    await toon.click();
    const code = part(page).getByRole('img', { name: 'QR-code met een link naar 4 regelingen' });
    await expect(code).toBeVisible();
    await expect(
      part(page).getByText('De code bevat alleen de namen van de regelingen, niet uw antwoorden.', {
        exact: true,
      }),
    ).toBeVisible();
    expect(await code.locator('rect').getAttribute('fill')).toBe('#fff');
    const expected = generate(page.url(), { minCorrectionLevel: correction.M });
    const drawn = await code.locator('path').getAttribute('d');
    expect(squaresOf(drawn ?? '')).toEqual(
      Array.from({ length: expected.size }, (_, y) =>
        Array.from({ length: expected.size }, (_, x) =>
          expected.get(x, y) ? `${x + 4},${y + 4}` : [],
        ),
      ).flat(2),
    );
    await expectAccessible(page);
    await button(page, 'Verberg de QR-code').click();
    await expect(code).toBeHidden();
  });

  test('is shared with what the phone has for it; where it has nothing, by hand', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (data: unknown) => {
          shared.push(data);
          return Promise.resolve();
        },
      });
    });
    await openList(page, LIJST);
    await button(page, 'Deel de lijst').click();
    await expect(page.getByRole('status').getByText('De lijst is gedeeld.')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
      { title: 'Lijst met regelingen', url: page.url() },
    ]);

    await page.evaluate(() => {
      const refuse = () => Promise.reject(new Error('no'));
      Object.defineProperty(navigator, 'share', { value: refuse });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    });
    await button(page, 'Deel de lijst').click();
    const veld = page.getByLabel(/Kopieer hem hier zelf/);
    await expect(veld).toHaveValue(page.url());
    expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
    await expectAccessible(page);
  });

  test('without a list, or with a broken one, says what to do', async ({ page }) => {
    for (const hash of ['', '#', '#begin', '#%E0%A4%A', `#${codeOf('bestaat-niet')}`]) {
      await page.goto('about:blank');
      await page.goto(`/lijst/${hash}`);
      const main = page.getByRole('main');
      await expect(main.getByText('Er staat geen regeling op deze lijst.')).toBeVisible();
      await expect(main.getByRole('link', { name: 'Bekijk wat bij u past' })).toBeVisible();
      await expect(main.getByRole('link', { name: 'Bekijk alle regelingen' })).toBeVisible();
    }
    await expectAccessible(page);
    // Another link in the same tab is another list.
    await page.evaluate((hash) => (location.hash = hash), listFragment(['bijstand', 'weg']));
    await expect(titles(page)).toHaveText(['Geld om van te leven']);
    await expect(page.getByText('Eén regeling van deze lijst kennen wij niet.')).toBeVisible();
  });

  test('prints on one sheet', async ({ page }) => {
    await openList(page, LIJST);
    expect(await countSheets(page)).toBe(1);
  });

  test('is not for search engines', async ({ page }) => {
    await page.goto('/lijst/');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a list leads to the regelingen and to a number', async ({ page }) => {
    await page.goto(`/lijst/#${listFragment(LIJST)}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Bekijk alle regelingen' })).toHaveAttribute(
      'href',
      '/regelingen/',
    );
    await expect(main.getByRole('link', { name: '078 - 202 11 11' })).toBeVisible();
  });
});

test.describe('without internet', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a list opens, with its QR code', async ({ browser }) => {
    const site = await startSite();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/`);
    await expect(page.getByText('werkt ook zonder internet')).toBeVisible({ timeout: 20_000 });
    await site.stop();
    await page.goto(`${site.url}/lijst/#${listFragment(LIJST)}`);
    await expect(titles(page)).toHaveCount(LIJST.length);
    await button(page, 'Toon een QR-code').click();
    await expect(part(page).getByRole('img', { name: /QR-code/ })).toBeVisible();
    await context.close();
  });
});

/** Every black square of a path of lines such as `M4 4h7v1H4z`, from left to right and down. */
function squaresOf(d: string): string[] {
  return [...d.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i},${Number(y)}`),
  );
}
