/** The keys that the paths press. */
export type Toets = 'Enter' | 'Tab' | 'ArrowDown';

/** What the paths need of a browser; each of the two does it in its own way. */
export interface Browser {
  /** Resolves when the page has been read; scripts may still be coming. */
  open(url: string): Promise<void>;
  /** Clicks the first element that is in sight, with a text if one is given. */
  click(css: string, text?: string): Promise<void>;
  /** Replaces what stands in a field, key by key. */
  fill(css: string, text: string): Promise<void>;
  /** Chooses from a list, by value. */
  choose(css: string, value: string): Promise<void>;
  press(key: Toets): Promise<void>;
  /** Runs a function in the page. It takes and gives plain data, and uses nothing around it. */
  run<A extends readonly unknown[], T>(
    script: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  close(): Promise<void>;
}

/** Waits until a page is as it should be; says what it waited for when that never comes. */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  limitMs = LIMIT_MS,
): Promise<void> {
  const end = Date.now() + limitMs;
  let last: unknown;
  do {
    try {
      if (await isSo()) return;
      last = undefined;
    } catch (error) {
      // While one page makes way for the next there is nothing to ask.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`Not in ${limitMs / 1000} s: ${what}`, { cause: last });
}

/** Generous: a slow machine is no reason to fail. */
const LIMIT_MS = 40_000;
