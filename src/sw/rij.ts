import { createStore, del, entries, set } from 'idb-keyval';
import type { Inhoud, Wachtend } from '../domain/wachtrij.ts';
import { metSlot, slotbeheer } from './slot.ts';

/** Waits so long for another page that is sending; one that hangs does not stop the rest (ms). */
const GEDULD = 60_000;

export type Rij = ReturnType<typeof openRij>;

/**
 * The queue of meldingen on this device, for pages and service worker alike. Everything in it can
 * fail: a browser may refuse to keep things.
 * @param plek the address of the home page: another site on the same host has its own queue
 */
export function openRij(plek: string) {
  const naam = `wachtrij-${plek}`;
  const store = createStore(naam, 'meldingen');
  const listeners = new Set<() => void>();
  const kanaal = 'BroadcastChannel' in globalThis ? new BroadcastChannel(naam) : undefined;
  const tell = () => listeners.forEach((listener) => listener());
  kanaal?.addEventListener('message', tell);

  function changed(): void {
    kanaal?.postMessage('anders');
    tell();
  }

  return {
    async lees(): Promise<Inhoud> {
      const all = await entries<string, Bewaard>(store);
      const verstuurd = all.flatMap(([id, één]) => ('nummer' in één ? [{ id, ...één }] : []));
      const wachtend = all.flatMap(([, één]) => ('nummer' in één ? [] : [één]));
      return { verstuurd, wachtend: wachtend.sort((a, b) => a.sinds - b.sinds) };
    },

    async bewaar(wachtend: Wachtend): Promise<void> {
      await set(wachtend.melding.id, wachtend, store);
      changed();
    },

    /** In one step: there is no moment at which both or none of them is on the device. */
    async vervangDoorNummer(id: string, nummer: string): Promise<void> {
      await set(id, { nummer }, store);
      changed();
    },

    /** Takes out a melding, or the number that was left of it. */
    async wis(id: string): Promise<void> {
      await del(id, store);
      changed();
    },

    /** Calls back after each change, also one by another page or by the service worker. */
    bijVerandering(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /**
     * Does work that only one page at a time may do, or the service worker. Where there are no locks,
     * the id of the melding alone sees to it that it arrives once.
     */
    alleen<T>(work: () => Promise<T>): Promise<T> {
      return metSlot(naam, { geduld: GEDULD }, work);
    },

    /** The same, but only when nobody is sending now. @returns undefined when somebody is */
    async alsVrij<T>(work: () => Promise<T>): Promise<T | undefined> {
      const manager = slotbeheer();
      if (!manager) return work();
      return manager.request(naam, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
    },
  };
}

/** As it lies in the store, by the id of the melding. */
type Bewaard = Wachtend | { readonly nummer: string };
