// npm run meldingen -- <folder or mbox of mails> --uit rapport/ [--van 2026-10 --tot 2026-12] [--content MAP]
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { maakRapport, REDENEN_NIET, type Gelezen } from '../domain/signalen/rapport.ts';
import { nlSignalen } from '../i18n/signalen.ts';
import { asCsv } from './meldingen-csv.ts';
import { asHtml } from './meldingen-html.ts';
import { readMails } from './meldingen-lezen.ts';
import { readNamen } from './meldingen-namen.ts';
import { telMails } from './meldingen-tellen.ts';
import { schrijfRapport, vreemdBestand } from './meldingen-wegschrijven.ts';
import { parseOpties, stop } from './opties.ts';

const GEBRUIK =
  'Gebruik: npm run meldingen -- MAP-OF-MBOX --uit rapport/ [--van 2026-10 --tot 2026-12]';
const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/;

const { values, positionals } = parseOpties(
  {
    uit: { type: 'string' },
    van: { type: 'string' },
    tot: { type: 'string' },
    content: { type: 'string' },
  },
  GEBRUIK,
);
const [bron, ...rest] = positionals;
if (bron === undefined || rest.length > 0 || !values.uit) stop(GEBRUIK);
if (!existsSync(bron)) stop(`${bron} bestaat niet. Kies een map met mails, of een mbox-bestand.`);
const periode = readPeriode(values.van, values.tot);
const dir = path.resolve(values.content ?? path.join(import.meta.dirname, '../../content'));
if (!existsSync(path.join(dir, 'gemeenten'))) stop(`In de map ${dir} staat geen map "gemeenten".`);
const uit = path.resolve(values.uit);
// Before reading thousands of mails.
const vreemd = await vreemdBestand(uit);
if (vreemd) stop(`${vreemd} is niet door ons gemaakt. Kies een andere map met --uit.`);

const { bekend, namen } = await readNamen(dir);
const progress = (mails: number) => {
  if (process.stderr.isTTY && mails % 100 === 0) process.stderr.write(`\r${mails} mails gelezen `);
};
const gelezen = await telMails(readMails(bron), bekend, periode, progress).catch((error: unknown) =>
  stop(`Niet alles in ${bron} is te lezen: ${(error as Error).message}`),
);
if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
if (gelezen.mails === 0) stop(`In ${bron} staan geen mails${periode ? ' van deze maanden' : ''}.`);

const rapport = maakRapport(gelezen, bekend);
const stijl = await Promise.all(
  ['../styles/tokens.css', 'meldingen.css'].map((file) =>
    readFile(path.join(import.meta.dirname, file), 'utf8'),
  ),
);
await schrijfRapport(uit, {
  'meldingen.csv': asCsv(rapport, namen),
  'meldingen.html': await asHtml(rapport, namen, stijl.join('\n'), new Date()),
}).catch((error: unknown) =>
  stop(`In de map ${uit} kunnen we niet schrijven: ${(error as Error).message}`),
);

// Exact, for who has the mails anyway and may want to mend something.
console.log(`${gelezen.signalen.length} meldingen geteld in ${gelezen.mails} mails.`);
for (const reden of REDENEN_NIET) {
  const aantal = gelezen.telNiet[reden];
  if (aantal > 0) console.log(`  ${aantal} niet meegeteld: ${nlSignalen.telNiet[reden]}`);
}
console.log(`Geschreven: ${path.join(values.uit, 'meldingen.html')} en meldingen.csv`);

function readPeriode(van: string | undefined, tot: string | undefined): Gelezen['periode'] {
  if (van === undefined && tot === undefined) return undefined;
  if (van === undefined || tot === undefined) stop('Geef --van en --tot samen.', GEBRUIK);
  const wrong = [van, tot].find((maand) => !MAAND.test(maand));
  if (wrong !== undefined) {
    stop(`"${wrong}" is geen maand. Schrijf jaar-maand, bijvoorbeeld 2026-10.`);
  }
  if (van > tot) stop('--van komt na --tot. Draai ze om.');
  return { van, tot };
}
