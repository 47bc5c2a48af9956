// Takes pictures of every kind of page and every state, to look at, after `npm run build`:
//   npm run schermen
//   npm run schermen -- --alleen wijzer,zoeken --breedte 320,1280 --kleur licht,donker,print
//   npm run schermen -- --etalage        the pictures of the manifest and the README instead
// They come in var/schermen/, with an index.html that shows them side by side. It wants Chromium.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DIST } from '../e2e/site.ts';
import { vernieuwEtalage } from './etalage.ts';
import { metFotograaf, neemAlle } from './fotograaf.ts';
import { overzicht } from './overzicht.ts';
import type { Staat } from './staat.ts';
import { STATEN } from './staten.ts';
import { bestandVan, BREEDTES, KLEUREN, vormen, type Vorm } from './vorm.ts';

const MAP = path.resolve(import.meta.dirname, '../../var/schermen');

const say = (line: string) => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    alleen: { type: 'string' },
    breedte: { type: 'string' },
    kleur: { type: 'string' },
    etalage: { type: 'boolean', default: false },
  },
});

if (!existsSync(path.join(DIST, 'index.html'))) {
  say('There is no built site yet: run `npm run build` first.');
  process.exit(1);
}
process.exitCode = values.etalage ? await etalage() : await alle();

async function etalage(): Promise<number> {
  await vernieuwEtalage();
  say('Taken again: public/schermen/ and .github/schermen.png');
  return 0;
}

/** @returns the exit code: 1 when a state could not be opened */
async function alle(): Promise<number> {
  const parts = values.alleen?.split(',');
  const chosen = STATEN.filter(({ naam }) => parts?.some((part) => naam.includes(part)) ?? true);
  if (chosen.length === 0) {
    say(`Nothing is called that. There are:\n${STATEN.map(({ naam }) => naam).join(' ')}`);
    return 1;
  }
  const forms = vormen(
    values.breedte?.split(',').map(Number) ?? BREEDTES,
    KLEUREN.filter((kleur) => values.kleur?.split(',').includes(kleur) ?? true),
  );
  await mkdir(MAP, { recursive: true });
  const failed = await neem(chosen, forms);
  await writeFile(path.join(MAP, 'index.html'), overzicht(taken(), vormen(BREEDTES, KLEUREN)));
  say(`\n${path.relative(process.cwd(), MAP)}/index.html shows them side by side.`);
  for (const line of failed) say(`  Not taken: ${line}`);
  return failed.length > 0 ? 1 : 0;
}

/** @returns a line for each state that could not be opened */
async function neem(staten: readonly Staat[], forms: readonly Vorm[]): Promise<string[]> {
  const failed: string[] = [];
  await metFotograaf(async ({ bij }) => {
    for (const staat of staten) {
      try {
        await bij(staat, { breedte: 390, hoogte: 780 }, (page) =>
          neemAlle(page, staat.naam, forms, MAP),
        );
        say(staat.naam);
      } catch (error) {
        failed.push(`${staat.naam}: ${firstLine(error)}`);
      }
    }
  });
  return failed;
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? '';

/** The states of which there are pictures, also from earlier: a part is taken again without the rest. */
function taken(): string[] {
  const all = vormen(BREEDTES, KLEUREN);
  return STATEN.map(({ naam }) => naam).filter((naam) =>
    all.some((vorm) => existsSync(path.join(MAP, bestandVan(naam, vorm)))),
  );
}
