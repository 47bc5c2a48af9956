/** Old browsers have no locks, and some refuse them. */
export const slotbeheer = () => (navigator as { locks?: LockManager | null }).locks;

interface Slotopties {
  readonly mode?: LockMode;
  /** How long to wait for who has the lock, in ms. */
  readonly geduld?: number;
}

/** Does work that others must wait for, or that waits for others. Without locks it is done at once. */
export async function metSlot<T>(
  naam: string,
  { geduld, ...rest }: Slotopties,
  work: () => Promise<T>,
): Promise<T> {
  let begun = false as boolean;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    const late = geduld === undefined ? {} : { signal: AbortSignal.timeout(geduld) };
    return await (slotbeheer()?.request(naam, { ...rest, ...late }, begin) ?? begin());
  } catch (error) {
    // Only the lock may fail in silence: work that has begun is not done twice.
    if (begun) throw error;
    return begin();
  }
}
