// A browser that has saved the site, and a next version that comes.
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, startSite, test as base, type Site } from './site.ts';
import { copyDist, deploy, makeB, VERSIE } from './uitgave.ts';

type Change = (dist: string) => Promise<void>;

interface Releases extends Site {
  /** Puts the next version of the site on the server, with what goes wrong in it. */
  releaseB(change?: Change): Promise<void>;
}

/** Each test has a server of its own, with version A. */
export const test = base.extend<{ releases: Releases }, { releaseB: string }>({
  releaseB: [
    async ({}, use) => {
      const folder = await makeB();
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  releases: async ({ releaseB }, use) => {
    const dist = await copyDist();
    const site = await startSite(dist);
    await use({ ...site, releaseB: (change) => deploy(releaseB, dist, change) });
    await site.stop();
    await rm(dist, { recursive: true });
  },
  serviceWorkers: 'allow',
  baseURL: async ({ releases }, use) => use(releases.url),
  // A server that stops or breaks makes errors on the console: here nobody counts them.
  page: async ({ context }, use) => use(await context.newPage()),
});

/** The first visit ever: wait until the page says that it works without internet. */
export async function openFirst(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByText('werkt ook zonder internet')).toBeVisible({ timeout: 20_000 });
}

/** What the browser does by itself at a next visit: looking whether there is something new. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return;
    await new Promise<void>((resolve) => {
      installing.addEventListener('statechange', () => {
        resolve();
      });
    });
  });
}

/** A next version comes, and the browser finds it. */
export async function update(page: Page, releases: Releases, change?: Change): Promise<void> {
  await releases.releaseB(change);
  await lookForUpdate(page);
}

export const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

export const versionOf = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset.versie ?? 'A');

/** Waits until a page is of the next version. While it loads anew it cannot say, and that takes a while. */
export async function expectB(page: Page): Promise<void> {
  const timeout = 25_000;
  await expect.poll(() => versionOf(page).catch(() => ''), { timeout }).toBe(VERSIE);
}

/** What pages load of another version than their own. A page that is still loading says nothing. */
export async function mixed(...pages: readonly Page[]): Promise<string[]> {
  return (await Promise.all(pages.map(mixedOn))).flat();
}

async function mixedOn(page: Page): Promise<string[]> {
  const versie = await versionOf(page);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const scripts = loaded.filter((url) => /\/_astro\/.*\.(js|css)$/.test(url));
  expect(scripts.length).toBeGreaterThan(1);
  return scripts.filter((url) => url.includes(VERSIE) !== (versie === VERSIE));
}

/** Everything that is kept on the device. */
export const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const kept: { cache: string; url: string; versie: string | undefined }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const isPage = response?.headers.get('content-type')?.startsWith('text/html');
        const text = isPage ? await response!.text() : '';
        const versie = isPage ? (/data-versie="(\w+)"/.exec(text)?.[1] ?? 'A') : undefined;
        kept.push({ cache: name, url: request.url, versie });
      }
    }
    return kept;
  });
