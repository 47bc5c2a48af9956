import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * One line for each element that breaks WCAG 2.2 AA.
 * @param without parts of the page that were looked at before
 */
export async function findBarriers(page: Page, without: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  for (const part of without) builder.exclude(part);
  // Legacy mode: there are no frames here to join, which takes a second window each time.
  const { violations } = await builder
    // Only what is wrong needs to be told with every element.
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** Fails with one line for each element that breaks WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
}
