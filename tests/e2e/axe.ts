import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { findPlain } from './toegang/staat.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** `@axe-core/playwright` sends three times as much to the page, twice each time: a third of all it costs. */
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = typeof globalThis & { axe?: typeof axe };

/** Which colour lies behind a text axe cannot always tell; our own check always does, or says so. */
const DECIDED = 'color-contrast';

/**
 * One line for each element that breaks WCAG 2.2 AA, by axe and by our own eyes: what axe cannot
 * decide counts as wrong, and text needs 7:1 in light and in dark.
 * @param without parts of the page that were looked at before; such a page was seen in the dark too
 */
export async function findBarriers(page: Page, without: readonly string[] = []): Promise<string[]> {
  // Axe is not asked to look into frames; there are none here.
  expect(page.frames()).toHaveLength(1);
  const { violations, incomplete } = await runAxe(page, without);
  const open = incomplete.filter(({ id }) => id !== DECIDED);
  const byAxe = [...violations, ...open].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  return [...byAxe, ...(await findPlain(page, without.length === 0))];
}

/** Axe itself, in the page as it is now. */
async function runAxe(page: Page, without: readonly string[]) {
  const isThere = await page.evaluate(() => (globalThis as WithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: WCAG,
    // Only what is wrong needs to be told with every element.
    resultTypes: ['violations', 'incomplete'],
    // Half of its work. Where head and foot were seen before, our own check alone looks at colours.
    rules: { [DECIDED]: { enabled: without.length === 0 } },
  };
  return page.evaluate(
    async ({ exclude, options }) => {
      const { axe } = globalThis as WithAxe;
      const { violations, incomplete } = await axe!.run({ exclude }, options);
      return { violations, incomplete };
    },
    { exclude: [...without], options },
  );
}

/** Fails with one line for each element that breaks WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
}
