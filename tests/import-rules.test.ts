// Which part of the house may know which other part. The import lines are the architecture: once
// the domain knows a page, neither can be changed alone.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** From each folder: the folders it may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/i18n': ['src/domain'],
  'src/content': ['src/domain', 'src/i18n'],
  // With the service worker it shares the messages they send each other.
  'src/browser': ['src/domain', 'src/i18n', 'src/sw'],
  'src/components': ['src/domain', 'src/i18n', 'src/styles'],
  'src/islands': ['src/domain', 'src/browser', 'src/i18n'],
  'src/layouts': [
    'src/components',
    'src/islands',
    'src/content',
    'src/domain',
    'src/browser',
    'src/i18n',
    'src/styles',
  ],
  'src/pages': [
    'src/layouts',
    'src/components',
    'src/islands',
    'src/content',
    'src/i18n',
    'src/styles',
  ],
  'src/sw': ['src/domain'],
  'src/integrations': ['src/content', 'src/i18n', 'src/sw'],
  'src/cli': ['src/domain', 'src/content', 'src/i18n', 'functions'],
  functions: ['src/domain', 'src/i18n'],
};

/** The report form is drawn in the browser and in the answer to a plain form post: one component. */
const FORM = /^src\/components\/melding/i;
const DRAWS_FORM = ['src/islands', 'functions'];

/** Pictograms and drawings, which islands show too. */
const BEELD = /^src\/components\/(pictogram|tekening)/i;

/** A melding is sent in one way, by a page or by the service worker when no page is open. */
const SENDS = 'src/browser/melding-versturen.ts';

/** Packages the domain may use: it must run in a browser, in Node and in a test alike. */
const DOMAIN_PACKAGES = ['zod', 'zod/mini'];

const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly target: string;
}

function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => /\.(ts|tsx|astro)$/.test(name));
}

function listImports(folder: string): Import[] {
  return listFiles(folder).flatMap((file) => {
    const code = readFileSync(path.join(ROOT, file), 'utf8').replaceAll(/^\s*(\/\/|\*).*$/gm, '');
    return [...code.matchAll(IMPORT)].map(([, specifier = '']) => ({
      file,
      target: specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), specifier)
        : specifier,
    }));
  });
}

const isOurs = ({ target }: Import) => /^(src|functions|tests)\//.test(target);
const isIn = (folder: string) => (target: string) => target.startsWith(`${folder}/`);
const show = ({ file, target }: Import) => `${file} -> ${target}`;

describe.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
  const imports = listImports(folder);

  it(`imports only from itself${allowed.map((other) => `, ${other}`).join('')}`, () => {
    const wrong = imports.filter(isOurs).filter(({ target }) => {
      if ([folder, ...allowed].some((one) => isIn(one)(target))) return false;
      if (folder === 'src/sw' && target === SENDS) return false;
      if (folder === 'src/islands' && BEELD.test(target)) return false;
      return !(DRAWS_FORM.includes(folder) && FORM.test(target));
    });
    expect(wrong.map(show)).toEqual([]);
  });
});

it('the domain uses no package but zod', () => {
  const packages = listImports('src/domain').filter((one) => !isOurs(one));
  expect(packages.filter(({ target }) => !DOMAIN_PACKAGES.includes(target)).map(show)).toEqual([]);
});

it('what the browser loads does not use Node', () => {
  const imports = ['src/browser', 'src/islands', 'src/sw', 'src/i18n'].flatMap(listImports);
  expect(imports.filter(({ target }) => target.startsWith('node:')).map(show)).toEqual([]);
});

it('every folder of the house has a rule', () => {
  const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`)
    .filter((folder) => listFiles(folder).length > 0);
  expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});
