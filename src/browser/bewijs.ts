import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** In ms. A phone that needs longer than this would rather hear a phone number. */
const PATIENCE = 20_000;

/**
 * Does the sum that the server asks for when it is under attack. Costs a cheap phone a few seconds;
 * the page stays usable meanwhile. Works in a service worker too.
 * @returns what goes in `BEWIJS_HEADER`; undefined when it takes too long
 */
export async function losOp(uitdaging: Challenge): Promise<string | undefined> {
  const solution = await solveChallenge({ challenge: uitdaging, deriveKey, timeout: PATIENCE });
  return solution ? btoa(JSON.stringify({ challenge: uitdaging, solution })) : undefined;
}
