import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { setCatchHandler, setDefaultHandler } from 'workbox-routing';
import { isBusy } from './busy.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

cleanupOutdatedCaches();
// The very first visit already works without internet, not only the page after it.
clientsClaim();

precacheAndRoute(self.__WB_MANIFEST, {
  // Every page is a file: no query changes it. `q` is what someone searches for, and Pagefind adds
  // `ts` to the address of its index, which would never be found without this.
  ignoreURLParametersMatching: [/^/],
  urlManipulation: ({ url }) => addSlash(url),
});

// Everything else (posting a melding, the mailbox) goes to the network and is never kept. Without
// this handler the catch handler below would never hear of it.
setDefaultHandler(({ request }) => fetch(request));

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  return (await matchPrecache('offline/index.html')) ?? Response.error();
});

// A new version waits until nobody is in the middle of something, or until someone asks for it.
self.addEventListener('message', (event) => {
  const { type } = event.data as { type?: string };
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (type === 'SKIP_WAITING_WHEN_QUIET') event.waitUntil(skipWaitingWhenQuiet(event.ports[0]));
});

/** Answers whether it still waits: then the page offers a button. */
async function skipWaitingWhenQuiet(port: MessagePort | undefined): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const wait = windows.some(({ url }) => isBusy(url));
  port?.postMessage(wait);
  if (!wait) await self.skipWaiting();
}

/** Finds `/regelingen/` for someone who typed `/regelingen`; a server would redirect. */
function addSlash(url: URL): URL[] {
  if (url.pathname.endsWith('/')) return [];
  return [new URL(`${url.pathname}/index.html`, url)];
}
