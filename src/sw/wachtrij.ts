import { verstuurMelding } from '../browser/melding-versturen.ts';
import { isAanDeBeurt, standVan } from '../domain/wachtrij.ts';
import { scope } from './plek.ts';
import { openRij, type Rij } from './rij.ts';
import { verzendRij } from './verzend-rij.ts';

declare const self: ServiceWorkerGlobalScope;

let rij: Rij | undefined;

/**
 * Sends the queue when the browser says that the connection is back, also when no page is open. Open
 * pages hear of it through the queue itself.
 * @throws when something still waits: then the browser tries again later
 */
export async function verzendWachtrij(): Promise<void> {
  rij ??= openRij(scope);
  const moment = Date.now();
  await verzendRij(rij, (one) => isAanDeBeurt(one, 'verbinding', moment), {
    now: Date.now,
    verstuur: (melding) =>
      verstuurMelding(melding, {
        fetch: self.fetch.bind(self),
        isOnline: () => self.navigator.onLine,
      }),
  });
  const { wachtend } = await rij.lees();
  if (wachtend.some((one) => standVan(one, Date.now()) === 'wacht')) {
    throw new Error('Not everything has gone yet.');
  }
}
