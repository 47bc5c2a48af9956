// npm run nieuw -- regeling wasmachinefonds: makes a file with every field explained.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { slugFrom } from '../content/bestanden-controle.ts';
import { BESTANDSOORTEN } from '../content/bestandsoorten.ts';
import { newFiles } from '../content/nieuw/nieuw.ts';
import { localDate } from '../domain/datum.ts';
import { bedoelde, opsomming } from '../domain/lezen/fout.ts';
import { parseOpties, stop } from './opties.ts';

const SOORTEN = Object.keys(BESTANDSOORTEN);
const GEBRUIK = 'Gebruik: npm run nieuw -- regeling naam-van-het-bestand';

const { values, positionals } = parseOpties({ content: { type: 'string' } }, GEBRUIK);
const [soort, ...woorden] = positionals;
if (soort === undefined) stop(`Schrijf wat u wilt maken: ${opsomming(SOORTEN)}.`, GEBRUIK);
if (!Object.hasOwn(BESTANDSOORTEN, soort)) {
  stop(
    `"${soort}" kennen we niet.${bedoelde(soort, SOORTEN)} Kies ${opsomming(SOORTEN)}.`,
    GEBRUIK,
  );
}
const wanted = woorden.join(' ');
if (wanted === '') stop('Schrijf ook de naam van het bestand.', GEBRUIK);
const slug = slugFrom(wanted);
if (slug !== wanted) {
  const better = slug ? ` Bijvoorbeeld: npm run nieuw -- ${soort} ${slug}` : '';
  stop(
    `"${wanted}" kan geen bestandsnaam zijn. Gebruik alleen kleine letters, cijfers en streepjes.${better}`,
  );
}

const dir = path.resolve(values.content ?? path.join(import.meta.dirname, '../../content'));
const files = newFiles(soort, slug, localDate(new Date()));
for (const { pad } of files) {
  const there = await readdir(path.join(dir, path.dirname(pad))).catch(() => []);
  const same = there.find((name) => name.toLowerCase() === path.basename(pad));
  if (same)
    stop(`Het bestand content/${path.dirname(pad)}/${same} is er al. Er is niets veranderd.`);
}
for (const { pad, tekst } of files) {
  const full = path.join(dir, pad);
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, tekst, { flag: 'wx' });
}
console.log(
  [
    `Gemaakt: ${opsomming(
      files.map(({ pad }) => `content/${pad}`),
      'en',
    )}.`,
    'Vul in wat er bij VUL IN staat. Doe daarna de controle: npm run inhoud',
  ].join('\n'),
);
