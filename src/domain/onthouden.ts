/**
 * Remembers what a pure function gave for two objects, as long as both live. The judging asks the
 * same question about the same situation many times over.
 */
export function remember<A extends object, B extends object, R>(
  compute: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const known = new WeakMap<B, WeakMap<A, { readonly result: R }>>();
  return (a, b) => {
    let forB = known.get(b);
    if (!forB) {
      forB = new WeakMap();
      known.set(b, forB);
    }
    const before = forB.get(a);
    if (before) return before.result;
    const result = compute(a, b);
    forB.set(a, { result });
    return result;
  };
}

/** The same for an object and a word, such as a date: one result for each word. */
export function rememberByKey<A extends object, R>(
  compute: (a: A, key: string) => R,
): (a: A, key: string) => R {
  const known = new WeakMap<A, Map<string, R>>();
  return (a, key) => {
    const forA = known.get(a) ?? new Map<string, R>();
    known.set(a, forA);
    const before = forA.get(key);
    if (before !== undefined) return before;
    const result = compute(a, key);
    forA.set(key, result);
    return result;
  };
}
