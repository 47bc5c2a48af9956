import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { DIST } from '../e2e/site.ts';
import { findChromium } from '../run/chromium.ts';
import { runTool } from '../run/tool.ts';
import { measureLading, openProefpagina, type Lading, type Proefpagina } from './zoeken/browser.ts';
import { alleenRegelingen, at, kwaliteitOf, placeOf } from './zoeken/cijfers.ts';
import {
  KWALITEIT,
  KWALITEIT_UITLEG,
  LAST,
  LAST_UITLEG,
  type Last,
  type Uitslag,
} from './zoeken/kolommen.ts';
import type { Lijst } from './zoeken/pagina/motor.ts';
import { startProefsite } from './zoeken/proefsite.ts';
import { tabel, type PerMotor } from './zoeken/tabel.ts';
import { GEGEVEN, readVragenset, VRAGENSETS, type Vragenset } from './zoeken/vragensets.ts';

const WIJ = 'wij';
/** Ours comes first; each is a file in `zoeken/pagina/`. */
const MOTOREN = [WIJ, 'pagefind', 'minisearch', 'fuse'];
/** Every so many questions are timed: Fuse.js takes long. */
const GETIMED = 4;
/** What is downloaded differs a little by question: the median of so many. */
const LADINGEN = 5;

const OPTIES = {
  motoren: { type: 'string', default: MOTOREN.join(',') },
  sets: { type: 'string', default: VRAGENSETS.join(',') },
} as const;

/**
 * `npm run bench -- zoeken [--motoren wij,pagefind] [--sets gegeven]`: how good, how fast and how large
 * our search is, beside Pagefind, MiniSearch and Fuse.js on the same texts, in a browser.
 */
export async function zoeken(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIES });
  if (!existsSync(path.join(DIST, 'zoeken/gegevens.json'))) {
    process.stderr.write('De site met de zoekgegevens is er nog niet: doe eerst npm run build.\n');
    process.exitCode = 2;
    return;
  }
  const motoren = values.motoren.split(',');
  const sets = await Promise.all(values.sets.split(',').map(readVragenset));
  const found = await findChromium(runTool);
  if ('problem' in found) throw new Error(found.problem);
  const site = await startProefsite(motoren);
  const browser = await chromium.launch({ executablePath: found.path });
  try {
    const pagina = await openProefpagina(browser, site.url, motoren);
    print(`Chromium ${browser.version()}`, '', ...KWALITEIT_UITLEG, '');
    for (const set of sets) await judge(set, motoren, pagina);
    const vragen = sets.flatMap((set) => set.vragen.map(({ vraag }) => vraag));
    // Judging has warmed them up.
    const tijden = await pagina.tijden(vragen.filter((_, i) => i % GETIMED === 0));
    const last = new Map<string, Last>();
    for (const motor of motoren) {
      const lading = await medianLading(browser, site.url, motor, vragen);
      last.set(motor, { tijden: tijden.get(motor)!, lading });
    }
    print('Tijd en kB, over alle sets', ...tabel(last, LAST), '', ...LAST_UITLEG);
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** Asks all engines a set of questions, and prints how good the answers are. */
async function judge(set: Vragenset, motoren: readonly string[], pagina: Proefpagina) {
  const uitslagen = new Map<string, Uitslag>();
  const missed: string[] = [];
  for (const motor of motoren) {
    const lijsten = await pagina.lijsten(
      motor,
      set.vragen.map(({ vraag }) => vraag),
    );
    const quality = (some: (lijst: Lijst) => Lijst) =>
      kwaliteitOf(set.vragen.map((vraag, i) => placeOf(some(lijsten[i]!), vraag)));
    uitslagen.set(motor, {
      alles: quality((lijst) => lijst),
      regelingen: quality(alleenRegelingen),
    });
    missed.push(...showMissed(motor, set, lijsten));
  }
  print(
    `${set.naam}: ${set.vragen.length} vragen`,
    ...tabel(uitslagen, KWALITEIT),
    ...doelen(uitslagen),
    ...(set.naam === GEGEVEN ? missed : []),
    '',
  );
}

/** The questions without an expected regeling in the first three, with what came instead. */
function showMissed(motor: string, { vragen }: Vragenset, lijsten: readonly Lijst[]) {
  const missed = vragen.flatMap((vraag, i) => {
    const lijst = lijsten[i]!;
    if (placeOf(lijst, vraag) <= 3) return [];
    return [`    ${vraag.vraag} → ${lijst.slice(0, 3).join(' ') || 'niets'}`];
  });
  return [`  ${motor} mist bij de eerste drie: ${missed.length}`, ...missed];
}

/** What issue 5 asks of ours. */
function doelen(uitslagen: PerMotor<Uitslag>): readonly string[] {
  const wij = uitslagen.get(WIJ)?.alles;
  if (!wij) return [];
  const doel = (ok: boolean, wat: string) => `  ${ok ? 'gehaald' : 'NIET GEHAALD'}: ${wat}`;
  const anderen = [...uitslagen].filter(([naam]) => naam !== WIJ).map(([, { alles }]) => alles);
  return [
    doel(wij.eersteDrie >= 0.95, '@3 minstens 95%'),
    doel(wij.eerste >= 0.8, '@1 minstens 80%'),
    doel(
      anderen.every(({ eerste, mrr }) => eerste < wij.eerste && mrr < wij.mrr),
      '@1 en MRR beter dan van elk van de anderen',
    ),
  ];
}

async function medianLading(
  browser: Browser,
  url: string,
  motor: string,
  vragen: readonly string[],
): Promise<Lading> {
  const ladingen: Lading[] = [];
  for (let i = 0; i < LADINGEN; i += 1) {
    const vraag = vragen[Math.floor((i * vragen.length) / LADINGEN)]!;
    ladingen.push(await measureLading(browser, url, motor, vraag));
  }
  const median = (read: (lading: Lading) => number) => at(ladingen.map(read), 0.5);
  return { nu: median(({ nu }) => nu), later: median(({ later }) => later) };
}

function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
