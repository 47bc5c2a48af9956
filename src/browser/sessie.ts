import { parse, stringify } from '../domain/json.ts';

/** A place on the device to keep things in, by name. Where storage is refused it keeps nothing. */
export interface Bewaarplek {
  /** What was kept; undefined when there is nothing, or nothing that can be read. */
  read(key: string): unknown;
  /** @returns whether it was kept */
  keep(key: string, value: unknown): boolean;
  wipe(key: string): void;
}

/** As long as this tab is open; it also survives a reload. */
export const sessie = makeBewaarplek(() => sessionStorage);

/** Until somebody wipes it: only what people chose to keep. */
export const apparaat = makeBewaarplek(() => localStorage);

/** @param storage asked each time: only asking for it can already be refused */
export function makeBewaarplek(storage: () => Storage): Bewaarplek {
  return {
    read(key) {
      try {
        const text = storage().getItem(key);
        return text === null ? undefined : parse(text);
      } catch {
        return undefined;
      }
    },
    keep(key, value) {
      try {
        storage().setItem(key, stringify(value));
        return true;
      } catch {
        // Private mode or a full disk: the wizard goes on in memory.
        return false;
      }
    },
    wipe(key) {
      try {
        storage().removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
