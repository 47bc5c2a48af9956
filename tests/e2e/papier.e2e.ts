import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { allesOp, buitenRand, maten, ontbreekt, print, type Blad } from './pdf.ts';
import { DIST, expect, test } from './site.ts';
import type { VolleFolder } from './volle-folders.tsx';

/** The paths of all leaflets that were built. */
const FOLDERS = ['regelingen', 'gemeenten'].flatMap((map) =>
  readdirSync(path.join(DIST, map))
    .map((slug) => `/${map}/${slug}/folder/`)
    .filter((url) => existsSync(path.join(DIST, url))),
);

/** All gemeenten, and some regelingen. */
const LANGSTE = FOLDERS.filter((url) => url.startsWith('/gemeenten')).length + 5;

/** Puts the sheets of other pages behind that of this one: one print of all costs less than fifty. */
async function gather(page: Page, urls: readonly string[]): Promise<void> {
  await page.evaluate(async (paths) => {
    const first = document.querySelector<HTMLElement>('.folder')!;
    const texts = await Promise.all(paths.map(async (url) => (await fetch(url)).text()));
    for (const text of texts) {
      const html = new DOMParser().parseFromString(text, 'text/html');
      first.parentElement!.append(document.adoptNode(html.querySelector('.folder')!));
    }
    first.remove();
    for (const folder of document.querySelectorAll<HTMLElement>('.folder')) {
      folder.style.breakAfter = 'page';
    }
  }, urls);
}

/** What stands on each sheet for who looks at it, and whether it is higher than its paper. */
async function sheets(page: Page, selector: string) {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator(selector).evaluateAll((all) =>
    all.map((one) => ({
      tekst: (one as HTMLElement).innerText,
      over: Math.max(
        ...[...one.querySelectorAll('p, li, h3, strong')].map(
          (part) => part.getBoundingClientRect().bottom - one.getBoundingClientRect().bottom,
        ),
      ),
    })),
  );
  await page.emulateMedia({ media: null });
  return found;
}

test('every leaflet is one A4, and folded both sides of a sheet; no word is cut off', async ({
  page,
}) => {
  await page.goto(FOLDERS[0]!);
  await gather(page, FOLDERS);
  const folders = await sheets(page, '.folder');
  const a4 = await print(page);
  expect(a4.map(({ breed, hoog }) => breed < hoog)).toEqual(FOLDERS.map(() => true));
  expect(folders.map(({ tekst }, i) => ontbreekt(tekst, a4[i]!))).toEqual(FOLDERS.map(() => []));
  expect(a4.flatMap((blad) => buitenRand(blad))).toEqual([]);
  // Small print is 10 points, a title 30, and a long one 24.
  expect(a4.map(maten).filter(([klein, groot]) => klein < 10 || ![24, 30].includes(groot))).toEqual(
    [],
  );
  // A number to call, and the address of the page.
  const bare = folders.filter(
    ({ tekst }, i) =>
      !/\d{3} - \d|0800|0900/.test(tekst) ||
      !tekst.includes(FOLDERS[i]!.slice(0, -'/folder/'.length)),
  );
  expect(bare).toEqual([]);

  // Folded there is more room; those with most on them tell enough.
  const most = folders
    .map(({ tekst }, i) => ({
      i,
      lang: FOLDERS[i]!.startsWith('/gemeenten') ? Infinity : tekst.length,
    }))
    .sort((x, y) => y.lang - x.lang)
    .slice(0, LANGSTE);
  await page.locator('.folder').evaluateAll(
    (all, keep) => {
      all.forEach((one, i) => keep.includes(i) || one.remove());
    },
    most.map(({ i }) => i),
  );
  await page.getByLabel(/A5/).check();
  const folded = await sheets(page, '.folder');
  const a5 = await print(page);
  expect(a5.map(({ breed, hoog }) => breed > hoog)).toEqual(most.flatMap(() => [true, true]));
  expect(a5.flatMap((blad) => buitenRand(blad))).toEqual([]);
  expect(folded.map(({ tekst }, i) => ontbreekt(tekst, a5[2 * i]!, a5[2 * i + 1]!))).toEqual(
    most.map(() => []),
  );
  // The back lies to the left of the front, so that the fold has the title on the outside.
  const large = a5[0]!.letters.filter(({ hoog }) => hoog > 22);
  const [back, front] = [/^\d/, /\p{L}/u].map((what) =>
    large.filter(({ tekst }) => what.test(tekst)).map(({ van: [x] }) => x < a5[0]!.breed / 2),
  );
  expect(new Set(back)).toEqual(new Set([true]));
  expect(new Set(front)).toEqual(new Set([false]));
});

test('a leaflet still fits when it is old and says so, and with all that editors can write', async ({
  page,
}) => {
  await page.goto(FOLDERS[0]!);
  await gather(page, FOLDERS);
  await page.getByLabel(/A5/).check();
  const folded = await sheets(page, '.vel--buiten, .vel--a5');
  expect(folded.map(({ over }) => over > MARGE)).toEqual(FOLDERS.flatMap(() => [false, false]));
  await page.getByLabel(/A4/).check();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.folder [data-bij]')) {
      one.hidden = !one.matches('[data-bij~=ouder-dan-jaar]');
    }
  });
  const old = await sheets(page, '.folder');
  expect(
    old.filter(({ tekst }) => tekst.includes('meer dan een jaar geleden')).length,
  ).toBeGreaterThan(20);
  expect(old.map(({ over }) => over > MARGE)).toEqual(FOLDERS.map(() => false));

  const program = ['--import', 'tsx', path.join(import.meta.dirname, 'volle-folders.tsx'), '20'];
  const full = JSON.parse(
    execFileSync(process.execPath, program, { encoding: 'utf8' }),
  ) as VolleFolder[];
  await page.evaluate(fill, full);
  const a4 = await sheets(page, '.folder');
  expect(a4.length).toBe(full.length);
  expect(a4.map(({ over }) => over > MARGE)).toEqual(full.map(() => false));
  await page.getByLabel(/A5/).check();
  const a5 = await sheets(page, '.vel--buiten, .vel--a5');
  expect(a5.length).toBe(2 * full.length);
  expect(a5.map(({ over }) => over > MARGE)).toEqual(a5.map(() => false));
});

/** So far a sheet ends before its edge (px, 5 mm): no printer reaches that strip. */
const MARGE = -19;

/** Makes of the sheets on the page others, with these words. Runs in the browser. */
function fill(full: readonly VolleFolder[]): void {
  const [model] = document.querySelectorAll<HTMLElement>('.folder');
  const holder = model!.parentElement!;
  const paragraph = (klas: string, tekst: string) =>
    Object.assign(document.createElement('p'), { className: klas, textContent: tekst });
  const made = full.map((folder) => {
    const one = model!.cloneNode(true) as HTMLElement;
    const at = (selector: string) => one.querySelector(selector)!;
    at('.folder__titel').textContent = folder.titel;
    at('.folder__titel').classList.toggle('folder__titel--lang', folder.titel.length > 48);
    at('.folder__lead').textContent = folder.lead;
    for (const old of one.querySelectorAll('.folder__bericht')) old.remove();
    if (folder.bericht) at('.folder__lead').after(paragraph('folder__bericht', folder.bericht));
    const wie = at('.folderbel__wie');
    const [hulp] = wie.children;
    wie.replaceChildren(
      ...folder.hulp.map(({ naam, bij, telefoon }) => {
        const item = hulp!.cloneNode(true) as HTMLElement;
        const texts = [naam, bij ?? '', telefoon ?? ''];
        [...item.children].forEach((part, i) => (part.textContent = texts[i] ?? ''));
        return item;
      }),
    );
    at('.folder__voet').replaceChildren(...folder.voet.map((tekst) => paragraph('', `${tekst} `)));
    for (const vorm of ['a4', 'a5'] as const) {
      const { punten, links, rechts } = folder[vorm];
      at(`.vel--${vorm}`).className = `vel vel--binnen vel--${vorm} letter-${punten}`;
      at(`.vel--${vorm} .paneel--links`).innerHTML = links;
      at(`.vel--${vorm} .paneel--rechts`).innerHTML = rechts;
    }
    return one;
  });
  holder.replaceChildren(...made);
}

test('a poster is one sheet with numbers, and strips with words that run upwards', async ({
  page,
}) => {
  for (const url of ['/poster/', '/gemeenten/dordrecht/poster/']) {
    await page.goto(url);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    const [poster] = await sheets(page, '.poster');
    const bladen = await print(page);
    expect(bladen).toHaveLength(1);
    expect(ontbreekt(poster!.tekst, bladen[0]!)).toEqual([]);
    expect(bladen.map(maten)).toEqual([[12, 66]]);
    // Strips hang at the foot of the sheet, so their words come near its edge.
    expect(buitenRand(bladen[0]!, 5)).toEqual([]);
    const upwards = bladen[0]!.letters.filter(({ van, tot }) => tot[1] > van[1] + 5);
    expect(
      upwards.filter(({ tekst }) => tekst.includes('0800') || tekst.includes('078')),
    ).toHaveLength(8);
  }
});

/** Ordinary pages: so many sheets at most, and something that they do not say on paper. */
const GEWOON = [
  ['/', 2, 'Bekijk wat bij u past'],
  ['/regelingen/', 5, 'Op onderwerp'],
  ['/regelingen/leergeld-sms-kinderfonds/', 5, 'Meld het'],
  ['/situaties/geen-eten/', 3, 'Bekijk wat bij u past'],
  ['/organisaties/', 4, 'Uw gemeente'],
  ['/meldpunt/', 1, 'Uw gemeente'],
  ['/over/', 2, 'Alle telefoonnummers'],
] as const;

test('every other page prints what it says: no menu, no buttons, no sheet that is nearly empty', async ({
  page,
}) => {
  for (const [url, most, niet] of GEWOON) {
    await page.goto(url);
    const [main] = await sheets(page, 'main');
    const bladen = await print(page);
    expect(bladen.length, url).toBeLessThanOrEqual(most);
    expect(ontbreekt(main!.tekst, ...bladen), url).toEqual([]);
    expect(allesOp(...bladen), url).not.toContain(niet.replaceAll(' ', ''));
    expect(
      bladen.flatMap((blad) => buitenRand(blad)),
      url,
    ).toEqual([]);
    // Only the last sheet may be short; a heading at the foot of a sheet has lost its text.
    expect(
      bladen.slice(0, -1).filter(({ letters }) => letters.length < 15),
      url,
    ).toEqual([]);
    expect(bladen.map(strandedHeading).filter(Boolean), url).toEqual([]);
    await expect(page.locator('.alleen-print')).toContainText(url);
  }
});

/** The lowest words of a sheet, above its page number, when they are larger than most. */
function strandedHeading({ letters }: Blad) {
  const sizes = letters.map(({ hoog }) => hoog).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)]!;
  const [lowest] = letters
    .filter(({ tekst }) => !/^\d+ \/ \d+$/.test(tekst))
    .sort((a, b) => a.van[1] - b.van[1]);
  return lowest && lowest.hoog > usual * 1.2 ? lowest.tekst : undefined;
}

test('on a screen a leaflet is a preview with a choice and a button', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/regelingen/zorgtoeslag/folder/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Folder: Geld voor uw zorgpremie',
  );
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.locator('.vel--a4')).toContainText('Wat moet u doen?');
  await expectAccessible(page);
  await page.getByLabel(/A5/).check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.getByText('Print dubbelzijdig')).toBeVisible();
  await page.getByRole('link', { name: 'Alle folders en posters' }).click();
  await page.getByRole('link', { name: 'Hulp in Dordrecht' }).click();
  await expect(page).toHaveURL(/\/gemeenten\/dordrecht\/folder\/$/);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice works, and the button that would do nothing is not there', async ({ page }) => {
    await page.goto('/regelingen/zorgtoeslag/folder/');
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByText('Printen doet u met uw browser.')).toBeVisible();
    await page.getByLabel(/A5/).check();
    expect(await print(page)).toHaveLength(2);
  });
});
