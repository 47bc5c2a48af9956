import type { Weer } from './storing.ts';

/** How long a new receiver has to wait, in ms: minutes for people, less for us. */
const WACHTTIJD = 60;
/** After so many mails to one receiver the server has forgotten that it knew the sender. */
const VERGEET_NA = 150;

/**
 * Greylisting: who mails somebody for the first time is told to come back later. Only for
 * the mailboxes of organisaties: a melder has an address of their own each time, so that each
 * confirmation would be the first.
 */
export function createGrijzeLijst({ kracht }: Weer) {
  const known = new Map<string, { readonly vanaf: number; mails: number }>();
  return {
    refuses(ontvanger: string): boolean {
      if (kracht === 0 || !ontvanger.endsWith('@meldpunt.test')) return false;
      const now = Date.now();
      const before = known.get(ontvanger);
      if (!before || before.mails >= VERGEET_NA) {
        known.set(ontvanger, { vanaf: now + WACHTTIJD, mails: 0 });
        return true;
      }
      if (now < before.vanaf) return true;
      before.mails += 1;
      return false;
    },
  };
}
