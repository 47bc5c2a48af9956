import type { Melding } from '../../src/domain/schema/melding.ts';

/** Why a melding may be spam: a field that people do not see, or a form filled in faster than people type. */
export type Verdenking = 'verborgen-veld' | 'te-snel';

/** In seconds. Nobody reads a form, chooses twice and writes a sentence in less. */
const FASTEST = 3;

/**
 * Whether a melding may come from a program. It then gets a mark in its subject and no confirmation
 * is sent; it is never dropped, for we may be wrong. Who has no script brings no duration.
 */
export function verdenking({
  website,
  duur,
}: Pick<Melding, 'website' | 'duur'>): Verdenking | undefined {
  if (website) return 'verborgen-veld';
  return duur !== undefined && duur < FASTEST ? 'te-snel' : undefined;
}
