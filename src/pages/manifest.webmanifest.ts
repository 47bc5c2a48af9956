import type { APIRoute } from 'astro';
import { nlManifest } from '../i18n/manifest.ts';
import { nl } from '../i18n/nl.ts';
import { taal } from '../i18n/taal.ts';
import { OPSTARTKLEUREN } from '../layouts/balkkleur.ts';

const { kort, beschrijving, beelden, wegen } = nlManifest;
const type = 'image/png';
const icon = (naam: string, px: number) => ({ src: naam, sizes: `${px}x${px}`, type });
const KLEIN = icon('icon-192.png', 192);

// All addresses are relative: the site may live under a sub-path.
const MANIFEST = {
  // The same app after the site moved.
  id: 'regelingenwijzer-drechtsteden',
  name: nl.site.titel,
  short_name: kort,
  description: beschrijving,
  lang: taal.code,
  dir: taal.dir,
  categories: ['government', 'finance', 'utilities'],
  start_url: './',
  scope: './',
  display: 'standalone',
  ...OPSTARTKLEUREN,
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    KLEIN,
    icon('icon-512.png', 512),
    { ...icon('icon-maskable-512.png', 512), purpose: 'maskable' },
  ],
  screenshots: [
    { naam: 'begin', sizes: '720x1280', form_factor: 'narrow' } as const,
    { naam: 'resultaat', sizes: '720x1280', form_factor: 'narrow' } as const,
    { naam: 'regeling', sizes: '1280x800', form_factor: 'wide' } as const,
  ].map(({ naam, ...beeld }) => ({
    src: `schermen/${naam}.png`,
    type,
    label: beelden[naam],
    ...beeld,
  })),
  shortcuts: (['wijzer', 'zoeken', 'meldpunt'] as const).map((weg) => ({
    name: wegen[weg].naam,
    short_name: wegen[weg].kort,
    url: `./${weg}/`,
    icons: [KLEIN],
  })),
};

/** How the site stands on a home screen, in its own language and in the colours of its gemeente. */
export const GET: APIRoute = () =>
  Response.json(MANIFEST, { headers: { 'content-type': 'application/manifest+json' } });
