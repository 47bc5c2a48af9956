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
