import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Makes the search index in `pagefind/` of the built site, from the pages themselves. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        // One index: a page with a stray lang attribute would otherwise get an index of its own.
        const { index, errors } = await createIndex({ forceLanguage: 'nl' });
        if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const { page_count, errors: indexErrors } = await index.addDirectory({ path: dist });
        const { files, errors: fileErrors } = await index.getFiles();
        // Written here: when Pagefind writes them itself, it can say so before the last one is there.
        for (const { path, content } of files) await write(join(dist, 'pagefind', path), content);
        await close();
        const fouten = [...indexErrors, ...fileErrors];
        if (fouten.length > 0) throw new Error(`Pagefind: ${fouten.join('; ')}`);
        await dropSearchData(dist);
        logger.info(`${page_count} pages can be searched`);
      },
    },
  };
}

async function write(file: string, content: Uint8Array): Promise<void> {
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
