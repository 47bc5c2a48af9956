import { readdirSync } from 'node:fs';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readBasis } from './src/integrations/basis.ts';
import { inhoud } from './src/integrations/inhoud.ts';
import { leanIslands } from './src/integrations/lean-islands.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { serviceworker } from './src/integrations/serviceworker.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { thema } from './src/integrations/thema.ts';
import { taal } from './src/integrations/taal.ts';
import { zoekVoorladen } from './src/integrations/zoek-voorladen.ts';

const atRoot = ['src/pages/', 'content/paginas/'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url)),
);

export default defineConfig({
  // Where the site will live. The default is the local start, so that nobody ships a made-up address.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  // A sub-path where the site shares its host. Templates go on writing `/wijzer/`: see src/middleware.ts.
  base: readBasis(process.env.SITE_BASE, atRoot),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Astro's default ('jsx') drops the space between a line of text and a link on the next line.
  compressHTML: true,
  // Shiki writes style attributes, which the CSP refuses.
  markdown: { syntaxHighlight: false },
  prefetch: false,
  devToolbar: { enabled: false },
  // The order matters: content first, and the service worker last, because it lists the files
  // that the others wrote.
  integrations: [
    inhoud(),
    // The look of another gemeente: a file with the tokens that differ.
    thema(process.env.SITE_THEMA),
    taal(),
    preact(),
    leanIslands(),
    sitemap(),
    zoekVoorladen(),
    pagefind(),
    serviceworker(),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
