import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { WOORDEN } from '../i18n/hele-taal.ts';

const I18N = path.resolve(import.meta.dirname, '../i18n');
const TAAL = path.join(I18N, 'taal.ts');

/**
 * Builds the site in another language than Dutch: `SITE_TAAL=tr` takes the words of
 * `src/i18n/talen/tr.ts`. What stands in `content/` stays as it is.
 */
export function taal(code = process.env.SITE_TAAL): AstroIntegration {
  return {
    name: 'taal',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (!code || code === 'nl') return;
        updateConfig({ vite: { plugins: [takeWords(findTaal(code))] } });
      },
    },
  };
}

function findTaal(code: string): string {
  const file = path.join(I18N, 'talen', `${code}.ts`);
  if (existsSync(file)) return file;
  throw new Error(
    `SITE_TAAL=${code}: het bestand src/i18n/talen/${code}.ts is er niet. Laat SITE_TAAL weg voor Nederlands.`,
  );
}

/**
 * Answers every import of a file with words by one file that has them all. Each asks for it under a
 * name of its own: so the bundler drops from each what others need, as it does in Dutch.
 * @param file absolute path of the language
 */
export function takeWords(file: string): Plugin {
  const woorden = new Set(Object.keys(WOORDEN).map((name) => path.join(I18N, `${name}.ts`)));
  return {
    name: 'taal',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.') || isOf(file, importer)) return null;
      const folder = path.dirname(withoutQuery(importer));
      const asked = path.resolve(folder, source);
      if (!woorden.has(asked)) return null;
      // A language may take over a Dutch sentence: then what that is made of is Dutch too.
      if (folder === I18N && asked !== TAAL) return null;
      return `${file}?woorden=${path.basename(asked, '.ts')}`;
    },
    transform: {
      filter: { id: /\?woorden=/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}

const withoutQuery = (id: string) => id.replace(/\?.*$/, '');
const isOf = (file: string, id: string) => withoutQuery(id) === file;
