// The site with many times as many regelingen: what a first visit downloads must not grow along.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maakZonderInternet } from '../../src/integrations/zonder-internet/maak.ts';
import type { Pakkettenlijst } from '../../src/sw/lijst.ts';
import { seeded } from '../bench/toeval.ts';
import { CONTENT } from './inhoudkopie.ts';

const REGELINGEN = 2000;
const GEMEENTEN = 60;
const kB = 1024;

const slugs = Array.from({ length: REGELINGEN }, (_, i) => `regeling-${i}`);
let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'groei-'));
  const tekst = await makeTekst();
  const gemeenten = Array.from({ length: GEMEENTEN }, (_, i) => `gemeenten/g${i}`);
  const pages = ['', 'wijzer', 'zoeken', 'offline', ...gemeenten];
  for (const page of [...pages, ...slugs.map((slug) => `regelingen/${slug}`)]) {
    await mkdir(path.join(dist, page), { recursive: true });
    await writeFile(path.join(dist, page, 'index.html'), makePagina(page, tekst(900)));
  }
  // As much script, type and data as the site has; it does not get smaller by compressing.
  await mkdir(path.join(dist, '_astro'));
  const random = seeded(1);
  const bytes = Uint8Array.from({ length: 350 * kB }, () => random() * 256);
  await writeFile(path.join(dist, '_astro/alles.12345678.woff2'), bytes);
});

afterAll(() => rm(dist, { recursive: true }));

/** About 12 kB, of which a third is the same on every page, as on ours. */
function makePagina(titel: string, tekst: string): string {
  const menu = slugs
    .slice(0, 60)
    .map((slug) => `<li><a href="/regelingen/${slug}/">${slug}</a></li>`);
  return `<!doctype html><html lang="nl"><title>${titel}</title><nav>${menu.join('')}</nav>
<main class="breedte pagina"><h1>${titel}</h1><p class="lead">${tekst}</p></main></html>`;
}

/** Text out of the words of our own regelingen, so that it compresses like ours. */
async function makeTekst(): Promise<(woorden: number) => string> {
  const map = path.join(CONTENT, 'regelingen');
  const names = (await readdir(map)).filter((name) => name.endsWith('.md'));
  const teksten = await Promise.all(names.map((name) => readFile(path.join(map, name), 'utf8')));
  const words = teksten.join(' ').match(/[\p{L}-]+/gu) ?? [];
  const random = seeded(2026);
  return (woorden) =>
    Array.from({ length: woorden }, () => words[Math.floor(random() * words.length)]).join(' ');
}

const SPREIDING: Readonly<Record<string, (i: number) => number | undefined>> = {
  'over 60 gemeenten': (i) => (i % 10 === 0 ? undefined : i % GEMEENTEN),
  'allemaal in de hele regio': () => undefined,
  'allemaal in één gemeente': () => 0,
};

test.each(Object.entries(SPREIDING))(`${REGELINGEN} regelingen, %s`, async (_naam, gemeenteOf) => {
  const gemeenteVan = new Map(
    slugs.flatMap((slug, i) => {
      const gemeente = gemeenteOf(i);
      return gemeente === undefined ? [] : [[slug, `g${gemeente}`] as const];
    }),
  );
  const verslag = await maakZonderInternet({
    dist,
    werker: path.resolve(import.meta.dirname, '../../src/sw/sw.ts'),
    gemeenteVan,
    datum: '2026-11-22',
  });
  const { eersteBezoek, keuze, rest, werker } = verslag;
  expect((eersteBezoek + keuze) / kB).toBeLessThanOrEqual(1.5 * kB);
  // Most stays for later.
  expect(rest).toBeGreaterThan(2 * (eersteBezoek + keuze));
  expect(werker / kB).toBeLessThanOrEqual(20);
  const lijst = await readFile(path.join(dist, 'zonder-internet/pakketten.json'), 'utf8');
  expect(lijst.length / kB).toBeLessThan(40);
  await expectOnce(JSON.parse(lijst) as Pakkettenlijst);
});

/** Every page is in one pack, and only in one. */
async function expectOnce({ groepen }: Pakkettenlijst): Promise<void> {
  const paden: string[] = [];
  for (const { bestand } of Object.values(groepen).flat()) {
    const text = await readFile(path.join(dist, 'zonder-internet', bestand), 'utf8');
    paden.push(...Object.keys(JSON.parse(text) as object));
  }
  expect(new Set(paden).size).toBe(paden.length);
  expect(paden.filter((pad) => pad.startsWith('regelingen/')).length).toBe(REGELINGEN);
}
