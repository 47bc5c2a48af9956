import {
  isAanDeBeurt,
  moetWachten,
  pauzeVan,
  type Aanleiding,
  type Afloop,
  type Wachtend,
} from '../domain/wachtrij.ts';
import { verzendRij } from '../sw/verzend-rij.ts';
import { verstuurMelding } from './melding-versturen.ts';
import { ongestoord } from './ongestoord.ts';
import { rij, vraagSync } from './wachtrij.ts';

const toFunction = {
  fetch: (...wat: Parameters<typeof fetch>) => fetch(...wat),
  isOnline: () => navigator.onLine,
};

function verzend(kies: (wachtend: Wachtend) => boolean): ReturnType<typeof verzendRij> {
  return verzendRij(rij(), kies, {
    now: Date.now,
    async verstuur(melding) {
      let afloop: Afloop = { soort: 'storing' };
      // A new version of the site that loads this page anew waits until the answer is there.
      await ongestoord(async () => {
        afloop = await verstuurMelding(melding, toFunction);
      });
      return afloop;
    },
  });
}

/**
 * Sends one melding because its writer asks for it, also after seven days.
 * @returns how it ended; undefined when it was not tried: the server asked to wait, or it has gone
 */
export async function verstuurNu(id: string): Promise<Afloop | undefined> {
  const kies = (one: Wachtend) => one.melding.id === id && !moetWachten(one, Date.now());
  return (await verzend(kies)).get(id);
}

let wekker: ReturnType<typeof setTimeout> | undefined;

async function probeer(aanleiding: Aanleiding): Promise<void> {
  const moment = Date.now();
  try {
    await verzend((one) => isAanDeBeurt(one, aanleiding, moment));
    const { wachtend } = await rij().lees();
    const pauze = pauzeVan(wachtend, Date.now());
    clearTimeout(wekker);
    if (pauze !== undefined) wekker = setTimeout(() => void probeer('klok'), pauze);
  } catch {
    // The device refuses to read what it kept. The next page tries again.
  }
}

/** Sends the queue by itself as long as this page is open. */
export function beginVerzenden(): void {
  window.addEventListener('online', () => void probeer('verbinding'));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void probeer('opening');
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void probeer('opening');
  });
  void probeer('opening');
  void vraagSync();
}
