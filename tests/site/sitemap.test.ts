import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DIST, readPages } from './dist.ts';

const UNLISTED = ['/404.html', '/offline/', '/meldpunt/bedankt/', '/meldpunt/wachtrij/', '/lijst/'];

/** Leaflets and local posters say which page is to be found instead. */
const ON_PAPER = /^\/(regelingen|gemeenten)\/[^/]+\/(folder|poster)\/$/;

it('the sitemap lists every page, and no page that makes no sense by itself', () => {
  const xml = readFileSync(path.join(DIST, 'sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc).pathname,
  );
  const pages = readPages()
    .map(({ url }) => url)
    .filter((url) => !UNLISTED.includes(url) && !ON_PAPER.test(url));
  expect(listed.toSorted()).toEqual(pages.toSorted());
});

it('the pages outside the sitemap exist', () => {
  const urls = readPages().map(({ url }) => url);
  expect(UNLISTED.filter((url) => !urls.includes(url))).toEqual([]);
});
