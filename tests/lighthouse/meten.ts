import { launch, type Browser } from 'puppeteer-core';
import type { Gereedschap, Uitslag } from './installatie.ts';
import { SLEUTEL } from './toestanden.ts';

/** The four subjects of Lighthouse, in the order of the table. */
export const ONDERWERPEN = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What a page was given, and what it takes. */
export interface Meting {
  readonly naam: string;
  /** Points by subject, 0 to 100. */
  readonly punten: readonly number[];
  /** First and largest paint and blocked time in milliseconds, shift as Lighthouse counts it. */
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  /** How many times slower than this machine the phone was taken to be. */
  readonly traag: number;
  /** Bytes over the line. */
  readonly bytes: number;
  /** What cost points, one line each. */
  readonly minder: readonly string[];
}

interface Opdracht {
  readonly naam: string;
  readonly url: string;
  /** What the tab keeps of the wizard, when people come back to it. */
  readonly kept?: string | undefined;
}

/** Speed is worked out from what the machine did, and that is sometimes busy with something else. */
const KEREN = 3;

/** Measures a page; one that does not have all points gets the middle one of three times. */
export async function meetPagina(
  gereedschap: Gereedschap,
  chromiumPath: string,
  opdracht: Opdracht,
): Promise<Meting> {
  const metingen: Meting[] = [];
  for (let i = 0; i < KEREN; i += 1) {
    const meting = await meetEens(gereedschap, chromiumPath, opdracht);
    if (meting.punten.every((one) => one === 100)) return meting;
    metingen.push(meting);
  }
  return metingen.toSorted((a, b) => a.punten[0]! - b.punten[0]!)[1]!;
}

/** The phone that Lighthouse imitates (Moto G Power 2022), by Chromium's own calibration of it. */
const TELEFOON = 264;

/** How much slower that phone is; never more than Lighthouse takes by itself. */
async function slownessOf(page: Page, { benchmark, vertraging }: Gereedschap): Promise<number> {
  const now = await page.evaluate(benchmark);
  return Math.min(vertraging.cpuSlowdownMultiplier, Math.max(1, now / TELEFOON));
}

async function meetEens(
  gereedschap: Gereedschap,
  chromiumPath: string,
  { naam, url, kept }: Opdracht,
): Promise<Meting> {
  // A browser that was never here: nothing saved, no service worker.
  const browser = await launch({
    executablePath: chromiumPath,
    // Containers run as root and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    const traag = await slownessOf(page, gereedschap);
    if (kept !== undefined) await giveAnswers(page, url, kept);
    // What the tab keeps must stay; the browser is new, so there is nothing else to clear.
    const flags = {
      onlyCategories: ONDERWERPEN,
      disableStorageReset: kept !== undefined,
      throttling: { ...gereedschap.vertraging, cpuSlowdownMultiplier: traag },
    };
    const uitslag = await gereedschap.lighthouse(url, flags, undefined, page);
    if (!uitslag) throw new Error(`Lighthouse said nothing of ${url}`);
    return { ...read(naam, uitslag), traag };
  } finally {
    await browser.close();
  }
}

type Page = Awaited<ReturnType<Browser['newPage']>>;

/** Through a file of the site without a script, so that nothing of the page itself is there before. */
async function giveAnswers(page: Page, url: string, kept: string): Promise<void> {
  await page.goto(new URL('/favicon.svg', url).href);
  await page.evaluate((key, text) => sessionStorage.setItem(key, text), SLEUTEL, kept);
}

function read(naam: string, { lhr }: Uitslag): Omit<Meting, 'traag'> {
  if (lhr.runtimeError) throw new Error(`${naam}: ${lhr.runtimeError.message}`);
  const value = (id: string) => lhr.audits[id]?.numericValue ?? 0;
  return {
    naam,
    punten: ONDERWERPEN.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    minder: [...ONDERWERPEN.flatMap((id) => lostIn(lhr, id)), ...longTasks(lhr)],
  };
}

/** The tasks that kept a tap waiting, as long as on the phone. */
function longTasks({ categories, audits }: Uitslag['lhr']): string[] {
  if (categories.performance?.score === 1) return [];
  return (audits['long-tasks']?.details?.items ?? [])
    .slice(0, 6)
    .map(({ url, startTime, duration }) => {
      const name = String(url).replace(/^.*\//, '');
      return `task of ${Math.round(Number(duration))} ms at ${Math.round(Number(startTime))}: ${name}`;
    });
}

/** The audits by which a subject has less than 100. */
function lostIn({ categories, audits }: Uitslag['lhr'], id: string): string[] {
  const { score = 0, auditRefs = [] } = categories[id] ?? {};
  if (score === 1) return [];
  return auditRefs.flatMap((ref) => {
    const audit = audits[ref.id];
    if (ref.weight === 0 || !audit || audit.score === null || audit.score >= 1) return [];
    const points = Math.round(audit.score * 100);
    return [`${id}: ${ref.id} ${audit.displayValue ?? ''} (${points}, weight ${ref.weight})`];
  });
}
