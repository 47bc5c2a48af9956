import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';
import type { Gezocht } from './pagina/meter.ts';
import type { Lijst } from './pagina/motor.ts';

/** How long one engine took for each question, in milliseconds. */
export interface Tijden {
  readonly normaal: readonly Gezocht[];
  /** The same with a main thread four times as slow. */
  readonly traag: readonly Gezocht[];
}

/** Bytes over the line, compressed, with the headers; from nothing to the first answer. */
export interface Lading {
  /** Until there was something to show. */
  readonly nu: number;
  /** Until the list that stays. */
  readonly later: number;
}

const TRAAG = 4;

/** A page with nothing on it, in a browser that has kept nothing. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}/bench/`);
  return page;
}

/** All engines loaded in one page. */
export interface Proefpagina {
  /** The final list of an engine for each question. */
  lijsten(motor: string, vragen: readonly string[]): Promise<readonly Lijst[]>;
  /** Times all engines, by turns, so that a busy moment of the machine hits all alike. */
  tijden(vragen: readonly string[]): Promise<ReadonlyMap<string, Tijden>>;
}

/** Loads the engines in one page of the site. */
export async function openProefpagina(
  browser: Browser,
  url: string,
  motoren: readonly string[],
): Promise<Proefpagina> {
  const page = await openPage(browser, url);
  for (const motor of motoren) await page.evaluate((naam) => window.meter.load(naam), motor);
  const cdp = await page.context().newCDPSession(page);
  const ask = (motor: string, vragen: readonly string[]) =>
    page.evaluate(([naam, list]) => window.meter.zoek(naam, list), [motor, vragen] as const);
  const askByTurns = async (vragen: readonly string[], rate: number) => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const gezocht = new Map(motoren.map((motor): [string, Gezocht[]] => [motor, []]));
    for (const vraag of vragen) {
      for (const motor of motoren) gezocht.get(motor)!.push(...(await ask(motor, [vraag])));
    }
    return gezocht;
  };
  return {
    lijsten: async (motor, vragen) => (await ask(motor, vragen)).map(({ later }) => later),
    tijden: async (vragen) => {
      const normaal = await askByTurns(vragen, 1);
      const traag = await askByTurns(vragen, TRAAG);
      return new Map(
        motoren.map((motor) => [motor, { normaal: normaal.get(motor)!, traag: traag.get(motor)! }]),
      );
    },
  };
}

/** Downloads an engine anew and asks it one question. */
export async function measureLading(
  browser: Browser,
  url: string,
  naam: string,
  vraag: string,
): Promise<Lading> {
  const page = await openPage(browser, url);
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  const { nuOp } = await page.evaluate(([one, text]) => window.meter.first(one, text), [
    naam,
    vraag,
  ] as const);
  // The browser tells of the last request a moment after the page knows.
  await sleep(200);
  const sizes = await Promise.all(requests.map(sizeOf));
  const before = requests.map((request) => endOf(request) <= nuOp);
  await page.context().close();
  return {
    nu: sum(sizes.filter((_, i) => before[i])),
    later: sum(sizes),
  };
}

async function sizeOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseHeadersSize + (responseBodySize || (await gzipSize(request)));
}

/** Of the script of a worker the browser does not tell the size. */
async function gzipSize(request: Request): Promise<number> {
  const body = await (await request.response())?.body();
  return body && body.length > 0 ? gzipSync(body).length : 0;
}

/** When the last byte was there, in milliseconds since 1970. */
function endOf(request: Request): number {
  const { startTime, responseEnd } = request.timing();
  return startTime + responseEnd;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
