import type { Invoer } from '../src/domain/meldinvoer.ts';
import { toUuid } from '../src/domain/uuid.ts';

/** Digits and letters that nobody confuses when reading them out: no I, L, O or U (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

async function hash(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/**
 * The number that people write down, such as K7QF-3M2P. It follows from the id, so that the same
 * melding has the same number after a restart; the id does not follow from it.
 */
export async function nummerOf(id: string): Promise<string> {
  const bytes = await hash(`nummer ${id.toLowerCase()}`);
  const letters = Array.from(bytes.slice(0, 8), (byte) => ALPHABET[byte % ALPHABET.length]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/**
 * The id of a melding from a plain form. That page is the same file for everybody, so it cannot
 * bring an id of its own. Equal fields on one day count as one melding: that is somebody who
 * pressed the button twice, or reloaded. Two people who write word for word the same on one day,
 * with the same contact or both without, are taken for one; that loses nothing that can be answered.
 */
export async function idOf(invoer: Invoer, datum: Date): Promise<string> {
  const fields = Object.entries(invoer).sort(([a], [b]) => (a < b ? -1 : 1));
  const day = datum.toISOString().slice(0, 10);
  return toUuid(await hash(JSON.stringify([day, fields])), 8);
}
