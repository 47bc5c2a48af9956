import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

const STIJL = 'virtual:thema.css';
const TEKST = 'virtual:thema';

/** Lays tokens over those of `styles/tokens.css`, wherever they stand: layers decide, not the order. */
export function asLayer(css: string): string {
  return `@layer tokens, thema; @layer thema {\n${css}\n}`;
}

/**
 * The look of another gemeente: one file with the tokens that differ from `styles/tokens.css`, on
 * every page.
 * @param file path of that file; undefined for our own look
 */
export function thema(file: string | undefined): AstroIntegration {
  return {
    name: 'thema',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectScript }) => {
        const css = file
          ? readFileSync(path.resolve(new URL(config.root).pathname, file), 'utf8')
          : '';
        if (css) injectScript('page-ssr', `import '${STIJL}';`);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'thema',
                resolveId: (id) => (id === STIJL || id === TEKST ? `\0${id}` : null),
                load: (id) => {
                  if (id === `\0${STIJL}`) return asLayer(css);
                  return id === `\0${TEKST}` ? `export default ${JSON.stringify(css)};` : null;
                },
              },
            ],
          },
        });
      },
    },
  };
}
