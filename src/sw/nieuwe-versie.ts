import { isBusy } from './busy.ts';

declare const self: ServiceWorkerGlobalScope;

/** A version that does not take over after so many requests is left waiting. */
const MEEST = 5;

let asked = 0;

/**
 * An empty page that asks again when the next version has taken over, and after three seconds anyhow.
 * Not before: of a page that is asked for in the very moment of the change Chromium can lose the answer.
 */
const WISSEL = `<!doctype html><meta name="color-scheme" content="light dark"><script>
let keren = 60;
async function kijk() {
  const { waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
  if ((!waiting && active?.state === 'activated') || --keren < 0) location.reload();
  else setTimeout(kijk, 50);
}
kijk();
</script>`;

/**
 * A version that waits takes over when a page is opened and nobody is in the middle of something. The
 * answer is an empty page that asks again: so the page that opens is wholly of that version.
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
  return new Response(WISSEL, { headers: { 'content-type': 'text/html', refresh: '5' } });
}
