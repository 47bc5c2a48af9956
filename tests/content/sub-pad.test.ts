// The site under a sub-path: what SITE_BASE may be, and how it comes into the pages.
import { describe, expect, it } from 'vitest';
import { basisOf } from '../../functions/basis.ts';
import { readBasis } from '../../src/integrations/basis.ts';
import { underBase } from '../../src/middleware.ts';

describe('SITE_BASE', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    [' /hulp/ ', '/hulp/'],
    ['hulp', '/hulp/'],
    ['//hulp//nu', '/hulp/nu/'],
  ])('%j becomes %s', (text, base) => {
    expect(readBasis(text, ['wijzer'])).toBe(base);
  });

  it.each([
    'https://site.nl/hulp/',
    '/hulp?x',
    '/hulp/../x/',
    '/.well-known/',
    '/mijn hulp/',
    '/"/',
  ])('%s is refused, with an example', (text) => {
    expect(() => readBasis(text, [])).toThrow(/bijvoorbeeld SITE_BASE=\/hulp\//);
  });

  it.each(['/wijzer/', '/over/ons/', '/api/'])('%s is a page of the site already', (text) => {
    expect(() => readBasis(text, ['wijzer', 'over.md', 'index.astro'])).toThrow(
      /Kies een ander pad/,
    );
  });
});

describe('a page under /hulp/', () => {
  it.each([
    ['<a href="/">', '<a href="/hulp/">'],
    [
      '<a class="x" href="/meldpunt/?soort=hulp#a">',
      '<a class="x" href="/hulp/meldpunt/?soort=hulp#a">',
    ],
    ["<a href='/over/'>", "<a href='/hulp/over/'>"],
    ['<form action="/zoeken/">', '<form action="/hulp/zoeken/">'],
    ['<button formaction="/x/">', '<button formaction="/hulp/x/">'],
    [
      '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
      '<img src="/hulp/a.png" srcset="/hulp/a.png 1x, /hulp/b.png 2x">',
    ],
    ['<script src="/a.js"></script>', '<script src="/hulp/a.js"></script>'],
    ['<p title="a > b"><a href="/x/">', '<p title="a > b"><a href="/hulp/x/">'],
  ])('%s changes', (html, expected) => {
    expect(underBase(html, '/hulp/')).toBe(expected);
  });

  it.each([
    '<a href="/hulp/">',
    '<a href="/hulp">',
    '<a href="/hulp/meldpunt/">',
    '<a href="//voorbeeld.nl/x/">',
    '<a href="https://voorbeeld.nl/x/">',
    '<a href="#inhoud">',
    '<a href="?q=x">',
    '<a href="tel:112">',
    '<meta content="/x/">',
    '<p data-href="/x/">',
    '<p title=\'<a href="/x/">\'>',
    '<astro-island props="{&quot;url&quot;:[0,&quot;/x/&quot;]}">',
    '<script>const a = \'<a href="/x/">\';</script>',
    '<style>a[href="/x/"]{color:red}</style>',
    '<!-- <a href="/x/"> -->',
    'href="/x/"',
  ])('%s stays', (html) => {
    expect(underBase(html, '/hulp/')).toBe(html);
  });

  it('twice is the same as once', () => {
    const once = underBase('<a href="/hulpverleners/"><a href="/x/">', '/hulp/');
    expect(once).toBe('<a href="/hulp/hulpverleners/"><a href="/hulp/x/">');
    expect(underBase(once, '/hulp/')).toBe(once);
  });

  it('tells the server where it is', () => {
    const page = underBase('<link rel="manifest" href="/manifest.webmanifest">', '/hulp/');
    expect(basisOf(page)).toBe('/hulp/');
    expect(basisOf('<p>/hulp/manifest.webmanifest</p>')).toBe('/');
  });
});
