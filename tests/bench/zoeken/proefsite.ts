import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { DIST, startSite, type Site } from '../../e2e/site.ts';
import { readDocumenten } from './documenten.ts';

/** Without the policy that pages of the site carry: here scripts of the bench may run. */
const PAGINA = `<!doctype html><html lang="nl"><title>bench</title>
<script type="module" src="/bench/meter.js"></script>`;

/**
 * Starts a copy of the built site with the engines beside it, in `/bench/`.
 * @param motoren their names; each has a file in `pagina/`
 */
export async function startProefsite(motoren: readonly string[]): Promise<Site> {
  const dist = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await cp(DIST, dist, { recursive: true });
  const folder = path.join(dist, 'bench');
  await mkdir(folder);
  await writeFile(path.join(folder, 'index.html'), PAGINA);
  const documenten = JSON.stringify(await readDocumenten(dist));
  await writeFile(path.join(folder, 'documenten.json'), documenten);
  // Each by itself, so that nobody pays for what others share.
  await Promise.all([...motoren, 'meter'].map((name) => bundle(name, folder)));
  const site = await startSite(dist);
  return {
    ...site,
    stop: async () => {
      await site.stop();
      await rm(dist, { recursive: true });
    },
  };
}

function bundle(name: string, outdir: string) {
  return build({
    entryPoints: [path.join(import.meta.dirname, 'pagina', `${name}.ts`)],
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    // What an engine loads only when it needs it stays in a file of its own.
    splitting: true,
    target: 'es2022',
    logLevel: 'error',
    // What Astro would fill in.
    define: { 'import.meta.env.BASE_URL': '"/"' },
  });
}
