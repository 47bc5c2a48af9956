import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { attributes, DIST, fileOf, readPages, type BuiltPage } from './dist.ts';

const HOME = 'http://site.test';

/** Addresses that the server answers, without a file behind them. */
const SERVED = ['/api/melding', '/postvak/'];

/** Every address a page points at, seen from that page. */
function linksOf(page: BuiltPage): URL[] {
  return [
    ...attributes(page, 'a[href], area[href], link[href]', 'href'),
    ...attributes(page, 'script[src], img[src], source[src], iframe[src], object[data]', 'src'),
    ...attributes(page, 'form[action]', 'action'),
  ].map((link) => new URL(link, `${HOME}${page.url}`));
}

/** The site's own address stands in canonical links and in what social media read. */
function ownOrigin(): string {
  const [, loc = ''] =
    /<loc>([^<]+)/.exec(readFileSync(path.join(DIST, 'sitemap.xml'), 'utf8')) ?? [];
  return new URL(loc).origin;
}

it('every link inside the site leads somewhere', () => {
  const byUrl = new Map(readPages().map((page) => [page.url, page]));
  const wrong = readPages().flatMap((page) =>
    linksOf(page)
      .filter(({ origin, pathname }) => origin === HOME && !SERVED.includes(pathname))
      .filter(({ pathname, hash }) => {
        if (fileOf(pathname) === undefined) return true;
        const id = decodeURIComponent(hash.slice(1));
        const target = byUrl.get(pathname);
        return id !== '' && target !== undefined && target.document.getElementById(id) === null;
      })
      .map(({ pathname, hash }) => `${page.url} -> ${pathname}${hash}`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

it('links within the site end with a slash, as the addresses do', () => {
  const wrong = readPages().flatMap((page) =>
    attributes(page, 'a[href]', 'href')
      .filter((link) => /^\/[^?#]*[^/?#](\?|#|$)/.test(link) && !/\.\w+(\?|#|$)/.test(link))
      .map((link) => `${page.url} -> ${link}`),
  );
  expect(wrong).toEqual([]);
});

it('no page asks another site for anything', () => {
  const loaded = (page: BuiltPage) => [
    ...attributes(page, '[src]', 'src'),
    ...attributes(page, 'link:not([rel=canonical])', 'href'),
    ...attributes(page, 'form[action]', 'action'),
    ...attributes(page, '[srcset]', 'srcset').flatMap((set) => set.split(/,\s+/)),
    ...attributes(page, 'object[data]', 'data'),
  ];
  const wrong = readPages().flatMap((page) =>
    loaded(page)
      .map((link) => new URL(link, `${HOME}${page.url}`))
      .filter(
        ({ protocol, origin }) => protocol !== 'data:' && origin !== HOME && origin !== ownOrigin(),
      )
      .map(({ href }) => `${page.url} -> ${href}`),
  );
  expect(wrong).toEqual([]);
});

it('no style sheet asks another site for anything', () => {
  const sheets = new Set(
    readPages().flatMap((page) => attributes(page, 'link[rel=stylesheet]', 'href')),
  );
  expect(sheets.size).toBeGreaterThan(0);
  const wrong = [...sheets].filter((sheet) =>
    /(?:url\(|@import)\s*["']?(?:https?:)?\/\//.test(readFileSync(path.join(DIST, sheet), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
