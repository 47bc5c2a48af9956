import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { injectManifest } from 'workbox-build';

/**
 * Builds `sw.js` with the list of every file of the site, so that all of it works without internet.
 * It has to run after Pagefind, because the search index is part of the list.
 */
export function serviceworker(): AstroIntegration {
  let source: string;
  return {
    name: 'serviceworker',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(new URL('sw/sw.ts', config.srcDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const work = await mkdtemp(join(tmpdir(), 'serviceworker-'));
        const bundle = join(work, 'sw.js');
        await bundleWorker(source, bundle);
        const { count, size, warnings } = await addManifest(bundle, fileURLToPath(dir));
        await rm(work, { recursive: true });
        for (const warning of warnings) logger.warn(warning);
        logger.info(`${count} files (${Math.round(size / 1024)} kB) work without internet`);
      },
    },
  };
}

function bundleWorker(entry: string, outfile: string) {
  return build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    // Workbox prints a line for every request unless it knows that it is in production.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

function addManifest(swSrc: string, dist: string) {
  return injectManifest({
    swSrc,
    swDest: join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,json,svg,png,ico,webmanifest,woff2}', 'pagefind/**/*'],
    // Pagefind's own screens, which we do not use, and the engine for other languages.
    globIgnores: [
      'sw.js',
      'pagefind/*-ui*',
      'pagefind/pagefind-highlight.js',
      'pagefind/pagefind-modular*',
      'pagefind/wasm.unknown.pagefind',
    ],
    // These carry a hash in their name. The other files of Pagefind do not, and get a revision.
    dontCacheBustURLsMatching: /^(_astro|pagefind\/(fragment|index))\//,
  });
}
