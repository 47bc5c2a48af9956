/** When typing rests: each change takes time, and Safari refuses more than a few a second. */
const RUST_MS = 300;

/**
 * Keeps the address in step with the search, without new history: the last change is never lost.
 * @returns `schrijf` takes the query (`?q=huur`, or empty); `nu` writes at once what still waits
 */
export function makeAdresregel() {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const nu = (): void => {
    if (waiting === undefined) return;
    history.replaceState(history.state, '', location.pathname + waiting);
    waiting = undefined;
  };

  return {
    nu,
    schrijf: (query: string): void => {
      waiting = query;
      clearTimeout(timer);
      timer = setTimeout(nu, RUST_MS);
    },
  };
}
