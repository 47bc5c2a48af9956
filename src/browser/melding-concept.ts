import type { Invoer } from '../domain/meldinvoer.ts';

/** A melding in the making: what was filled in, and the last attempt to send it. */
export interface Concept {
  readonly invoer: Invoer;
  readonly poging?: Poging | undefined;
}

/**
 * An attempt keeps its id for as long as nothing changes, so that a second try after a lost answer
 * is not a second melding. Another text gets another id, or its change would get lost.
 */
export interface Poging {
  readonly id: string;
  readonly inhoud: string;
}

export interface Ontvangst {
  readonly nummer: string;
  readonly naar: string;
}

/** Keeps one thing in sessionStorage: it survives a reload and goes when the tab closes. */
function sessionItem<T>(key: string) {
  return {
    get(): T | undefined {
      try {
        const text = sessionStorage.getItem(key);
        return text === null ? undefined : (JSON.parse(text) as T);
      } catch {
        return undefined;
      }
    },
    /** Full or switched off: the form works, it only forgets on a reload. */
    set(value: T): void {
      try {
        sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Nothing to be done, and nothing lost that is on the screen.
      }
    },
    wipe(): void {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // Then there was nothing to wipe.
      }
    },
  };
}

export const concept = sessionItem<Concept>('meldpunt.concept');
export const ontvangst = sessionItem<Ontvangst>('meldpunt.ontvangst');
