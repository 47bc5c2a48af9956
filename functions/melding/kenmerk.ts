import { createHash } from 'node:crypto';
import type { Invoer } from '../../src/domain/meldinvoer.ts';
import { toUuid } from '../../src/domain/uuid.ts';

/** Digits and letters that nobody confuses when reading them out: no I, L, O or U (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// Not with crypto.subtle: for a few letters its detour takes far longer than the hash.
const hash = (text: string) => createHash('sha256').update(text).digest();

/** What a melding is known by: the number for people, and a hash by which the server knows its id again. */
export interface Kenmerk {
  readonly nummer: string;
  /** Of the id. The number is too short to tell two meldingen apart for certain; this is not. */
  readonly hash: string;
}

/**
 * Follows from the id, so that the same melding has the same number after a restart; the id does
 * not follow from it. The number, such as K7QF-3M2P, is what people write down.
 */
export function kenmerkOf(id: string): Kenmerk {
  const bytes = hash(`nummer ${id.toLowerCase()}`);
  const letters = Array.from(bytes.subarray(0, 8), (byte) => ALPHABET[byte % ALPHABET.length]);
  return {
    nummer: `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`,
    hash: bytes.toString('hex', 8, 24),
  };
}

/** Where in the form somebody pressed the button is no part of what they say. */
const FORM_ONLY: ReadonlySet<string> = new Set(['stap', 'deur', 'duur']);

/**
 * The id of a melding from a plain form. That page is the same file for everybody, so it cannot
 * bring an id of its own. Equal fields on one day count as one melding: that is somebody who
 * pressed the button twice, or reloaded. Two people who write word for word the same on one day,
 * with the same contact or both without, are taken for one; that loses nothing that can be answered.
 */
export function idOf(invoer: Invoer, datum: Date): string {
  const said = Object.entries(invoer).filter(
    ([naam, waarde]) => !FORM_ONLY.has(naam) && waarde !== '',
  );
  const fields = said.sort(([a], [b]) => (a < b ? -1 : 1));
  const day = datum.toISOString().slice(0, 10);
  return toUuid(hash(JSON.stringify([day, fields])), 8);
}
