import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Pages that nobody should arrive at from outside: they only make sense on the way. */
const NOT_LISTED = ['404/', 'offline/', 'meldpunt/bedankt/', 'meldpunt/wachtrij/', 'lijst/'];

/** Leaflets and local posters: the page that they are about is the one to find. */
const ON_PAPER = /^(regelingen|gemeenten)\/[^/]+\/(folder|poster)\/$/;

/** Writes `sitemap.xml`: one address a page. The browser tests visit every one of them. */
export function sitemap(): AstroIntegration {
  let home: URL;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        home = new URL(base, config.site);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => !NOT_LISTED.includes(pathname) && !ON_PAPER.test(pathname))
          .sort();
        await writeFile(
          new URL('sitemap.xml', dir),
          toXml(paths.map((path) => new URL(path, home))),
        );
        logger.info(`${paths.length} pages in sitemap.xml`);
      },
    },
  };
}

function toXml(urls: readonly URL[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map(({ href }) => `  <url><loc>${href.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
