import type { Pakket, Pakketinhoud } from './lijst.ts';
import { adres, pakketCache } from './plek.ts';

/** Written into a cache last: without it, saving was broken off. */
const KLAAR = 'zonder-internet/klaar';

const SOORTEN: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** Headers that a page needs however it comes; the rest is about the file it came in. */
const HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];

/** Whether a pack is on this device, whole. */
export async function isBewaard({ bestand }: Pick<Pakket, 'bestand'>): Promise<boolean> {
  const naam = pakketCache(bestand);
  if (!(await caches.has(naam))) return false;
  const cache = await caches.open(naam);
  return (await cache.match(adres(KLAAR))) !== undefined;
}

/**
 * Fetches a pack and saves its pages; does nothing when it is there already.
 * @throws when it cannot be had, is not what the build made, or does not fit on the device
 */
export async function bewaarPakket(pakket: Pakket): Promise<void> {
  if (await isBewaard(pakket)) return;
  const response = await fetch(adres(`zonder-internet/${pakket.bestand}`), {
    integrity: pakket.sri,
    credentials: 'same-origin',
    // It is kept here; the cache of the browser need not keep it as well.
    cache: 'no-store',
  });
  if (!response.ok) throw new TypeError(`${pakket.bestand}: status ${response.status}`);
  const inhoud = (await response.json()) as Pakketinhoud;
  const naam = pakketCache(pakket.bestand);
  try {
    const cache = await caches.open(naam);
    await Promise.all(
      Object.entries(inhoud).map(([pad, deel]) =>
        cache.put(adres(pad), toResponse(pad, deel, response.headers)),
      ),
    );
    await cache.put(adres(KLAAR), new Response());
  } catch (error) {
    await caches.delete(naam).catch(() => false);
    throw error;
  }
}

function toResponse(pad: string, deel: string | { base64: string }, from: Headers): Response {
  const headers = new Headers();
  for (const naam of HEADERS) {
    const waarde = from.get(naam);
    if (waarde !== null) headers.set(naam, waarde);
  }
  if (typeof deel !== 'string') {
    headers.set('content-type', 'application/octet-stream');
    return new Response(
      Uint8Array.from(atob(deel.base64), (teken) => teken.charCodeAt(0)),
      { headers },
    );
  }
  const soort = pad.split('.').at(-1) ?? '';
  headers.set('content-type', SOORTEN[soort] ?? SOORTEN.html!);
  return new Response(deel, { headers });
}
