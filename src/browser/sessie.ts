import { parse, stringify } from '../domain/json.ts';

/** Reads what this tab kept; undefined when there is nothing, or when storage is refused. */
export function readSessie(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps something as long as this tab is open. Where storage is refused, it lives in memory only. */
export function keepSessie(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, stringify(value));
  } catch {
    // Private mode or a full disk: the wizard goes on in memory.
  }
}

/** Wipes what this tab kept. */
export function wipeSessie(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
