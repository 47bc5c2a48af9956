import { metSlot } from '../sw/slot.ts';

/**
 * Does work that a reload of the page must not break off, such as sending a melding: a new version
 * of the site waits for it (`serviceworker.ts`, by the same name). Without locks it does not wait.
 */
export function ongestoord(work: () => Promise<void>): Promise<void> {
  return metSlot('ongestoord', { mode: 'shared' }, work);
}
