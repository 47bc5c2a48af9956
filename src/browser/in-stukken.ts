/** Longer than this (milliseconds) nothing waits for the work; four times slower it is not felt either. */
const STUK_MS = 8;

/**
 * Does long work a little at a time: on a slow phone a tap or a letter in between is not kept waiting.
 * @param werk gives way wherever it can be interrupted
 */
export async function inStukken<T>(werk: Generator<void, T>): Promise<T> {
  let begin = performance.now();
  for (;;) {
    const { done, value } = werk.next();
    if (done) return value;
    if (performance.now() - begin < STUK_MS) continue;
    await pauze();
    begin = performance.now();
  }
}

/** Lets the browser do what waits. A timer would add milliseconds of its own each time. */
function pauze(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
