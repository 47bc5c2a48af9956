import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DIST, readPages } from './dist.ts';

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
