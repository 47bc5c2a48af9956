import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a screen that is fetched once the rest is there. Without it (no connection, and not kept
 * on the device) the screen stays whole.
 */
export function useLater<T extends object>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    let shown = true;
    load().then(
      (loaded) => {
        if (shown) setPart(() => loaded);
      },
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, []);
  return part;
}
