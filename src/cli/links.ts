// npm run links [-- DEEL] [--content MAP]: looks whether the links in the content still work.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkLinks } from '../content/links/nakijken.ts';
import { asVerslag } from '../content/links/verslag.ts';
import { collectLinks } from '../content/links/verzamelen.ts';
import { localDate } from '../domain/datum.ts';
import { parseOpties, stop } from './opties.ts';

const GEBRUIK =
  'Gebruik: npm run links [-- DEEL], waarbij DEEL een stuk van een webadres of bestandsnaam is.';

const { values, positionals } = parseOpties({ content: { type: 'string' } }, GEBRUIK);
const [deel = '', ...rest] = positionals;
if (rest.length > 0) stop('Schrijf één stuk van een webadres of bestandsnaam.', GEBRUIK);
const dir = path.resolve(values.content ?? path.join(import.meta.dirname, '../../content'));
if (!existsSync(dir)) stop(`De map ${dir} bestaat niet.`);

const links = (await collectLinks(dir)).filter(({ url, bestanden }) =>
  [url, ...bestanden].some((text) => text.includes(deel)),
);
let done = 0;
const progress = () => {
  done += 1;
  if (process.stderr.isTTY) process.stderr.write(`\r${done} van ${links.length} nagekeken `);
};
const netwerk = {
  fetch,
  wait: (ms: number) => wait(Math.max(0, ms)),
  now: () => Date.now(),
};
const result = await checkLinks(links, netwerk, undefined, progress);
if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
process.stdout.write(asVerslag(result.links, result.internet, localDate(new Date())));
