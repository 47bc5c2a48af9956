import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each element that breaks WCAG 2.2 AA. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Legacy mode: there are no frames here to join, which takes a second window each time.
  const { violations } = await new AxeBuilder({ page })
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
