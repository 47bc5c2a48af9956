// npm run -s meldroute -- melding.json [--json] [--content MAP]
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describeRoute, readMeldpunt } from '../content/meldroute.ts';
import { isObject } from '../domain/lezen/fout.ts';
import { readRoutegegevens } from '../domain/routegegevens.ts';
import { explainRoute } from '../domain/routeuitleg.ts';
import { parseOpties, stop } from './opties.ts';

const EIGEN = path.resolve(import.meta.dirname, '../../content');
const GEBRUIK =
  'Gebruik: npm run -s meldroute -- melding.json [--json] [--content MAP]\nSchrijf een streepje (-) in plaats van een bestand om de melding van de invoer te lezen.';

const { values, positionals } = parseOpties(
  { content: { type: 'string' }, json: { type: 'boolean' } },
  GEBRUIK,
);
const [file, ...rest] = positionals;
if (file === undefined || rest.length > 0) stop(GEBRUIK);
const dir = values.content === undefined ? EIGEN : path.resolve(values.content);
if (!existsSync(path.join(dir, 'meldpunt.json'))) {
  stop(`In de map ${dir} staat geen bestand "meldpunt.json".`);
}

const { tabel, gemeenten, fouten } = await readMeldpunt(dir);
if (!tabel || fouten.length > 0) {
  stop(
    ...fouten.map(({ bestand, veld, melding }) =>
      [bestand, veld, melding].filter(Boolean).join(': '),
    ),
  );
}

const raw = await readJson(file);
const gelezen = readRoutegegevens(raw, gemeenten);
if (gelezen.fouten) {
  stop(...gelezen.fouten.map(({ veld, melding }) => (veld ? `${veld}: ${melding}` : melding)));
}
const { gegevens } = gelezen;
const uitleg = explainRoute(gegevens, tabel);
if (values.json) console.log(JSON.stringify({ melding: gegevens, ...uitleg }, null, 2));
else process.stdout.write(describeRoute(gegevens, uitleg, tabel.namen));

// The file with a mail names the rule of that moment.
const toen = isObject(raw) ? raw['regel'] : undefined;
if (typeof toen === 'string' && toen !== uitleg.regel) {
  console.error(
    `Let op: toen deze melding binnenkwam, gold regel “${toen}”. De regels zijn daarna veranderd.`,
  );
}

async function readJson(name: string): Promise<unknown> {
  const waar = name === '-' ? 'De invoer' : `Het bestand ${name}`;
  const read = name === '-' ? text(process.stdin) : readFile(name, 'utf8');
  const json = await read.catch(() => stop(`${waar} is niet te lezen. Kijk of het bestaat.`));
  try {
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return stop(`${waar} is geen geldige JSON. Kijk naar komma's, haakjes en aanhalingstekens.`);
  }
}
