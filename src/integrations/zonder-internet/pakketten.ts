import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pakket, Pakketinhoud } from '../../sw/lijst.ts';
import { byGroep, byPad, groepVan, isPakketbestand } from './groepen.ts';
import type { Groepen } from './verdeling.ts';

/** Folder of the packs in the built site; the page about them lives there as well. */
export const MAP = 'zonder-internet';

/**
 * A pack holds about this much text (signs). Larger ones compress hardly better, and are fetched again
 * as a whole after one change.
 */
const MEEST = 500_000;

type Deel = readonly [pad: string, inhoud: Pakketinhoud[string]];

/** Writes the packs of all pages of a built site. @returns them by group, in order of need */
export async function schrijfPakketten(
  dist: string,
  gemeenteVan: ReadonlyMap<string, string>,
): Promise<Groepen<Omit<Pakket, 'wanneer'>>> {
  await removeOld(dist);
  const delen = await readDelen(dist);
  const perGroep = Object.groupBy(delen, ([pad]) => groepVan(pad, gemeenteVan));
  const groepen: Record<string, Omit<Pakket, 'wanneer'>[]> = {};
  for (const groep of Object.keys(perGroep).sort(byGroep)) {
    const packs = split(perGroep[groep]!.sort(([a], [b]) => byPad(a, b)));
    groepen[groep] = await Promise.all(
      packs.map((pack, i) => write(dist, `${groep}-${i + 1}`, pack)),
    );
  }
  return groepen;
}

async function removeOld(dist: string): Promise<void> {
  for await (const file of glob(`${MAP}/*.json`, { cwd: dist })) await rm(join(dist, file));
}

async function readDelen(dist: string): Promise<Deel[]> {
  const delen: Deel[] = [];
  for await (const name of glob('**/*', { cwd: dist, exclude: ['_astro'] })) {
    const file = name.replaceAll(sep, '/');
    if (file.endsWith('.html')) {
      const html = await readFile(join(dist, file), 'utf8');
      delen.push([file.replace(/(^|\/)index\.html$/, '$1'), html]);
    } else if (isPakketbestand(file)) {
      const bytes = await readFile(join(dist, file));
      const isText = file.endsWith('.json');
      delen.push([file, isText ? bytes.toString() : { base64: bytes.toString('base64') }]);
    }
  }
  return delen;
}

/** In packs of about the same size, or the last would be a scrap. */
function split(delen: readonly Deel[]): Deel[][] {
  const total = delen.reduce((sum, deel) => sum + sizeOf(deel), 0);
  const most = total / Math.ceil(total / MEEST);
  const packs: Deel[][] = [];
  let room = 0;
  for (const deel of delen) {
    if (room <= 0) {
      packs.push([]);
      room += most;
    }
    packs.at(-1)!.push(deel);
    room -= sizeOf(deel);
  }
  return packs;
}

function sizeOf([, inhoud]: Deel): number {
  return typeof inhoud === 'string' ? inhoud.length : inhoud.base64.length;
}

async function write(dist: string, naam: string, delen: readonly Deel[]) {
  const text = JSON.stringify(Object.fromEntries(delen));
  const bestand = `${naam}.${sha256(text).toString('hex').slice(0, 16)}.json`;
  await mkdir(join(dist, MAP), { recursive: true });
  await writeFile(join(dist, MAP, bestand), text);
  return { bestand, sri: sri(text), bytes: gzipSync(text).length };
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

/** Subresource integrity: a file with anything else in it is refused by the browser. */
export function sri(data: string | Uint8Array): string {
  return `sha256-${sha256(data).toString('base64')}`;
}
