// npm run -s wijzer -- huishouden.json [--content DIR]
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { answerHuishouden } from '../content/huishouden.ts';
import { readKennis } from '../content/inhoud.ts';
import { localDate } from '../domain/datum.ts';
import { zinnenNl } from '../i18n/zinnen.ts';
import { parseOpties, stop } from './opties.ts';

const EIGEN = path.resolve(import.meta.dirname, '../../content');
const GEBRUIK = 'Gebruik: npm run -s wijzer -- huishouden.json [--content MAP]';

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch(() =>
    stop(`Het bestand ${file} is niet te lezen. Kijk of het bestaat.`),
  );
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    stop(
      `Het bestand ${file} is geen geldige JSON. Kijk naar komma's, haakjes en aanhalingstekens.`,
    );
  }
}

const { values, positionals } = parseOpties({ content: { type: 'string' } }, GEBRUIK);
const [file, ...rest] = positionals;
if (!file || rest.length > 0) stop(GEBRUIK);
const dir = values.content ? path.resolve(values.content) : EIGEN;
if (!existsSync(dir)) stop(`De map ${values.content} bestaat niet.`);
if (!existsSync(path.join(dir, 'regelingen'))) {
  stop(`In de map ${values.content} staat geen map "regelingen". Zet daar de regelingen in.`);
}

const { kennis, fouten } = await readKennis(dir, EIGEN);
if (fouten.length > 0) {
  stop(
    ...fouten.map(({ bestand, veld, melding }) =>
      [bestand, veld, melding].filter(Boolean).join(': '),
    ),
  );
}

const vandaag = localDate(new Date());
const raw = await readJson(file);
const answers = (Array.isArray(raw) ? raw : [raw]).map((one: unknown, i) => {
  const { antwoord, fouten: wrong } = answerHuishouden(one, kennis, vandaag, zinnenNl);
  const which = Array.isArray(raw) ? `Huishouden ${i + 1}: ` : '';
  if (!antwoord)
    stop(...wrong.map(({ veld, melding }) => `${which}${veld ? `${veld}: ` : ''}${melding}`));
  const { uitkomsten, volgendeVraag } = antwoord;
  return { uitkomsten, volgendeVraag };
});
console.log(JSON.stringify(Array.isArray(raw) ? answers : answers[0], null, 2));
