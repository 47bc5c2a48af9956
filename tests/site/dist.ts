// The built site as the tests of this folder see it: its pages, and what each of them loads.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';

export const DIST = path.resolve(import.meta.dirname, '../../dist');

export interface BuiltPage {
  /** Address on the site: `/regelingen/bijstand/`, `/404.html`. */
  readonly url: string;
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

let pages: readonly BuiltPage[] | undefined;

/** All pages of the site. Fails when there are none: an empty folder breaks no rule. */
export function readPages(): readonly BuiltPage[] {
  pages ??= listHtml().map(readPage);
  if (pages.length === 0) throw new Error('There is no built site: do "npm run build" first.');
  return pages;
}

function listHtml(): string[] {
  if (!existsSync(DIST)) return [];
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .sort();
}

function readPage(file: string): BuiltPage {
  const html = readFileSync(path.join(DIST, file), 'utf8');
  // What a page asks for beforehand would be fetched here, from nowhere.
  const still = html.replaceAll(' as="fetch"', ' data-as="fetch"');
  const document = new new Window().DOMParser().parseFromString(still, 'text/html');
  return {
    url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    document: document as unknown as Document,
  };
}

/** The file behind an address of our own, or undefined when nothing is there. */
export function fileOf(pathname: string): string | undefined {
  const asked = decodeURIComponent(pathname)
    .replace(/^\//, '')
    .replace(/(^|\/)$/, '$1index.html');
  return existsSync(path.join(DIST, asked)) ? asked : undefined;
}

/** Size over the line, in bytes. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(path.join(DIST, file))).length;
}

/** The values of an attribute on all elements that match. */
export function attributes({ document }: BuiltPage, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)]
    .map((element) => element.getAttribute(name))
    .filter((value) => value !== null);
}

/** The scripts a page loads by itself: its own, its islands, and all that those import. */
export function scriptsOf(page: BuiltPage): readonly string[] {
  const roots = [
    ...attributes(page, 'script[src]', 'src'),
    ...attributes(page, 'link[rel=modulepreload]', 'href'),
    ...['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
      attributes(page, 'astro-island', name),
    ),
  ];
  const seen = new Set<string>();
  const visit = (url: string) => {
    const file = url.replace(/^\//, '');
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(path.join(DIST, file), 'utf8');
    for (const [, target = ''] of code.matchAll(STATIC_IMPORT)) {
      visit(path.posix.join(path.posix.dirname(file), target));
    }
  };
  roots.forEach(visit);
  return [...seen];
}

/** `import{a}from"./b.js"`, `import"./b.js"` and `export*from"./b.js"`; not `import("./b.js")`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;

/** The size of the scripts within a page, compressed each apart. */
export function inlineScriptSize({ document }: BuiltPage): number {
  return [...document.querySelectorAll('script:not([src])')]
    .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
    .reduce((sum, { textContent }) => sum + gzipSync(textContent).length, 0);
}
