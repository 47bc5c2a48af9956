import type { Deurnaam, Stapnaam } from '../domain/deuren.ts';
import type { Invoer } from '../domain/meldinvoer.ts';
import type { Melding } from '../domain/schema/melding.ts';
import { sessie } from './sessie.ts';

/** A melding in the making: what was filled in, and the last attempt to send it. */
export interface Concept {
  readonly invoer: Invoer;
  readonly poging?: Poging | undefined;
  /** Where its writer was; absent when another page put it here and nobody has seen it yet. */
  readonly plek?: { readonly deur: Deurnaam; readonly stap: Stapnaam } | undefined;
  /** When the form was opened for it, in ms since 1970. */
  readonly begin?: number | undefined;
  /** The question mark and what follows, of the link that filled it in: it does so once. */
  readonly link?: string | undefined;
}

/**
 * An attempt keeps its id for as long as nothing changes, so that a second try after a lost answer
 * is not a second melding. Another text gets another id, or its change would get lost.
 */
export interface Poging {
  readonly id: string;
  /** From `inhoudVan`. */
  readonly inhoud: string;
}

export interface Ontvangst {
  readonly nummer: string;
  /** Who has it; only until the thank-you page has shown it. */
  readonly naar?: string | undefined;
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

/** What a melding says, to see whether it is still the same one. */
export function inhoudVan({ id: _id, duur: _duur, ...rest }: Melding): string {
  // In a fixed order: a melding from the queue may have its fields in another.
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A melding as something to go on with: the same fields, and the same id as long as nothing changes. */
export function conceptVan(melding: Melding): Concept {
  const { id, duur: _duur, ...fields } = melding;
  const filled = Object.entries(fields).flatMap(([naam, waarde]): [string, string | string[]][] => {
    if (typeof waarde === 'boolean') return waarde ? [[naam, 'ja']] : [];
    return [[naam, waarde]];
  });
  return { invoer: Object.fromEntries(filled), poging: { id, inhoud: inhoudVan(melding) } };
}
