/**
 * Makes something when it is first asked for, and gives the same from then on: what a phone does not
 * need costs it nothing.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
