import type { Melding } from '../domain/schema/melding.ts';
import { toWachtend } from '../domain/wachtrij.ts';
import { SYNC, WACHTRIJ } from '../sw/berichten.ts';
import { openRij, type Rij } from '../sw/rij.ts';
import { metBasis } from './basis.ts';
import { apparaat } from './sessie.ts';

let geopend: Rij | undefined;

/** The queue of this site on this device. */
export function rij(): Rij {
  geopend ??= openRij(new URL(metBasis('/'), location.href).href);
  return geopend;
}

/**
 * Makes every page look into the queue from now on.
 * @returns false when the device refuses: then no page could ever say that something waits
 */
export function zetVlag(): boolean {
  const kept = apparaat.keep(WACHTRIJ, true);
  if (kept) window.dispatchEvent(new Event(WACHTRIJ));
  return kept;
}

/** A browser that has not kept it by then will not (ms). */
const GEDULD = 5_000;

/**
 * Keeps a melding on this device until it has been sent, because its writer chose so.
 * @returns false when the device refuses; then the text is only where it was
 */
export async function zetInWachtrij(melding: Melding): Promise<boolean> {
  if (!zetVlag()) return false;
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), GEDULD));
  const kept = await Promise.race([keep(melding), late]);
  // Another page, that saw nothing yet, may have put the flag down.
  if (kept) zetVlag();
  return kept;
}

async function keep(melding: Melding): Promise<boolean> {
  try {
    await rij().bewaar(toWachtend(melding, Date.now()));
  } catch {
    return false;
  }
  await vraagSync();
  return true;
}

/** Asks the browser, where it can, to wake the service worker when the connection is back. */
export async function vraagSync(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await (registration as MetSync | undefined)?.sync?.register(SYNC);
  } catch {
    // Not in this browser, or switched off: open pages send it.
  }
}

interface MetSync {
  readonly sync?: { register(tag: string): Promise<void> };
}
