// What a cheap phone with a slow connection has to fetch. The numbers are limits, not goals.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pakketinhoud, Pakkettenlijst } from '../../src/sw/lijst.ts';
import {
  attributes,
  DIST,
  gzipSize,
  inlineScriptSize,
  readPages,
  scriptsOf,
  type BuiltPage,
} from './dist.ts';

const kB = 1024;

function over(pages: readonly BuiltPage[], limit: number, size: (page: BuiltPage) => number) {
  return pages
    .map((page) => ({ url: page.url, size: size(page) }))
    .filter(({ size }) => size > limit)
    .map(({ url, size }) => `${url} is ${(size / kB).toFixed(1)} kB`);
}

const scriptSize = (page: BuiltPage) =>
  scriptsOf(page).reduce((sum, file) => sum + gzipSize(file), inlineScriptSize(page));

const pagesAt = (pattern: RegExp) => {
  const pages = readPages().filter(({ url }) => pattern.test(url));
  expect(pages.length).toBeGreaterThan(0);
  return pages;
};

/** Every file that each visit saves, as the service worker lists them. */
function keptFiles(): string[] {
  const worker = readFileSync(path.join(DIST, 'sw.js'), 'utf8');
  return [...worker.matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)].map(([, url = '']) => url);
}

/** All packs of pages, by group. */
const packs = () =>
  Object.values(
    (JSON.parse(readFileSync(path.join(DIST, LIST), 'utf8')) as Pick<Pakkettenlijst, 'groepen'>)
      .groepen,
  ).flat();

const LIST = 'zonder-internet/pakketten.json';

describe('compressed', () => {
  it('HTML is at most 14 kB a page', () => {
    expect(over(readPages(), 14 * kB, ({ file }) => gzipSize(file))).toEqual([]);
  });

  it('CSS is at most 12 kB a page', () => {
    const cssSize = (page: BuiltPage) =>
      attributes(page, 'link[rel=stylesheet]', 'href').reduce(
        (sum, href) => sum + gzipSize(href),
        0,
      );
    expect(over(readPages(), 12 * kB, cssSize)).toEqual([]);
  });

  it('a regeling loads at most 5 kB of script', () => {
    expect(over(pagesAt(/^\/regelingen\/./), 5 * kB, scriptSize)).toEqual([]);
  });

  it('the wizard and the meldpunt load at most 25 kB of script', () => {
    expect(over(pagesAt(/^\/(wijzer|meldpunt)\//), 25 * kB, scriptSize)).toEqual([]);
  });
});

it('the rules for the wizard are at most 40 kB compressed', () => {
  expect(gzipSize('wijzer/gegevens.json')).toBeLessThanOrEqual(40 * kB);
});

it('no file that is kept for use without internet is empty', () => {
  const empty = keptFiles().filter((url) => statSync(path.join(DIST, url)).size === 0);
  expect(empty).toEqual([]);
});

it('what only the search index needs is not in the pages', () => {
  const left = readPages().filter(
    ({ document }) =>
      document.querySelector('[data-pagefind-meta], [data-pagefind-weight]') !== null,
  );
  expect(left.map(({ url }) => url)).toEqual([]);
});

it('no script holds up a page', () => {
  const wrong = readPages().filter(
    ({ document }) =>
      document.querySelector('script[src]:not([type=module], [async], [defer])') !== null,
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

it('a first visit downloads at most 1.5 MB, and then the whole site works without internet', () => {
  // As it comes over the line: what is already packed (font, search index) does not get smaller.
  const files = keptFiles().reduce(
    (sum, url) => sum + Math.min(gzipSize(url), statSync(path.join(DIST, url)).size),
    0,
  );
  const eerst = packs().filter(({ wanneer }) => wanneer === 'eerst');
  const pages = eerst.reduce((sum, { bestand }) => sum + gzipSize(`zonder-internet/${bestand}`), 0);
  expect((files + pages + gzipSize('sw.js')) / kB).toBeLessThanOrEqual(1.5 * kB);
  expect(eerst).toHaveLength(packs().length);
});

it('the service worker is at most 20 kB', () => {
  expect(gzipSize('sw.js')).toBeLessThanOrEqual(20 * kB);
});

it('every page is in one pack, as it is on the site', () => {
  const saved = packs().flatMap(({ bestand }) =>
    Object.entries(
      JSON.parse(readFileSync(path.join(DIST, 'zonder-internet', bestand), 'utf8')) as Pakketinhoud,
    ),
  );
  const pages = saved.filter(([, inhoud]) => typeof inhoud === 'string');
  expect(pages.map(([pad]) => `/${pad}`).sort()).toEqual(
    readPages()
      .map(({ url }) => url)
      .sort(),
  );
  const others = readPages().filter(
    ({ url, html }) => Object.fromEntries(pages)[url.slice(1)] !== html,
  );
  expect(others.map(({ url }) => url)).toEqual([]);
});

it('the files that are saved are those that were built', () => {
  const worker = readFileSync(path.join(DIST, 'sw.js'), 'utf8');
  const wrong = [
    ...keptFiles(),
    ...packs().map(({ bestand }) => `zonder-internet/${bestand}`),
  ].filter((file) => {
    const hash = createHash('sha256').update(readFileSync(path.join(DIST, file)));
    const sri = `sha256-${hash.digest('base64')}`;
    return !worker.includes(sri) && !readFileSync(path.join(DIST, LIST), 'utf8').includes(sri);
  });
  expect(keptFiles().length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
