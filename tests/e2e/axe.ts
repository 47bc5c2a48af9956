import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type CDPSession, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { findPlain } from './toegang/staat.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** `@axe-core/playwright` sends three times as much to the page, twice each time: a third of all it costs. */
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = typeof globalThis & { axe?: typeof axe };

/** Which colour lies behind a text axe cannot always tell; our own check always does, or says so. */
const DECIDED = 'color-contrast';

/** The same on all pages, and half of what there is to look at. */
const HEAD_AND_FOOT = ['.kop', '.voet'];

/**
 * One line for each element that breaks WCAG 2.2 AA, by axe and by our own eyes: what axe cannot
 * decide counts as wrong, and text needs 7:1 in light and in dark.
 * @param seen true where a page of the same kind was looked at before: then head and foot are left
 * out, axe is not asked for colours, and the page is not looked at in the dark
 */
export async function findBarriers(page: Page, seen = false): Promise<string[]> {
  const byAxe = await findByAxe(page, seen);
  return [...byAxe, ...(await findPlain(page, !seen))];
}

/** What axe says; what it cannot decide counts as wrong. */
async function findByAxe(page: Page, seen: boolean): Promise<string[]> {
  // Axe is not asked to look into frames; there are none here.
  expect(page.frames()).toHaveLength(1);
  const { violations, incomplete } = await runAxe(page, seen);
  const open = incomplete.filter(({ id }) => id !== DECIDED);
  return [...violations, ...open].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** Axe itself, in the page as it is now. */
async function runAxe(page: Page, seen: boolean) {
  const isThere = await page.evaluate(() => (globalThis as WithAxe).axe !== undefined);
  if (!isThere) await inject(page);
  const options: RunOptions = {
    runOnly: WCAG,
    // Only what is wrong needs to be told with every element.
    resultTypes: ['violations', 'incomplete'],
    // Half of its work.
    rules: { [DECIDED]: { enabled: !seen } },
  };
  return page.evaluate(
    async ({ exclude, options }) => {
      const { axe } = globalThis as WithAxe;
      const { violations, incomplete } = await axe!.run({ exclude }, options);
      return { violations, incomplete };
    },
    { exclude: seen ? HEAD_AND_FOOT : [], options },
  );
}

const sessions = new WeakMap<Page, CDPSession>();

/** As a script and not as text to `eval`: what the browser compiled once it then has for the next page. */
async function inject(page: Page): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: AXE });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

/**
 * Fails with one line for each element of a state that breaks WCAG 2.2 AA. Head and foot are those of
 * every address (pages.e2e.ts); colours are our own eyes', in light and in dark.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const byAxe = await findByAxe(page, true);
  expect([...byAxe, ...(await findPlain(page))]).toEqual([]);
}
