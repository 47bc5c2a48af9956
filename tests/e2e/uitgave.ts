// Releases of the site for the tests: A is the built site, B the same site a day later with other
// words, and with another style sheet and other scripts under other names.
import { cpSync } from 'node:fs';
import { glob, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { maakZonderInternet } from '../../src/integrations/zonder-internet/maak.ts';
import { readGemeenteVan } from '../../src/integrations/serviceworker.ts';
import type { Pakkettenlijst } from '../../src/sw/lijst.ts';
import { DIST } from './site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A copy of the built site, to make changes in. */
export async function copyDist(): Promise<string> {
  const dist = await mkdtemp(path.join(tmpdir(), 'dist-'));
  cpSync(DIST, dist, { recursive: true });
  return dist;
}

/** What a release B is recognised by: `data-versie` on the page, and the names of its scripts. */
export const VERSIE = 'B1234567';

/** A folder with release B. Costs seconds: make it once. */
export async function makeB(): Promise<string> {
  const dist = await copyDist();
  const names = new Map<string, string>();
  for await (const file of glob('_astro/*.{js,css}', { cwd: dist })) {
    const name = path.basename(file);
    names.set(name, name.replace(/\.(js|css)$/, `-${VERSIE}.$1`));
  }
  const renamed = (text: string) =>
    [...names].reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for await (const file of glob('**/*.{html,js,css}', { cwd: dist })) {
    if (file === 'sw.js') continue;
    const full = path.join(dist, file);
    const text = renamed(await readFile(full, 'utf8'));
    await writeFile(
      full,
      text.replace('<html lang="nl"', `<html lang="nl" data-versie="${VERSIE}"`),
    );
    if (file.startsWith('_astro/')) await rename(full, path.join(dist, renamed(file)));
  }
  await save(dist);
  return dist;
}

/** A folder with the site as if it were large: at a first visit it cannot be saved whole. */
export async function makeLarge(): Promise<string> {
  const dist = await copyDist();
  const text = await readFile(path.join(dist, 'zonder-internet/pakketten.json'), 'utf8');
  const { vast, groepen } = JSON.parse(text) as Pakkettenlijst;
  // Room for the core, some pages of the region, and one gemeente.
  await save(dist, vast + groepen.kern![0]!.bytes + 80 * 1024);
  return dist;
}

async function save(dist: string, grens?: number): Promise<void> {
  await maakZonderInternet({
    dist,
    werker: path.join(ROOT, 'src/sw/sw.ts'),
    gemeenteVan: await readGemeenteVan(path.join(ROOT, 'content')),
    datum: '2026-11-23',
    ...(grens && { grens }),
  });
}

/**
 * Puts a release in the place of another, at one moment, as a deploy does.
 * @param change what goes wrong in it first
 */
export async function deploy(
  release: string,
  dist: string,
  change: (folder: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const next = `${dist}-next`;
  cpSync(release, next, { recursive: true });
  await change(next);
  await rename(dist, `${dist}-old`);
  await rename(next, dist);
  await rm(`${dist}-old`, { recursive: true });
}
