import type { Page } from '@playwright/test';

/**
 * From now on notes each status that comes into the page together with its words. A screen reader
 * says only what changes within a status that it knows already, so those words would not be heard.
 */
export async function watchStatus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const silent: string[] = [];
    Object.assign(globalThis, { silent });
    const STATUS = '[role=status], [aria-live=polite]';
    const look = (records: readonly MutationRecord[]) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element)) continue;
        for (const one of [node, ...node.querySelectorAll('*')]) {
          const words = one.matches(STATUS) ? one.textContent.trim() : '';
          // Who opens a dialog or a new screen hears it with the heading that takes the focus.
          if (words && !one.closest('dialog')) silent.push(words);
        }
      }
    };
    addEventListener('load', () => {
      new MutationObserver(look).observe(document.documentElement, {
        childList: true,
        subtree: true,
      });
    });
  });
}

/** The words that were not heard since the page was loaded. */
export async function tellSilent(page: Page): Promise<string[]> {
  const silent = await page.evaluate(() => (globalThis as unknown as { silent: string[] }).silent);
  return silent.map((words) => `not heard: ${words}`);
}
