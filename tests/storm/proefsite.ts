import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import tabel from '../../content/meldpunt.json' with { type: 'json' };
import type { Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import { routetabelSchema } from '../../src/domain/routetabel.ts';
import { ONDERWERPEN } from '../../src/domain/schema/melding.ts';
import { ELDERS } from '../../src/domain/themas.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content');

/** What the server needs of the content, read from the content itself, so that the storm needs no built site. */
export async function readGegevens(): Promise<Meldpuntgegevens> {
  const namen = async (map: string) =>
    (await readdir(path.join(CONTENT, map)))
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.parse(file).name)
      .sort();
  const gemeenten = [...(await namen('gemeenten')), ELDERS];
  const asKeuzes = (waarden: readonly string[]) =>
    waarden.map((waarde) => ({ waarde, tekst: waarde }));
  return {
    gemeenten: asKeuzes(gemeenten),
    onderwerpen: asKeuzes(ONDERWERPEN),
    regelingen: asKeuzes(await namen('regelingen')),
    bellen: { [ELDERS]: { naam: 'Geldfit', telefoon: '0800-8115' } },
    organisaties: Object.entries(tabel.namen).map(([waarde, tekst]) => ({ waarde, tekst })),
    tabel: routetabelSchema.parse(tabel),
  };
}

const FORMULIER =
  '<html><head><title>Doe een melding</title></head><body><section id="meldformulier"><astro-island>leeg</astro-island></section></body></html>';
const BEDANKT =
  '<html><body><section id="meldbedankt"><astro-island>leeg</astro-island></section></body></html>';

/** Writes the few files of a built site that the server reads. */
export async function writeProefsite(dist: string, gegevens: Meldpuntgegevens): Promise<void> {
  const files: Readonly<Record<string, string>> = {
    '404.html': '<h1>Deze pagina is er niet</h1>',
    'meldpunt/index.html': FORMULIER,
    'meldpunt/hulp/index.html': FORMULIER,
    'meldpunt/zorgen/index.html': FORMULIER,
    'meldpunt/werkt-niet/index.html': FORMULIER,
    'meldpunt/bedankt/index.html': BEDANKT,
    'meldpunt/gegevens.json': JSON.stringify(gegevens),
  };
  for (const [naam, text] of Object.entries(files)) {
    await mkdir(path.join(dist, path.dirname(naam)), { recursive: true });
    await writeFile(path.join(dist, naam), text);
  }
}
