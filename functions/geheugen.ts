/** What came of a melding; `nieuw` is false for the second and later times. */
export type Onthouden<T> = { readonly uitkomst: T; readonly nieuw: boolean };

/**
 * Remembers what was delivered, so that the same melding goes out once: also when it arrives a
 * second time while the first is still on its way. What failed is forgotten, so it can be tried
 * again. Lives in memory only and is bounded; after a restart a double is recognised by its Message-ID.
 */
export function createGeheugen<T>(most = 5_000) {
  const known = new Map<string, Promise<T>>();

  function remember(id: string, work: () => Promise<T>): Promise<T> {
    const promise = work();
    known.set(id, promise);
    promise.catch(() => known.delete(id));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return promise;
  }

  return {
    has: (id: string): boolean => known.has(id),
    async once(id: string, work: () => Promise<T>): Promise<Onthouden<T>> {
      const before = known.get(id);
      if (before) return { uitkomst: await before, nieuw: false };
      return { uitkomst: await remember(id, work), nieuw: true };
    },
  };
}
