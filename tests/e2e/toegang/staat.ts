import type { Page } from '@playwright/test';
import { run } from './laden.ts';

/** How the line of a stop ends that Tab never came to; see focus.ts. */
const MISSED = 'Tab does not come there';

/**
 * What can be seen and heard without walking through the page: contrast in light and in dark, targets
 * that are too small, headings, links and parts of the page.
 * @param alsoDark false for pages of a kind that was looked at in the dark before
 */
export async function findPlain(page: Page, alsoDark = true): Promise<string[]> {
  const plain = await run(page, 'findPlain');
  const light = await run(page, 'findFaint');
  if (!alsoDark) return [...plain, ...light];
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, 'findFaint');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...plain, ...light, ...dark.map((line) => `dark: ${line}`)];
}

/** WCAG 1.4.12: what somebody may set who reads better with more room. */
const ROOMY = `* {
  letter-spacing: 0.12em !important;
  line-height: 1.5 !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** How a page is looked at: 400% zoom (which is more than letters twice as large), and more room. */
const VIEWS: readonly {
  readonly name: string;
  readonly size: { width: number; height: number };
  readonly roomy?: boolean;
}[] = [
  // 1280 by 1024 px at 400%.
  { name: '400%', size: { width: 320, height: 256 } },
  { name: 'more room', size: { width: 320, height: 640 }, roomy: true },
];

/** What does not fit in one of these views. */
async function findCramped(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, size, roomy = false } of VIEWS) {
    await page.setViewportSize(size);
    await setRoomy(page, roomy);
    found.push(...(await run(page, 'findCramped')).map((line) => `${name}: ${line}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  return found;
}

/** What is far below is drawn only when it comes near; here it must have its real place. */
const ALL_DRAWN = '* { content-visibility: visible !important; }';

/** A sheet of the browser and not of the page, as an extension of a reader would bring it. */
async function setRoomy(page: Page, roomy: boolean): Promise<void> {
  await page.evaluate(
    (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    },
    roomy ? ALL_DRAWN + ROOMY : ALL_DRAWN,
  );
}

async function findLost(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await run(page, 'findLost');
  await page.emulateMedia({ forcedColors: 'none' });
  return lost.map((line) => `forced colours: ${line}`);
}

/** Walks through the whole page with Tab, from where the focus is. */
async function findFocusless(page: Page): Promise<string[]> {
  const stops = await run(page, 'watchFocus');
  let found: string[] = [];
  // A second round only where more has come in the meantime, such as results of a search.
  for (let round = 0; round < 2; round += 1) {
    // From the last one Tab goes out of the page and comes back on top.
    for (let i = 0; i < stops + 2; i += 1) await page.keyboard.press('Tab');
    found = await run(page, 'tellFocus');
    if (!found.some((line) => line.endsWith(MISSED))) break;
  }
  return found.map((line) => `Tab: ${line}`);
}

/**
 * Everything that no tool sees, in the state in which the page is now; one line for each barrier.
 * Leaves the page as it was, on a phone of 320 px; only the focus has gone on.
 */
export async function findHidden(page: Page): Promise<string[]> {
  const found = [
    ...(await findCramped(page)),
    ...(await findPlain(page)),
    ...(await run(page, 'findMoving')),
    ...(await run(page, 'findHoverOnly')),
    ...(await findLost(page)),
    ...(await findFocusless(page)),
  ];
  return found;
}
