// npm run actueel [-- --csv | --ics] [--vandaag 2027-06-01] [--naar BESTAND] [--content MAP]
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeAgenda } from '../content/actueel/agenda.ts';
import { asCsv } from '../content/actueel/csv.ts';
import { asIcs } from '../content/actueel/ics.ts';
import { asMarkdown } from '../content/actueel/markdown.ts';
import { readRedactie } from '../content/actueel/redactie.ts';
import { makeTaken } from '../content/actueel/taken.ts';
import { localDate } from '../domain/datum.ts';
import { isDatum } from '../domain/lezen/datum.ts';
import { parseOpties, stop } from './opties.ts';

const GEBRUIK =
  'Gebruik: npm run actueel [-- --csv of --ics] [--vandaag 2027-06-01] [--naar BESTAND]';

const { values, positionals } = parseOpties(
  {
    csv: { type: 'boolean' },
    ics: { type: 'boolean' },
    vandaag: { type: 'string' },
    naar: { type: 'string' },
    content: { type: 'string' },
  },
  GEBRUIK,
);
if (positionals.length > 0) stop(`Wat "${positionals[0]}" is, weten we niet.`, GEBRUIK);
if (values.csv && values.ics) stop('Kies --csv of --ics, niet allebei.', GEBRUIK);

const now = new Date();
const gekozen: unknown = values.vandaag ?? localDate(now);
if (!isDatum(gekozen)) {
  stop(`"${String(gekozen)}" is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2027-06-01.`);
}
const vandaag = gekozen;
const dir = path.resolve(values.content ?? path.join(import.meta.dirname, '../../content'));
if (!existsSync(path.join(dir, 'regelingen'))) {
  stop(`In de map ${dir} staat geen map "regelingen".`);
}

const { redactie, fouten } = await readRedactie(dir);
const skipped = new Set(fouten.map(({ bestand }) => bestand));
if (skipped.size > 0) {
  console.error(
    `Niet meegeteld, want er staat een fout in: ${[...skipped].join(', ')}. Doe eerst npm run inhoud.\n`,
  );
}

const taken = makeTaken(redactie, vandaag);
const uitvoer = values.csv
  ? asCsv(taken)
  : values.ics
    ? asIcs(makeAgenda(redactie, vandaag), now)
    : asMarkdown(taken, vandaag);
if (values.naar === undefined) process.stdout.write(uitvoer);
else {
  await writeFile(values.naar, uitvoer).catch(() =>
    stop(`Het bestand ${values.naar} kunnen we niet maken. Bestaat de map?`),
  );
  console.log(`Geschreven: ${values.naar}`);
}
