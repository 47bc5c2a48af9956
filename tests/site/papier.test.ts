// Leaflets and posters as they were built: which there are, where they point, and what their QR codes say.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { correction, generate } from 'lean-qr';
import { expect, it } from 'vitest';
import { DIST, readPages, type BuiltPage } from './dist.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content');
const FOLDER = /^\/(?:regelingen|gemeenten)\/[^/]+\/folder\/$/;
const POSTER = /^(?:\/gemeenten\/[^/]+)?\/poster\/$/;

const pagesAt = (pattern: RegExp) => readPages().filter(({ url }) => pattern.test(url));
const linkOf = ({ document }: BuiltPage, rel: string) =>
  document.querySelector(`link[rel=${rel}]`)?.getAttribute('href') ?? '';

it('there is a leaflet of every gemeente, and of every regeling that has not ended and is no wish', () => {
  const wanted = ['regelingen', 'gemeenten'].flatMap((map) =>
    readdirSync(path.join(CONTENT, map))
      .filter((name) => name.endsWith('.md'))
      .filter((name) => {
        const text = readFileSync(path.join(CONTENT, map, name), 'utf8');
        return !/^status: (?:gestopt|gewenst)$/m.test(text);
      })
      .map((name) => `/${map}/${name.replace('.md', '')}/folder/`),
  );
  expect(
    pagesAt(FOLDER)
      .map(({ url }) => url)
      .sort(),
  ).toEqual(wanted.sort());
  expect(pagesAt(FOLDER).length).toBeLessThan(
    pagesAt(/^\/(regelingen|gemeenten)\/[^/]+\/$/).length,
  );
});

it('a leaflet says which page search engines should know instead, and ours does not find it', () => {
  const wrong = pagesAt(FOLDER).filter(
    (page) =>
      new URL(linkOf(page, 'canonical')).pathname !== page.url.replace('folder/', '') ||
      page.document.querySelector('meta[name=robots][content=noindex]') === null,
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
  expect(readFileSync(path.join(DIST, 'zoeken/gegevens.json'), 'utf8')).not.toContain('/folder/');
});

it('the QR code of each leaflet opens its page, and that of a poster the home page', () => {
  const home = new URL('/', linkOf(pagesAt(POSTER)[0]!, 'canonical')).href;
  const drawn = [...pagesAt(FOLDER), ...pagesAt(POSTER)].map((page) => {
    const code = page.document.querySelector('svg.qrvlak');
    const black = code?.querySelector('path:last-child')?.getAttribute('d') ?? '';
    const adres = FOLDER.test(page.url) ? linkOf(page, 'canonical') : home;
    return { url: page.url, label: code?.getAttribute('aria-label'), black, adres };
  });
  expect(drawn.length).toBeGreaterThan(50);
  for (const { url, label, black, adres } of drawn) {
    const code = generate(adres, { minCorrectionLevel: correction.M });
    const wanted = Array.from({ length: code.size }, (_, y) =>
      Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? '#' : '.')).join(''),
    );
    expect(squaresOf(black, code.size), url).toEqual(wanted);
    expect(label).toContain(adres);
  }
});

/** The squares that a path of shapes makes black: those with an odd number of its sides to their left. */
function squaresOf(d: string, size: number): string[] {
  const odd = Array.from({ length: size }, () => new Uint8Array(size + 1));
  for (const [, x, y, steps] of d.matchAll(/M(\d+) (\d+)([^Mz]*)z/g)) {
    let [atX, atY] = [Number(x), Number(y)];
    const down = (toY: number) => {
      for (let row = Math.min(atY, toY); row < Math.max(atY, toY); row += 1) odd[row]![atX]! ^= 1;
      atY = toY;
    };
    for (const [, way, step] of (steps ?? '').matchAll(/([hv])(-?\d+)/g)) {
      if (way === 'h') atX += Number(step);
      else down(atY + Number(step));
    }
    down(Number(y));
  }
  return odd.map((sides) => {
    let inside = 0;
    return Array.from({ length: size }, (_, x) => ((inside ^= sides[x]!) ? '#' : '.')).join('');
  });
}
