import { toUuid } from '../domain/uuid.ts';

/** A new id. Not randomUUID: that is missing on a phone that opens a local server over plain http. */
export function makeId(): string {
  return toUuid(crypto.getRandomValues(new Uint8Array(16)), 4);
}
