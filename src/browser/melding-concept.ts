import type { Invoer } from '../domain/meldinvoer.ts';
import { sessie } from './sessie.ts';

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

/** One thing that this tab keeps: it survives a reload, and goes when the tab closes. */
function sessionItem<T>(key: string) {
  return {
    get: () => sessie.read(key) as T | undefined,
    /** Full or switched off: the form works, it only forgets on a reload. */
    set: (value: T) => void sessie.keep(key, value),
    wipe: () => sessie.wipe(key),
  };
}

export const concept = sessionItem<Concept>('meldpunt.concept');
export const ontvangst = sessionItem<Ontvangst>('meldpunt.ontvangst');
