import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSite, type Site } from '../e2e/site.ts';
import { makeB, VERSIE } from '../e2e/uitgave.ts';
import { until, type Browser } from './browser.ts';
import { startReleases, type Releases } from './releases.ts';

/** What has to work in every browser: searching, all of it without internet, a next version. */
export function describePaden(name: string, openBrowser: () => Promise<Browser>): void {
  describe(name, () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await openBrowser();
    }, SLOW_MS);
    afterAll(() => browser.close(), SLOW_MS);

    // Each in a block of its own, so that what one prepares does not cost the other time.
    describe('one visit', () => describeVisit(() => browser));
    describe('a next version', () => describeNextVersion(() => browser));
  });
}

/** One visit, with the internet gone halfway. */
function describeVisit(getBrowser: () => Browser): void {
  let browser: Browser;
  let site: Site;
  const open = (path: string) => browser.open(`${site.url}${path}`);

  beforeAll(async () => {
    browser = getBrowser();
    site = await startSite();
  }, SLOW_MS);
  afterAll(() => site.stop());

  test('the first visit says that the site works without internet', async () => {
    await open('/');
    await isReady(browser);
  });

  describe.each(['with internet', 'with the server gone'])('%s', (internet) => {
    beforeAll(async () => {
      if (internet === 'with the server gone') await site.stop();
    });

    test.each([
      ['uitkerring', 'bijstand'],
      ['fiets voor mijn kind', 'leergeld-sms-kinderfonds'],
    ])('typing "%s" finds %s', async (zoekvraag, slug) => {
      await open('/zoeken/');
      await browser.fill(ZOEKVELD, zoekvraag);
      await finds(browser, slug);
    });

    test('an address with a search opens with its results', async () => {
      await open('/zoeken/?q=huur');
      await finds(browser, 'huurtoeslag');
      expect(await valueOf(browser, ZOEKVELD)).toBe('huur');
    });

    test('the search in the header opens a result with the keyboard', async () => {
      await open('/');
      await browser.click('header summary');
      await browser.fill(KOPVELD, 'uitkerring');
      await until('bijstand below the field', () => isThere(browser, KOPRESULTAAT));
      await browser.press('ArrowDown');
      await browser.press('Enter');
      await until('the page of bijstand', () => isAt(browser, '/regelingen/bijstand/'));
    });
  });

  describe('with the server gone', () => {
    test.each([
      ['home opens', '/', /hulp/],
      ['a regeling opens', '/regelingen/huurtoeslag/', /huur/],
      ['an address without its last slash opens', '/regelingen', /regelingen/],
      ['a page that does not exist explains itself', '/bestaat-niet/', /internet/],
    ])('%s', async (_what, path, heading) => {
      await open(path);
      expect(await kop(browser)).toMatch(heading);
    });

    test('the wizard goes on after its first screen', async () => {
      await open('/wijzer/');
      await browser.click('a', 'Voor mijzelf');
      await browser.click('label', GEEN_NOOD);
      await browser.click('label', 'Laat alles zien');
      const first = await kop(browser);
      await browser.click('button', 'Verder');
      await until('the next screen', async () => ![first, ''].includes(await kop(browser)));
    });

    test('a melding is not sent, and says so without losing a word', async () => {
      const verder = async (question: string) => {
        await browser.click('button', 'Verder');
        await says(browser, question);
      };
      await open('/meldpunt/hulp/');
      await says(browser, 'Stap 1 van');
      await verder('Om welke gemeente');
      await browser.choose('select[name=gemeente]', 'alblasserdam');
      await verder('Waar gaat het over');
      await browser.click('label', 'Kinderen en school');
      await verder('Vertel wat er is');
      await browser.fill(TEKSTVELD, 'Schoolspullen (proef)');
      await verder('Hoe kunnen wij u bereiken');
      await verder('voor uzelf of');
      await verder('Klopt dit');
      await browser.click('button', 'Verstuur de melding');
      await says(browser, 'Nog niet verstuurd');
      expect(await valueOf(browser, TEKSTVELD)).toBe('Schoolspullen (proef)');
    });
  });
}

function describeNextVersion(getBrowser: () => Browser): void {
  let browser: Browser;
  let next: string;
  let site: Releases;

  beforeAll(async () => {
    browser = getBrowser();
    next = await makeB();
  }, SLOW_MS);
  beforeEach(async () => {
    site = await startReleases(next);
  }, SLOW_MS);
  afterEach(() => site.stop());
  afterAll(() => rm(next, { recursive: true }));

  test('waits while the wizard is open, comes when asked for, and loses nothing', async () => {
    await browser.open(`${site.url}/wijzer/`);
    await isReady(browser);
    await browser.click('a', 'Voor mijzelf');
    await browser.click('label', GEEN_NOOD);
    await site.release();
    await lookForUpdate(browser);
    await says(browser, 'Er is een nieuwe versie');
    expect(await versionOf(browser)).toBe('A');
    await browser.click('button', 'Vernieuw');
    await isNext(browser);
    await until('the answer is still there', () => isChecked(browser, GEEN_NOOD));
  });

  test('is taken when the next page is opened, and works without internet', async () => {
    await browser.open(`${site.url}/regelingen/`);
    await isReady(browser);
    await site.release();
    await lookForUpdate(browser);
    await until('a version that waits', () => isWaiting(browser));
    expect(await versionOf(browser)).toBe('A');
    await browser.click('main a[href$="/regelingen/bijstand/"]');
    await isNext(browser);
    await site.stop();
    await browser.open(`${site.url}/`);
    expect(await kop(browser)).toMatch(/hulp/);
    await isNext(browser);
  });
}

const ZOEKVELD = 'main input[type=search]';
const KOPRESULTAAT = 'header a[href$="/regelingen/bijstand/"]';
const KOPVELD = 'header input[type=search]';
const GEEN_NOOD = 'Nee, geen van deze';
const TEKSTVELD = 'textarea[name=tekst]';
/** A browser that starts for the first time, on a machine that does more. */
const SLOW_MS = 60_000;

const isReady = (browser: Browser) => says(browser, 'werkt ook zonder internet');

const says = (browser: Browser, text: string) =>
  until(`"${text}" on the page`, () =>
    browser.run((words) => document.body.innerText.includes(words), text),
  );

const kop = (browser: Browser) => browser.run(() => document.querySelector('h1')?.innerText ?? '');

const valueOf = (browser: Browser, css: string) =>
  browser.run((own) => document.querySelector<HTMLInputElement>(own)?.value, css);

/** A result; the list of all regelingen below the results does not count. */
const finds = (browser: Browser, slug: string) =>
  until(`${slug} among the results`, () =>
    isThere(browser, `main a[href$="/regelingen/${slug}/"]:not(.az *)`),
  );

const isThere = (browser: Browser, css: string) =>
  browser.run((own) => document.querySelector(own) !== null, css);

/** Whether the browser came there by itself. Only when it is done can another page be opened. */
const isAt = (browser: Browser, path: string) =>
  browser.run((there) => location.pathname === there && document.readyState === 'complete', path);

const isChecked = (browser: Browser, label: string) =>
  browser.run(
    (text) =>
      [...document.querySelectorAll('label')].some(
        ({ control, textContent }) =>
          textContent.trim() === text && control instanceof HTMLInputElement && control.checked,
      ),
    label,
  );

/** What the browser does by itself at a next visit: looking whether there is something new. */
const lookForUpdate = (browser: Browser) =>
  browser.run(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });

const isWaiting = (browser: Browser) =>
  browser.run(async () => (await navigator.serviceWorker.ready).waiting !== null);

const versionOf = (browser: Browser) =>
  browser.run(() => document.documentElement.dataset.versie ?? 'A');

/** The page is of the next version, and so is every script and style that it loaded. */
const isNext = (browser: Browser) =>
  until('the next version, and nothing of the one before', () =>
    browser.run((versie) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const assets = loaded.filter((url) => /\/_astro\/.*\.(js|css)$/.test(url));
      return (
        document.documentElement.dataset.versie === versie &&
        assets.length > 1 &&
        assets.every((url) => url.includes(versie))
      );
    }, VERSIE),
  );
