import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { kop } from './gesprek.ts';
import { expect, test as base } from './site.ts';

const test = base.extend<{ home: string; mails: () => Promise<string[]> }>({
  home: async ({ site }, use) => use(site.url),
  /** The subjects that have come into the mailbox since the test began; the newest first. */
  mails: async ({ site }, use) => {
    const list = async () => {
      const html = await (await fetch(site.postvakUrl)).text();
      return [...html.matchAll(/<a href="[^"]+\/">([^<]+)<\/a>/g)].map(([, one = '']) => one);
    };
    const before = (await list()).length;
    await use(async () => (await list()).toReversed().slice(before).toReversed());
  },
});

const DAG = 24 * 60 * 60 * 1000;
const TEKST = 'Ik kan de schoolspullen niet betalen. (proef)';

const melding = () => ({
  id: crypto.randomUUID(),
  soort: 'hulp',
  gemeente: 'alblasserdam',
  onderwerp: 'kinderen-en-school',
  tekst: TEKST,
  nood: [],
  namens: false,
  toestemming: false,
  duur: 60,
});

interface Wachtend {
  readonly melding: object & { readonly id: string };
  readonly sinds?: number;
  readonly pogingen?: number;
  readonly laatst?: number;
}

/** Puts meldingen into the queue as the button of the form does, with another age if need be. */
async function zetInWachtrij(page: Page, ...rij: readonly Wachtend[]): Promise<void> {
  await page.evaluate(async (items) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('refused'));
      });
    const opening = indexedDB.open(`wachtrij-${location.origin}/`);
    opening.onupgradeneeded = () => opening.result.createObjectStore('meldingen');
    const db = await settled(opening);
    const store = db.transaction('meldingen', 'readwrite').objectStore('meldingen');
    for (const item of items) {
      const whole = { sinds: Date.now(), pogingen: 0, laatst: 0, nietVoor: 0, ...item };
      await settled(store.put(whole, item.melding.id));
    }
    db.close();
    localStorage.setItem('wachtrij', 'true');
  }, rij);
}

const balk = (page: Page) => page.locator('#wachtrij-balk');
const WACHT = 'In de wachtrij, nog niet verstuurd: 1 melding.';
const VERSTUURD = /Uw melding is verstuurd\. Uw nummer is [0-9A-Z]{4}-[0-9A-Z]{4}\./;

/** What this device keeps of the queue. */
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('wachtrij'));

async function openOffline(context: BrowserContext, home: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}/`);
  await expect(page.getByText('werkt ook zonder internet')).toBeVisible({ timeout: 20_000 });
  return page;
}

test.describe('without internet', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a melding waits in sight of every page, and goes once when the connection is back', async ({
    browser,
    home,
    mails,
  }) => {
    const context = await browser.newContext();
    const page = await openOffline(context, home);
    const { id: _id, duur: _duur, ...ingevuld } = melding();
    const concept = JSON.stringify({ invoer: { ...ingevuld, namens: '', toestemming: '' } });
    await page.evaluate((draft) => sessionStorage.setItem('meldpunt.concept', draft), concept);
    await page.goto(`${home}/meldpunt/hulp/#controle`);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Verstuur de melding' }).click();
    await page.getByRole('button', { name: /^Bewaar en verstuur/ }).click();
    await expect(kop(page)).toHaveText('De wachtrij');
    await page.goto(`${home}/regelingen/bijstand/`);
    await expect(balk(page)).toContainText(WACHT);
    await page.reload();
    await expect(balk(page)).toContainText(WACHT);
    await balk(page).getByRole('link', { name: 'Bekijk' }).click();
    await expect(kop(page)).toHaveText('De wachtrij');
    await expect(page.getByText(TEKST)).toBeHidden();
    await page.getByText('Bekijk wat u schreef').click();
    await expect(page.getByText(TEKST)).toBeVisible();
    await expectAccessible(page);
    const other = await context.newPage();
    await other.goto(`${home}/over/`);
    await expect(balk(other)).toContainText(WACHT);
    expect(await mails()).toEqual([]);

    await context.setOffline(false);
    await expect(balk(other)).toContainText(VERSTUURD);
    await expect(page.getByText('Er staat niets in de wachtrij.')).toBeVisible();
    const nummer = (await page.locator('.meldnummer').innerText()).trim();
    expect(await mails()).toEqual([expect.stringContaining(nummer)]);

    await balk(other).getByRole('button', { name: 'Wis dit nummer' }).click();
    await expect(balk(other)).toBeEmpty();
    await expect(page.locator('.meldnummer')).toHaveCount(0);
    expect(await kept(page)).toBeNull();
    // Without a queue a page fetches nothing for it.
    await other.reload();
    await expect(other.locator('#wachtrij-later')).toHaveCount(1);
    expect(await mails()).toHaveLength(1);
    await context.close();
  });

  test('the service worker sends it when the browser wakes it, and no page has to do so', async ({
    browser,
    home,
    mails,
  }) => {
    const context = await browser.newContext();
    const page = await openOffline(context, home);
    await zetInWachtrij(page, { melding: melding() });
    const devtools = await context.newCDPSession(page);
    const known = new Promise<string>((resolve) => {
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations;
        if (first) resolve(first.registrationId);
      });
    });
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.dispatchSyncEvent', {
      origin: home,
      registrationId: await known,
      tag: 'meldingen',
      lastChance: false,
    });
    await expect.poll(mails).toHaveLength(1);
    await page.goto(`${home}/over/`);
    await expect(balk(page)).toContainText(VERSTUURD);
    expect(await mails()).toHaveLength(1);

    // Who takes the saved site off the device keeps what waits.
    const sinds = Date.now() - 8 * DAG;
    await zetInWachtrij(page, { melding: melding(), sinds });
    await page.goto(`${home}/zonder-internet/`);
    await page.getByRole('button', { name: 'Haal de bewaarde site van dit apparaat' }).click();
    await expect(page.getByText('De site staat niet op dit apparaat.')).toBeVisible();
    await page.reload();
    await expect(balk(page)).toContainText('is na 7 dagen nog niet verstuurd.');
    await context.close();
  });
});

test('several pages at once send each melding once', async ({ browser, home, mails }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${home}/offline/`);
  await zetInWachtrij(page, { melding: melding() }, { melding: melding() });
  let asked = 0;
  await context.route('**/api/melding', async (route) => {
    asked += 1;
    await route.continue();
  });
  const others = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  await Promise.all(others.map((other) => other.goto(`${home}/over/`)));
  for (const other of others) {
    await expect(balk(other).getByText(VERSTUURD)).toHaveCount(2);
  }
  expect(await mails()).toHaveLength(2);
  expect(asked).toBe(2);
  await context.close();
});

test('a server that is down is asked again, not before the time it names', async ({
  browser,
  home,
  mails,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install();
  let asked = 0;
  const answers: readonly { status: number; headers: Record<string, string> }[] = [
    { status: 503, headers: {} },
    { status: 429, headers: { 'retry-after': '600' } },
  ];
  await page.route('**/api/melding', async (route) => {
    const answer = answers[asked];
    asked += 1;
    if (answer) await route.fulfill({ ...answer, json: {} });
    else await route.continue();
  });
  await page.goto(`${home}/over/`);
  await zetInWachtrij(page, { melding: melding() });
  await page.goto(`${home}/over/`);
  await expect.poll(() => asked).toBe(1);
  await expect(balk(page)).toContainText(WACHT);
  // The next page a moment later leaves it alone; a page that stays open asks again.
  await page.goto(`${home}/privacy/`);
  await expect(balk(page)).toContainText(WACHT);
  expect(asked).toBe(1);
  await page.clock.runFor('00:40');
  await expect.poll(() => asked).toBe(2);
  await page.clock.runFor('09:00');
  await page.goto(`${home}/meldpunt/wachtrij/`);
  await expect(page.getByText(/Het is nu te druk\. Wij proberen het vanzelf na/)).toBeVisible();
  await page.getByRole('button', { name: 'Verstuur nu' }).click();
  await expect(page.getByText(/Het is nu te druk\. Probeer het straks/)).toBeVisible();
  expect(asked).toBe(2);
  await page.clock.runFor('02:00');
  await expect(page.getByText('Er staat niets in de wachtrij.')).toBeVisible();
  expect(await mails()).toHaveLength(1);
  await context.close();
});

test('after seven days it asks its writer what to do', async ({ browser, home, mails }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${home}/over/`);
  const sinds = Date.now() - 8 * DAG;
  await zetInWachtrij(page, { melding: melding(), sinds }, { melding: melding(), sinds });
  await page.goto(`${home}/over/`);
  const notices = balk(page).getByText(
    /Uw melding van \w+ \d+ \w+ is na 7 dagen nog niet verstuurd\./,
  );
  await expect(notices).toHaveCount(2);
  await expect(notices.first().getByRole('link', { name: '078 - 202 11 11' })).toBeVisible();
  await expectAccessible(page);
  expect(await mails()).toEqual([]);

  await notices.first().getByRole('button', { name: 'Verwijder' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nee, bewaar hem' }).press('Enter');
  await expect(notices).toHaveCount(2);
  await notices.first().getByRole('button', { name: 'Verwijder' }).click();
  await page.getByRole('button', { name: 'Ja, verwijder de melding' }).click();
  await expect(notices).toHaveCount(1);
  await notices.getByRole('button', { name: 'Verstuur nu' }).click();
  await expect(balk(page)).toContainText(VERSTUURD);
  await expect(notices).toHaveCount(0);
  expect(await mails()).toHaveLength(1);
  await context.close();
});

test('a melding that is no longer right comes back into the form', async ({ browser, home }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${home}/over/`);
  const old = { ...melding(), gemeente: 'opgeheven' };
  await zetInWachtrij(page, { melding: old });
  await page.goto(`${home}/over/`);
  await expect(balk(page)).toContainText(/Uw melding van .* kan zo niet worden verstuurd\./);
  await balk(page).getByRole('link', { name: 'Bekijk wat u kunt doen' }).click();
  await expect(page.getByRole('main').getByText(/Kies een gemeente\./)).toBeVisible();
  // The form holds something else: that is not lost either.
  const draft = (concept: object | null) =>
    page.evaluate(
      (text) => {
        if (text) sessionStorage.setItem('meldpunt.concept', text);
        return sessionStorage.getItem('meldpunt.concept');
      },
      concept && JSON.stringify(concept),
    );
  await draft({ invoer: { tekst: 'Iets anders' } });
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await expect(page.getByText('In het formulier staat nog een andere melding.')).toBeVisible();
  await draft({ invoer: { tekst: '' } });
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await expect(page).toHaveURL(/\/meldpunt\/hulp\//);
  expect(await draft(null)).toContain(old.id);
  await expect(page.getByLabel(/om welke gemeente/i)).toBeVisible();
  await page.goto(`${home}/meldpunt/wachtrij/`);
  await expect(page.getByText('Er staat niets in de wachtrij.')).toBeVisible();
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the queue says that nothing can wait', async ({ page }) => {
    await page.goto('/meldpunt/wachtrij/');
    await expect(page.getByText(/Dan kan er hier niets wachten/)).toBeVisible();
  });
});
