import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { getManifest, type ManifestEntry } from 'workbox-build';
import { isPakketbestand } from './groepen.ts';
import { MAP, sri } from './pakketten.ts';

/** A file that every visit saves, as Workbox wants it. */
export type Vastbestand = Pick<ManifestEntry, 'url' | 'revision' | 'integrity'>;

/** All files that are no pages: scripts, styles, fonts, icons, data, and the engine of the search. */
export async function listVast(dist: string): Promise<Vastbestand[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*.{js,css,json,svg,png,ico,webp,webmanifest,woff2,pagefind,pf_meta}'],
    globIgnores: [
      'sw.js',
      `${MAP}/*.json`,
      // Pagefind's own screens, which we do not use, and the engine for other languages.
      'pagefind/*-ui*',
      'pagefind/pagefind-highlight.js',
      'pagefind/wasm.unknown.pagefind',
      ...(await readScreenshots(dist)),
    ],
    // These carry a hash in their name.
    dontCacheBustURLsMatching: /^_astro\/|\.pf_meta$/,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const kept = manifestEntries.filter(({ url }) => !isPakketbestand(url));
  return Promise.all(
    kept.map(async ({ url, revision }) => ({
      url,
      revision,
      // What a login page of a hotel gives for it, or half a file, is refused.
      integrity: sri(await readFile(join(dist, url))),
    })),
  );
}

/** Only the shop window of an app store shows these. */
async function readScreenshots(dist: string): Promise<string[]> {
  const text = await readFile(join(dist, 'manifest.webmanifest'), 'utf8').catch(() => '{}');
  const { screenshots = [] } = JSON.parse(text) as { screenshots?: { src: string }[] };
  return screenshots.map(({ src }) => `**/${src.split('/').at(-1)}`);
}

interface Werkeropdracht {
  readonly entry: string;
  readonly dist: string;
  readonly vast: readonly Vastbestand[];
  readonly versie: string;
}

/** Bundles the service worker with its list of files into `sw.js`. @returns its size, compressed */
export async function schrijfWerker(opdracht: Werkeropdracht): Promise<number> {
  const { entry, dist, vast, versie } = opdracht;
  const outfile = join(dist, 'sw.js');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: {
      // Workbox prints a line for every request unless it knows that it is in production.
      'process.env.NODE_ENV': '"production"',
      'self.__WB_MANIFEST': JSON.stringify(vast),
      VERSIE: JSON.stringify(versie),
    },
  });
  return gzipSync(await readFile(outfile)).length;
}
