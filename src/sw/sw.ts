import type { PrecacheEntry } from 'workbox-precaching';
import { antwoord } from './antwoord.ts';
import { SYNC, type Vraag } from './berichten.ts';
import { beantwoord, meldGeenPlaats, volgGemeente } from './gesprek.ts';
import { gewildePakketten } from './lijst.ts';
import { installeer, leesKeuze, leesLijst, ruimOp, vast } from './opslag.ts';
import { isGeenPlaats, scope } from './plek.ts';
import { verzendWachtrij } from './wachtrij.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

vast.addToCacheList(self.__WB_MANIFEST);

self.addEventListener('install', (event) => {
  event.waitUntil(
    installeer().catch(async (error: unknown) => {
      if (isGeenPlaats(error)) await meldGeenPlaats();
      // All or nothing: without this version the one before it goes on.
      throw error;
    }),
  );
});

self.addEventListener('activate', (event) => {
  void vast.activate(event);
  event.waitUntil(begin());
});

async function begin(): Promise<void> {
  // The very first visit already works without internet, not only the page after it.
  await self.clients.claim();
  await ruimOp(gewildePakketten(await leesLijst(), await leesKeuze()));
}

// Sending a melding is not for us, so nothing that happens here can break it off.
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(antwoord(event));
});

self.addEventListener('message', (event) => {
  const vraag = event.data as Vraag;
  event.waitUntil(
    beantwoord(vraag).then(
      (answer) => event.ports[0]?.postMessage(answer),
      () => event.ports[0]?.postMessage(undefined),
    ),
  );
  if (vraag.type === 'STAND') event.waitUntil(volgGemeente(vraag.gemeente).catch(() => undefined));
});

/** Not in the types of TypeScript, because not every browser has it. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

self.addEventListener('sync' as keyof ServiceWorkerGlobalScopeEventMap, (event) => {
  const sync = event as SyncEvent;
  if (sync.tag === SYNC) sync.waitUntil(verzendWachtrij());
});
