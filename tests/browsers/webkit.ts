import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import {
  Builder,
  By,
  Capabilities,
  Key,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver';
import { until, type Browser, type Toets } from './browser.ts';
import { findMiniBrowser, WEBKIT_DRIVER, XVFB } from './installed.ts';

const KEYS: Readonly<Record<Toets, string>> = {
  Enter: Key.ENTER,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
};

/** WebKitGTK, the nearest to Safari that Debian has, on a screen that nobody sees. */
export async function openWebkit(): Promise<Browser> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const service = spawn(WEBKIT_DRIVER, ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // Containers run as root and have no user namespaces; the only site it visits is ours.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  const stop = () => [service, screen].forEach((child) => child.kill());
  try {
    const address = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver answers', async () => (await fetch(`${address}/status`)).ok);
    const driver = await startSession(address);
    // The phone of most visitors; MiniBrowser stays a little wider than asked.
    await driver.manage().window().setRect({ x: 0, y: 0, width: 360, height: 740 });
    return steer(driver, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function steer(driver: WebDriver, stop: () => void): Browser {
  return {
    open: (url) => driver.get(url),
    click: async (css, text) => (await show(driver, await find(driver, css, text))).click(),
    fill: async (css, text) => {
      const field = await show(driver, await find(driver, css));
      // Not Ctrl+A, as a person would: this driver types nothing after it.
      await field.clear();
      await field.sendKeys(text);
    },
    choose: async (css, value) => {
      await show(driver, await find(driver, css));
      await driver.findElement(By.css(`${css} option[value="${value}"]`)).click();
    },
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    run: (script, ...args) =>
      Promise.race([driver.executeScript<never>(script, ...args), noAnswer()]),
    close: async () => {
      await driver.quit();
      stop();
    },
  };
}

function startSession(address: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    // Not 'eager': while a page is still loading this driver sometimes never answers.
    pageLoadStrategy: 'normal',
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
  });
  return Promise.resolve(new Builder().usingServer(address).withCapabilities(capabilities).build());
}

async function find(driver: WebDriver, css: string, text = ''): Promise<WebElement> {
  let found: WebElement | undefined;
  await until(`${css} "${text}" in sight`, async () => {
    for (const element of await driver.findElements(By.css(css))) {
      if (!(await element.isDisplayed())) continue;
      if ((await element.getText()).includes(text)) found = element;
      if (found !== undefined) return true;
    }
    return false;
  });
  return found!;
}

/** The same after a reload that the page itself asked for: asking again helps. */
function noAnswer(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error('WebKitWebDriver does not answer.'));
    }, 5_000).unref();
  });
}

/** The site scrolls smoothly, and this driver clicks before the scrolling has ended. */
async function show(driver: WebDriver, element: WebElement): Promise<WebElement> {
  await driver.executeScript(
    (own: Element) => own.scrollIntoView({ block: 'center', behavior: 'instant' }),
    element,
  );
  return element;
}

/** Xvfb takes the first number that is free, and writes it to the given file. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(
    XVFB,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
