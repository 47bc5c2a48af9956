import { isBusy } from './busy.ts';

declare const self: ServiceWorkerGlobalScope;

/** A version that does not take over after so many requests is left waiting. */
const MEEST = 5;

let asked = 0;

/**
 * A version that waits takes over when a page is opened and nobody is in the middle of something. The
 * answer is an empty page that asks again at once: so the page that opens is wholly of that version.
 */
export async function neemNieuweVersie({ hash }: URL): Promise<Response | undefined> {
  const { waiting } = self.registration;
  // With a `#` the browser could think that it is there already.
  if (!waiting || hash !== '' || asked >= MEEST) return undefined;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.some(({ url }) => isBusy(url))) return undefined;
  if (asked > 0) await new Promise((resolve) => setTimeout(resolve, 100 * asked));
  asked += 1;
  waiting.postMessage({ type: 'SKIP_WAITING' });
  return new Response('', { headers: { 'content-type': 'text/html', refresh: '0' } });
}
