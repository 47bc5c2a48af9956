/** After this long without a touch, a key or a pointer the countdown begins (ms). */
export const STIL = 10 * 60_000;

/** How long the countdown lasts (ms). */
export const AFTELLEN = 60_000;

/** The clock and the timer of the browser; a test has its own. */
export interface Klok {
  now(): number;
  /** Calls back once, after some ms; the answer takes that back. */
  after(ms: number, call: () => void): () => void;
}

export interface Rustwacht {
  /** Somebody touched the device. While it counts down only `goOn` stops that. */
  touch(): void;
  /** Stops the countdown and begins anew. */
  goOn(): void;
  /** Looks at the clock at once: the device may have been asleep. */
  wake(): void;
  stop(): void;
}

interface Gevolgen {
  /** Seconds left, once a second during the countdown; undefined when it was stopped. */
  readonly onCount: (seconds: number | undefined) => void;
  /** It was quiet for too long. Comes once. */
  readonly onQuiet: () => void;
}

/**
 * Watches how long nobody touched the device. It goes by the clock and not by counting: a tablet
 * that slept does not count, but its clock went on.
 */
export function watchRust(klok: Klok, { onCount, onQuiet }: Gevolgen): Rustwacht {
  let last = klok.now();
  let counting = false;
  let cancel = () => {};

  function look(): void {
    cancel();
    const left = last + STIL + AFTELLEN - klok.now();
    if (left <= 0) {
      onQuiet();
      return;
    }
    if (left > AFTELLEN) {
      cancel = klok.after(left - AFTELLEN, look);
      return;
    }
    counting = true;
    onCount(Math.ceil(left / 1000));
    cancel = klok.after(left % 1000 || 1000, look);
  }

  function goOn(): void {
    last = klok.now();
    if (counting) onCount(undefined);
    counting = false;
    look();
  }

  look();
  return {
    touch() {
      // The timer finds out by itself: no work at every move of a finger.
      if (!counting) last = klok.now();
    },
    goOn,
    wake: look,
    stop: () => cancel(),
  };
}

const TEKENS = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'wheel'] as const;

/** Tells a watch of every sign of life on this page, and of waking up. @returns stops it */
export function listenForLife(rust: Rustwacht): () => void {
  const touch = () => rust.touch();
  const wake = () => {
    if (document.visibilityState === 'visible') rust.wake();
  };
  for (const teken of TEKENS) window.addEventListener(teken, touch, { passive: true });
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('pageshow', wake);
  return () => {
    rust.stop();
    for (const teken of TEKENS) window.removeEventListener(teken, touch);
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('pageshow', wake);
  };
}

/** The clock of this browser. */
export const KLOK: Klok = {
  now: () => Date.now(),
  after(ms, call) {
    const id = setTimeout(call, ms);
    return () => clearTimeout(id);
  },
};
