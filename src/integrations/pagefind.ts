import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readSynoniemen } from '../content/synoniemen.ts';
import { makeZoekgegevens, splitZoekgegevens, type Gelezenpagina } from '../content/zoekpagina.ts';

/**
 * Makes what the search needs from the built pages themselves: the index of their text in
 * `pagefind/`, and in `zoeken/gegevens.json` their titles, zoekwoorden and the words of the site.
 */
export function pagefind(): AstroIntegration {
  let content: string;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        // One index: a page with a stray lang attribute would otherwise get an index of its own.
        const { index, errors } = await createIndex({ forceLanguage: 'nl' });
        if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const { errors: indexErrors } = await index.addDirectory({ path: dist });
        const { files, errors: fileErrors } = await index.getFiles();
        // Written here: when Pagefind writes them itself, it can say so before the last one is there.
        for (const { path, content: file } of files)
          await write(join(dist, 'pagefind', path), file);
        await close();
        const fouten = [...indexErrors, ...fileErrors];
        if (fouten.length > 0) throw new Error(`Pagefind: ${fouten.join('; ')}`);
        const paginas = files.flatMap(readFragment);
        const { kern, delen } = await gather(paginas, dist, content);
        await write(join(dist, 'zoeken/gegevens.json'), JSON.stringify(kern));
        for (const [gemeente, deel] of delen) {
          await write(join(dist, `zoeken/gegevens/${gemeente}.json`), JSON.stringify(deel));
        }
        await dropSearchData(dist);
        logger.info(`${paginas.length} pages can be searched`);
      },
    },
  };
}

/** From this many letters on the pages of each gemeente get a file of their own. */
const GROOT = 400_000;

async function gather(paginas: readonly Gelezenpagina[], dist: string, content: string) {
  const gemeenten = await Array.fromAsync(glob('gemeenten/*/index.html', { cwd: dist }));
  const synoniemen = await readSynoniemen(content, []);
  const gegevens = makeZoekgegevens(paginas, gemeenten.length, synoniemen);
  if (JSON.stringify(gegevens).length < GROOT) return { kern: gegevens, delen: new Map() };
  return splitZoekgegevens(gegevens);
}

const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/;

/** What Pagefind read of one page. */
function readFragment(file: { path: string; content: Uint8Array }): Gelezenpagina[] {
  const id = FRAGMENT.exec(file.path)?.groups?.id;
  if (id === undefined) return [];
  // A few letters of Pagefind stand before the JSON.
  const text = gunzipSync(file.content).toString('utf8');
  return [{ ...(JSON.parse(text.slice(text.indexOf('{'))) as Gelezenpagina), id }];
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** What `Zoekgegevens.astro` writes for the index, and nobody needs to fetch. */
const SEARCH_DATA = /<!--zoek-->[\s\S]*?<!--\/zoek-->/g;

async function dropSearchData(dist: string): Promise<void> {
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    await writeFile(join(dist, file), html.replaceAll(SEARCH_DATA, ''));
  }
}
