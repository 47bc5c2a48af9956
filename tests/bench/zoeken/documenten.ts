import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Zoekgegevens } from '../../../src/domain/zoeken/zoekgegevens.ts';
import type { Document } from './pagina/document.ts';

/** What Pagefind writes before the JSON of a page. */
const VOORAF = 'pagefind_dcd';

/** The pages that ours searches, with the text that Pagefind indexed. */
export async function readDocumenten(dist: string): Promise<readonly Document[]> {
  const { paginas } = await readZoekgegevens(dist);
  const teksten = await readTeksten(dist);
  return paginas.map(({ url, titel, naam = '', samenvatting, zoekwoorden = [] }) => ({
    url,
    titel,
    naam,
    samenvatting,
    zoekwoorden,
    // They stand hidden in the page for Pagefind, and are a field of their own here.
    tekst: (teksten.get(url) ?? '').replace(`${zoekwoorden.join(', ')}.`, '').trim(),
  }));
}

async function readZoekgegevens(dist: string): Promise<Zoekgegevens> {
  const json = await readFile(path.join(dist, 'zoeken/gegevens.json'), 'utf8');
  return JSON.parse(json) as Zoekgegevens;
}

async function readTeksten(dist: string): Promise<ReadonlyMap<string, string>> {
  const teksten = new Map<string, string>();
  for await (const file of glob('pagefind/fragment/*.pf_fragment', { cwd: dist })) {
    const text = gunzipSync(await readFile(path.join(dist, file))).toString('utf8');
    const { url, content } = JSON.parse(text.slice(VOORAF.length)) as {
      url: string;
      content: string;
    };
    teksten.set(url, content);
  }
  return teksten;
}
