// Measures the most important pages with Lighthouse, as on a cheap phone with slow internet, after
// `npm run build`:
//   npm run lighthouse
//   npm run lighthouse -- --alleen wijzer,zoeken
// Ends with exit code 1 when a page has less than 100 points anywhere, and says what cost them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DIST, startSite } from '../e2e/site.ts';
import { findChromium } from '../run/chromium.ts';
import { runTool } from '../run/tool.ts';
import { haalLighthouse } from './installatie.ts';
import { meetPagina, type Meting } from './meten.ts';
import { PAGINAS } from './paginas.ts';
import { toTabel } from './tabel.ts';
import { leesToestanden } from './toestanden.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

function stop(line: string): never {
  say(line);
  process.exit(1);
}

const { values } = parseArgs({ options: { alleen: { type: 'string' } } });
const parts = values.alleen?.split(',');
const paginas = PAGINAS.filter(({ naam }) => parts?.some((part) => naam.includes(part)) ?? true);
if (paginas.length === 0) {
  stop(`Nothing is called that. There are: ${PAGINAS.map(({ naam }) => naam).join(', ')}`);
}
if (!existsSync(path.join(DIST, 'index.html'))) {
  stop('There is no built site yet: run `npm run build` first.');
}
const found = await findChromium(runTool);
if ('problem' in found) stop(found.problem);

const gereedschap = await haalLighthouse();
const site = await startSite();
const metingen: Meting[] = [];
try {
  const isAsked = paginas.some(({ toestand }) => toestand !== undefined);
  const toestanden = isAsked ? await leesToestanden(site.url, found.path) : undefined;
  for (const { naam, adres, toestand } of paginas) {
    const kept = toestand && toestanden?.[toestand];
    metingen.push(await meetPagina(gereedschap, found.path, { naam, url: site.url + adres, kept }));
    say(naam);
  }
} finally {
  await site.stop();
}
say(toTabel(metingen));
process.exitCode = metingen.every(({ punten }) => punten.every((one) => one === 100)) ? 0 : 1;
