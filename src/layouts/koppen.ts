import type { Status } from '../domain/schema/regeling.ts';
import { isFinal } from '../domain/versheid.ts';
import { nl } from '../i18n/nl.ts';

/**
 * The headings of the page of a regeling, by the status that visitors see.
 * @param eigen the status that an editor gave it; `informatie` promises nothing, and keeps its
 * headings when it grows old
 */
export function koppenOf(eigen: Status) {
  const woorden = (nu: Status) =>
    nl.status[eigen === 'informatie' && nu === 'niet-bevestigd' ? eigen : nu];
  return {
    wat: (nu: Status) => woorden(nu).wat,
    voorWie: (nu: Status) => (isFinal(nu) ? nl.regeling.voorWieNiet : nl.regeling.voorWie),
    doen: (nu: Status) => woorden(nu).doen,
  };
}
