import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { PrecacheEntry } from 'workbox-precaching';
import { isPakketbestand } from './groepen.ts';
import { MAP, sri } from './pakketten.ts';

/** A file that every visit saves, as Workbox wants it. */
export type Vastbestand = Required<Pick<PrecacheEntry, 'url' | 'revision' | 'integrity'>>;

const SOORTEN = '**/*.{js,css,json,svg,png,ico,webp,webmanifest,woff2,pagefind,pf_meta}';

const NIET = [
  'sw.js',
  `${MAP}/*.json`,
  // Pagefind's own screens, which we do not use, and the engine for other languages.
  'pagefind/*-ui*',
  'pagefind/pagefind-highlight.js',
  'pagefind/wasm.unknown.pagefind',
];

/** These carry a hash of their content in their name. */
const MET_HASH = /^_astro\/|\.pf_meta$/;

/** All files that are no pages: scripts, styles, fonts, icons, data, and the engine of the search. */
export async function listVast(dist: string): Promise<Vastbestand[]> {
  const exclude = [...NIET, ...(await readScreenshots(dist))];
  const vast: Vastbestand[] = [];
  for await (const file of glob(SOORTEN, { cwd: dist, exclude })) {
    const url = file.replaceAll(sep, '/');
    if (isPakketbestand(url)) continue;
    // What a login page of a hotel gives for it, or half a file, is refused.
    const integrity = sri(await readFile(join(dist, file)));
    vast.push({ url, revision: MET_HASH.test(url) ? null : integrity, integrity });
  }
  return vast.sort((a, b) => (a.url < b.url ? -1 : 1));
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
      // What it shares with pages finds the site where the service worker was registered.
      'import.meta.env.BASE_URL': 'self.registration.scope',
      VERSIE: JSON.stringify(versie),
    },
  });
  return gzipSync(await readFile(outfile)).length;
}
