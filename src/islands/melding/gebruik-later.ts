import { useEffect, useState } from 'preact/hooks';
import type * as inhoud from './later.ts';

export type Later = typeof inhoud;

let loading: Promise<Later> | undefined;

/** Loads what comes later, once. After a failure the next call tries again. */
function loadLater(): Promise<Later> {
  loading ??= import('./later.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Long enough for the page to be there first (ms). */
const PAUSE = 300;

/** What is not needed at once. It is fetched while the first step is read; undefined until then. */
export function useLater() {
  const [later, setLater] = useState<Later>();

  /** @throws without internet and without a saved copy */
  async function load(): Promise<Later> {
    const loaded = await loadLater();
    setLater(() => loaded);
    return loaded;
  }

  useEffect(() => {
    // When it fails it is asked again at the first "Verder".
    const timer = setTimeout(() => void load().catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, []);
  return { later, load };
}
