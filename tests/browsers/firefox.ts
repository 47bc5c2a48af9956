import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { until, type Browser } from './browser.ts';
import { FIREFOX } from './installed.ts';

/** Firefox without its windows, steered over WebDriver BiDi. */
export async function openFirefox(): Promise<Browser> {
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX });
  const page = await firefox.newPage();
  // The phone of most visitors.
  await page.setViewport({ width: 360, height: 740 });
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    click: async (css, text) => (await find(page, css, text)).click(),
    fill: async (css, text) => {
      const field = await find(page, css);
      await field.click({ count: 3 });
      await page.keyboard.press('Backspace');
      await field.type(text);
    },
    choose: async (css, value) => {
      await page.select(css, value);
    },
    press: (key) => page.keyboard.press(key),
    run: (script, ...args) => page.evaluate(script as never, ...args),
    close: () => firefox.close(),
  };
}

async function find(page: Page, css: string, text = ''): Promise<ElementHandle> {
  let found: ElementHandle | undefined;
  await until(`${css} "${text}" in sight`, async () => {
    for (const element of await page.$$(css)) {
      const own = await element.evaluate((node) => node.textContent);
      if (own.includes(text) && (await element.isVisible())) found = element;
      if (found !== undefined) return true;
    }
    return false;
  });
  return found!;
}
