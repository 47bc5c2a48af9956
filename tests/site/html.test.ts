import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DIST, readPages, type BuiltPage } from './dist.ts';

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const report = await validator.validateMultipleFiles(
    readPages().map(({ file }) => path.join(DIST, file)),
  );
  const format = formatterFactory('text');
  expect(format(report.results)).toBe('');
});

it('every page has its own title, one h1, a description and the language', () => {
  const pages = readPages();
  const titles = pages.map(({ document }) => document.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  const wrong = pages.filter(
    ({ document }) =>
      document.querySelectorAll('h1').length !== 1 ||
      !document.querySelector('meta[name=description]')?.getAttribute('content') ||
      document.documentElement.getAttribute('lang') !== 'nl',
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

// Another stylesheet before it would turn the layers round: links in the colour of their ground.
it('every page first says in what order the layers of its styles come', () => {
  const first = ({ document }: BuiltPage) =>
    document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
  const wrong = readPages().filter(
    (page) => !readFileSync(path.join(DIST, first(page)), 'utf8').startsWith('@layer tokens'),
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
});
