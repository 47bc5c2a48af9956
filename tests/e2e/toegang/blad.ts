// All that is looked at within a page, bundled into one script (see laden.ts).
import { findHoverOnly, findMoving } from './beweging.ts';
import { findFaint } from './contrast.ts';
import { findSmall } from './doelen.ts';
import { tellFocus, watchFocus } from './focus.ts';
import { forgetGrounds } from './kleur.ts';
import { findMuddled } from './opbouw.ts';
import { findCramped } from './ruimte.ts';
import { findLost } from './systeemkleuren.ts';

/** The colours of the page may have changed since the check before. */
function anew<T>(check: () => T): () => T {
  return () => {
    forgetGrounds();
    return check();
  };
}

/** What needs no other screen and no key: the same for every page and every state. */
function findPlain(): string[] {
  return [...findSmall().map((line) => `small target: ${line}`), ...findMuddled()];
}

const toegang = {
  findCramped,
  findFaint: anew(findFaint),
  findHoverOnly,
  findLost: anew(findLost),
  findMoving,
  findPlain,
  tellFocus,
  watchFocus: anew(watchFocus),
};

export type Toegang = typeof toegang;

Object.assign(globalThis, { toegang });
