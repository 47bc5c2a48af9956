// What a machine translator makes of the built pages: it must know their language, leave names as
// they are on a letter or at a counter, and find all words in the text and none in pictures.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTekstdelen } from '../taal/tekstdelen.ts';
import { DIST } from './dist.ts';

const CONTENT = path.resolve(DIST, '../content');

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => !name.startsWith('pagefind/'));

const pages = files
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({
    url: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(path.join(DIST, name), 'utf8'),
  }));

/** The names in the files of a folder. */
function namesIn(folder: string): ReadonlySet<string> {
  const names = readdirSync(path.join(CONTENT, folder))
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(path.join(CONTENT, folder, file), 'utf8');
      return /^naam: *['"]?(.+?)['"]?$/m.exec(text)?.[1] ?? [];
    });
  return new Set(names);
}

it('there are pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

describe('a name that stands by itself stays as it is', () => {
  it.each(['regelingen', 'organisaties', 'gemeenten'])('of %s', (folder) => {
    const names = namesIn(folder);
    const found = pages.flatMap(({ url, html }) =>
      readTekstdelen(html)
        .filter(({ tekst, tag }) => names.has(tekst) && tag !== 'title')
        .map((deel) => ({ ...deel, url })),
    );
    const wrong = found.filter(({ blijft }) => !blijft);
    expect(
      wrong.map(({ url, tag, tekst }) => `${url}: <${tag}>${tekst}</${tag}> needs translate="no"`),
    ).toEqual([]);
    // Each name is somewhere, or we look in the wrong way.
    const shown = new Set(found.map(({ tekst }) => tekst));
    expect([...names].filter((name) => !shown.has(name))).toEqual([]);
  });

  it('but the title of a regeling is a sentence, and is translated', () => {
    const titles = pages
      .filter(({ url }) => /^\/regelingen\/[^/]+\/$/.test(url))
      .map(({ url, html }) => ({ url, h1: readTekstdelen(html).find(({ tag }) => tag === 'h1') }));
    expect(titles.filter(({ h1 }) => !h1 || h1.blijft)).toEqual([]);
  });
});

it('every page says its language, and no part of it an empty one', () => {
  const wrong = pages.filter(({ html }) => !/<html lang="nl"/.test(html) || /\slang=""/.test(html));
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

describe('pictures', () => {
  it('have no words in them', () => {
    const drawings = files
      .filter((name) => name.endsWith('.svg'))
      .map((name) => ({ url: name, html: readFileSync(path.join(DIST, name), 'utf8') }));
    const wrong = [...pages, ...drawings].filter(({ html }) => /<(?:text|tspan|img)\b/.test(html));
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('say in words what they show, or stand beside those words', () => {
    const wrong = pages.flatMap(({ url, html }) =>
      [...html.matchAll(/<svg\b[^>]*>/g)]
        .map(([svg]) => svg)
        .filter((svg) => !/aria-hidden="true"|role="img"[^>]*aria-label="[^"]/.test(svg))
        .map((svg) => `${url}: ${svg}`),
    );
    expect(wrong).toEqual([]);
  });
});
