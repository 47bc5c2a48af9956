import { allePakketten, vast } from './opslag.ts';
import { adres, BEZOCHT, pakketCache, scope } from './plek.ts';

let geopend: Promise<Cache[]> | undefined;

/** The saved packs of this version, opened once as long as the service worker runs. */
function saved(): Promise<Cache[]> {
  geopend ??= openSaved();
  geopend.catch(vergeetPakketten);
  return geopend;
}

async function openSaved(): Promise<Cache[]> {
  const there = new Set(await caches.keys());
  const names = (await allePakketten()).map(({ bestand }) => pakketCache(bestand));
  return Promise.all(names.filter((naam) => there.has(naam)).map((naam) => caches.open(naam)));
}

/** To be called when a pack was saved or removed. */
export function vergeetPakketten(): void {
  geopend = undefined;
}

/**
 * The address under which a page is kept. Every page is a file: nothing behind a `?` changes it. For
 * `/regelingen` a server would send people on to `/regelingen/`.
 */
export function paginaAdres({ origin, pathname }: URL): string {
  const page = pathname.replace(/\/index\.html$/, '/');
  const isFile = /\/[^/]*\.\w+$/.test(page);
  return `${origin}${page}${isFile || page.endsWith('/') ? '' : '/'}`;
}

/** A page or file from the saved packs of this version. */
export async function zoekInPakketten(url: string): Promise<Response | undefined> {
  const found = await Promise.all((await saved()).map((cache) => cache.match(url)));
  return found.find((response) => response !== undefined);
}

/** A page that was visited before, in this version. */
export async function zoekBezocht(url: string): Promise<Response | undefined> {
  return caches.match(url, { cacheName: BEZOCHT });
}

const ASSET = /["'(]([^"'()\s]*\/_astro\/[^"'()\s?#]+)/g;

/**
 * Keeps a visited page, but only when every script and style it asks for belongs to this version:
 * a page of another one would not work without internet.
 */
export async function bewaarBezocht(url: string, response: Response): Promise<void> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (response.status !== 200 || !isPage || !url.startsWith(scope)) return;
  const assets = [...(await response.clone().text()).matchAll(ASSET)].map(([, pad = '']) => pad);
  const isOurs = assets.every((pad) => vast.getCacheKeyForURL(new URL(pad, url).href));
  if (assets.length === 0 || !isOurs) return;
  const cache = await caches.open(BEZOCHT);
  await cache.put(url, response);
}

/** What is shown without internet for a page that is not on the device. */
export async function offlinePagina(): Promise<Response> {
  return (await zoekInPakketten(adres('offline/'))) ?? Response.error();
}
