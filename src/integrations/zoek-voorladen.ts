import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const LATER = /<template id="zoek-later">[\s\S]*?<\/template>/;
const SCRIPT = /<script type="module" src="(?<map>[^"]*\/)(?<file>[^"/]+)">/;
const IMPORT = /(?:from|import)\s*["']\.\/([^"']+)["']/g;

/**
 * Names in the search of the header all files that its script needs, so that they are fetched at once
 * and not one after the other: on a slow line that is half a second.
 */
export function zoekVoorladen(): AstroIntegration {
  return {
    name: 'zoek-voorladen',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        // Nearly every page has the same script.
        const perScript = new Map<string, readonly string[]>();
        for await (const file of glob('**/*.html', { cwd: dist })) {
          const html = await readFile(join(dist, file), 'utf8');
          const [later = ''] = LATER.exec(html) ?? [];
          const { map = '', file: script = '' } = SCRIPT.exec(later)?.groups ?? {};
          if (script === '') continue;
          const imports = perScript.get(script) ?? (await importsOf(join(dist, '_astro'), script));
          perScript.set(script, imports);
          const links = imports.map((name) => `<link rel="modulepreload" href="${map}${name}">`);
          const found = later.replace('<script', `${links.join('')}<script`);
          await writeFile(
            join(dist, file),
            html.replace(later, () => found),
          );
        }
      },
    },
  };
}

/** The files that a script imports, and those that they import, each once. */
async function importsOf(folder: string, script: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const waiting = [script];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const code = await readFile(join(folder, name), 'utf8');
    for (const [, path = ''] of code.matchAll(IMPORT)) {
      const imported = basename(path);
      if (found.has(imported)) continue;
      found.add(imported);
      waiting.push(imported);
    }
  }
  return [...found].sort();
}
