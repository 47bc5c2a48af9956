import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readMap, type Inhoudsfout } from '../content/bestanden.ts';
import { GRENS, maakZonderInternet } from './zonder-internet/maak.ts';

/**
 * Makes the site work without internet: packs of pages, and `sw.js` that saves them. It has to run
 * last, because it lists the files that the others wrote.
 */
export function serviceworker(): AstroIntegration {
  let werker: string;
  let content: string;
  return {
    name: 'serviceworker',
    hooks: {
      'astro:config:done': ({ config }) => {
        werker = fileURLToPath(new URL('sw/sw.ts', config.srcDir));
        content = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const verslag = await maakZonderInternet({
          dist: fileURLToPath(dir),
          werker,
          gemeenteVan: await readGemeenteVan(content),
          datum: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(),
        });
        const { eersteBezoek, keuze, rest, pakketten } = verslag;
        logger.info(
          `${pakketten} packs; first visit ${kB(eersteBezoek)}, a gemeente ${kB(keuze)}, rest ${kB(rest)}`,
        );
        if (eersteBezoek + keuze > GRENS) logger.warn(`A first visit is over ${kB(GRENS)}.`);
      },
    },
  };
}

const kB = (bytes: number) => `${Math.round(bytes / 1024)} kB`;

/** The gemeente of each regeling that holds nowhere else, by slug. The content was checked before. */
export async function readGemeenteVan(content: string): Promise<ReadonlyMap<string, string>> {
  const fouten: Inhoudsfout[] = [];
  const regelingen = await readMap(content, 'regelingen', '.md', fouten);
  return new Map(
    regelingen.flatMap(({ slug, data }) => {
      const { gemeenten } = data as { gemeenten?: unknown };
      const [only, ...more] = Array.isArray(gemeenten) ? (gemeenten as string[]) : [];
      return only !== undefined && more.length === 0 ? [[slug, only] as const] : [];
    }),
  );
}
