import { messageSW } from 'workbox-window/messageSW.js';
import type { Vraag } from '../sw/berichten.ts';

/**
 * Asks the service worker something.
 * @returns undefined when there is none, or when it could not answer
 */
export async function vraagWerker<T>(
  vraag: Vraag,
  worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null,
): Promise<T | undefined> {
  return worker ? ((await messageSW(worker, vraag)) as T | undefined) : undefined;
}
