import { vast } from './opslag.ts';
import {
  bewaarBezocht,
  offlinePagina,
  paginaAdres,
  zoekBezocht,
  zoekInPakketten,
} from './paginas.ts';
import { neemNieuweVersie } from './nieuwe-versie.ts';

declare const self: ServiceWorkerGlobalScope;

/** Answers a request from what belongs to this version, and else from the network. */
export async function antwoord(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const url = new URL(request.url);
  const isPagina = request.mode === 'navigate';
  const wissel = isPagina ? await neemNieuweVersie(url) : undefined;
  if (wissel) return wissel;
  // A device that refuses to read what it kept does not stop the site.
  const kept = await zoek(event, url).catch(() => undefined);
  return kept ?? haalOp(event, url, isPagina);
}

async function zoek({ clientId }: FetchEvent, url: URL): Promise<Response | undefined> {
  const plain = `${url.origin}${url.pathname}`;
  const key = vast.getCacheKeyForURL(plain);
  if (key === undefined) {
    const page = paginaAdres(url);
    return (await zoekInPakketten(page)) ?? zoekBezocht(page);
  }
  // A file without a hash in its name is another one in another version.
  if (key !== plain && (await isVreemd(clientId))) {
    const fresh = await fetch(url).catch(() => undefined);
    if (fresh?.ok) return fresh;
  }
  return vast.matchPrecache(plain);
}

/** Whether a page came from the network and may be one of another version. */
async function isVreemd(clientId: string): Promise<boolean> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  if (client?.type !== 'window') return false;
  const page = paginaAdres(new URL(client.url));
  return ((await zoekInPakketten(page)) ?? (await zoekBezocht(page))) === undefined;
}

async function haalOp(event: FetchEvent, url: URL, isPagina: boolean): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (isPagina) {
      const copy = response.clone();
      event.waitUntil(bewaarBezocht(paginaAdres(url), copy).catch(() => undefined));
    }
    return response;
  } catch {
    return isPagina ? offlinePagina() : Response.error();
  }
}
