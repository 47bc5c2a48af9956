/** Old browsers have no locks, and some refuse them. Then a page does not wait for another. */
const locks = () => (navigator as { locks?: LockManager | null }).locks;

/**
 * Does work that a reload of the page must not break off, such as sending a melding: a new version
 * of the site waits for it (`serviceworker.ts`, by the same name).
 */
export async function ongestoord(work: () => Promise<void>): Promise<void> {
  let begun = false as boolean;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    await (locks()?.request('ongestoord', { mode: 'shared' }, begin) ?? begin());
  } catch (error) {
    if (begun) throw error;
    await begin();
  }
}
