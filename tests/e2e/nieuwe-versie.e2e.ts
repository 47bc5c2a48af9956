import { glob, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerScreen, fieldsOf, kop, MOEDER } from './gesprek.ts';
import { vraagHulp } from './meldpad.ts';
import { expect } from './site.ts';
import { VERSIE } from './uitgave.ts';
import {
  expectB,
  isWaiting,
  keptIn,
  lookForUpdate,
  mixed,
  openFirst,
  test,
  update,
  versionOf,
} from './versies.ts';

const bericht = (page: Page) => page.getByText('Er is een nieuwe versie');
const linkToBijstand = (page: Page) => page.getByRole('link', { name: /bijstand/i }).first();

test('a new version comes while the wizard is open, and nothing is lost', async ({
  page: wizard,
  context,
  releases,
}) => {
  await openFirst(wizard, '/wijzer/');
  await wizard.getByRole('link', { name: 'Voor mijzelf' }).click();
  await expect(fieldsOf(wizard).first()).toBeVisible();
  const age = wizard.getByRole('group', { name: 'Hoe oud bent u?' });
  while (!(await age.isVisible())) await answerScreen(wizard, MOEDER);
  const question = await kop(wizard).innerText();
  await age.getByLabel('Ik vul het zelf precies in').check();
  await age.getByLabel('Vul hier het getal in').fill('34');
  const reading = await context.newPage();
  await reading.goto('/regelingen/');
  const form = await context.newPage();
  await form.goto('/meldpunt/hulp/#tekst');
  await form.getByLabel(/vertel wat er is/i).fill('Half een zin');
  const search = await context.newPage();
  await search.goto('/zoeken/');
  await search.getByRole('main').getByRole('searchbox').fill('huur');
  const pages = [wizard, reading, form, search];

  await update(wizard, releases);
  await expect(bericht(wizard)).toBeVisible();
  await expect(bericht(form)).toBeVisible();
  // Who only reads is not bothered, and goes on in the same version.
  await expect(bericht(reading)).toBeHidden();
  await linkToBijstand(reading).click();
  await expect(kop(reading)).toBeVisible();
  expect(await isWaiting(wizard)).toBe(true);
  expect(await Promise.all(pages.map(versionOf))).toEqual(['A', 'A', 'A', 'A']);
  expect(await mixed(...pages)).toEqual([]);

  await wizard.getByRole('button', { name: 'Vernieuw' }).click();
  for (const page of pages) await expectB(page);
  await expect(kop(wizard)).toHaveText(question);
  await expect(age.getByLabel('Vul hier het getal in')).toHaveValue('34');
  await expect(form.getByLabel(/vertel wat er is/i)).toHaveValue('Half een zin');
  await expect(search.getByRole('main').getByRole('searchbox')).toHaveValue('huur');
  await expect(bericht(wizard)).toBeHidden();
  expect(await mixed(...pages)).toEqual([]);

  await wizard.waitForTimeout(200);
  const kept = await keptIn(wizard);
  const old = kept.filter(
    ({ url, versie }) =>
      versie === 'A' || (/_astro\/.*\.(js|css)$/.test(url) && !url.includes(VERSIE)),
  );
  expect(kept.filter(({ versie }) => versie === VERSIE).length).toBeGreaterThan(50);
  expect(old).toEqual([]);
  await wizard.getByRole('button', { name: 'Terug' }).click();
  await expect(wizard.getByLabel(MOEDER['In welke gemeente woont u?']!)).toBeChecked();
});

test('a version that waits is taken at the next start, never under a page that is read', async ({
  page,
  context,
  releases,
}) => {
  await openFirst(page, '/regelingen/');
  const wizard = await context.newPage();
  await wizard.goto('/wijzer/');
  await update(page, releases);
  await expect.poll(() => isWaiting(page)).toBe(true);
  await page.reload();
  expect(await versionOf(page), 'the wizard in another tab holds it back').toBe('A');
  await wizard.close();
  await page.waitForTimeout(300);
  expect(await versionOf(page), 'nothing changes under a page that is read').toBe('A');
  expect(await mixed(page)).toEqual([]);
  await linkToBijstand(page).click();
  await expectB(page);
  await expect(kop(page)).toBeVisible();
  expect(await mixed(page)).toEqual([]);
  expect(await isWaiting(page)).toBe(false);
  await page.goBack();
  await expectB(page);
});

test('a new version waits for a melding that is on its way', async ({
  page: form,
  context,
  releases,
}) => {
  await openFirst(form, '/meldpunt/hulp/');
  await vraagHulp(form, { tekst: 'De verwarming doet het niet' });
  await update(form, releases);
  await expect(bericht(form)).toBeVisible();
  let answer = () => {};
  await context.route('**/api/melding', async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    await route.continue();
  });
  const sent = form.waitForRequest('**/api/melding');
  await form.getByRole('button', { name: /verstuur/i }).click();
  await sent;
  await form.getByRole('button', { name: 'Vernieuw' }).click();
  await expect.poll(() => isWaiting(form)).toBe(false);
  await form.waitForTimeout(500);
  expect(await versionOf(form)).toBe('A');
  answer();
  await expect(form).toHaveURL(/bedankt/);
  await expect(form.getByText('Uw melding is verstuurd')).toBeVisible();
  expect(await versionOf(form)).toBe(VERSIE);
});

/** Ways in which a deploy goes wrong, each by what it leaves in the folder that is served. */
const BROKEN: Readonly<Record<string, (dist: string) => Promise<void>>> = {
  // These two come first. An update that the browser began by itself can still be under way when
  // the next release comes, and then tries again: from here on the same pack stays broken, so that
  // such an update is not healed by a release of which only the service worker is broken.
  'a service worker that throws': (dist) =>
    writeFile(path.join(dist, 'sw.js'), 'throw new Error("broken")'),
  'a page in the place of the service worker': (dist) =>
    writeFile(path.join(dist, 'sw.js'), '<!doctype html><title>Wifi</title>'),
  // Before the packs: what came in before a later mistake is kept for the next try.
  'a login page in the place of a script': async (dist) => {
    for await (const file of glob('_astro/*.js', { cwd: dist })) {
      await writeFile(path.join(dist, file), '<!doctype html><title>Wifi</title>');
    }
  },
  'a pack is missing': async (dist) => rm(await packIn(dist)),
  'a pack is cut off': async (dist) => truncate(await packIn(dist), 50_000),
  'other pages in a pack': async (dist) =>
    writeFile(await packIn(dist), '{"regelingen/":"<h1>Wifi</h1>"}'),
  'a login page in the place of a pack': async (dist) =>
    writeFile(await packIn(dist), '<!doctype html><title>Wifi</title>'),
};

async function packIn(dist: string): Promise<string> {
  for await (const file of glob('zonder-internet/regio-2.*.json', { cwd: dist })) {
    return path.join(dist, file);
  }
  throw new Error('There is no such pack.');
}

test('a broken release leaves the one before it working, and a good one is taken later', async ({
  page,
  releases,
}) => {
  test.slow();
  await openFirst(page, '/regelingen/');
  for (const [name, breakIt] of Object.entries(BROKEN)) {
    await update(page, releases, breakIt);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing))
      .toBeNull();
    expect(await isWaiting(page), name).toBe(false);
    await page.reload();
    expect(await versionOf(page), name).toBe('A');
  }
  await update(page, releases);
  await expect.poll(() => isWaiting(page)).toBe(true);
  await page.reload();
  await expectB(page);
});

test('a server that dies during an update leaves the saved version whole', async ({
  page,
  context,
  releases,
}) => {
  await openFirst(page, '/regelingen/');
  await releases.releaseB();
  const begun = context.waitForEvent('request', (request) => /regio-2\./.test(request.url()));
  const looked = lookForUpdate(page);
  await begun;
  await releases.stop();
  await looked;
  expect(await isWaiting(page)).toBe(false);
  await page.goto('/wijzer/');
  await expect(kop(page)).toBeVisible();
  expect(await versionOf(page)).toBe('A');
  const kept = await keptIn(page);
  expect(kept.filter(({ versie }) => versie === 'A').length).toBeGreaterThan(100);
});
