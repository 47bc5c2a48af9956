import { useEffect, useState } from 'preact/hooks';

/**
 * A long screen in turns: first what is in sight, then the rest, part after part, so that a slow phone
 * shows the first and hears a tap in between.
 * @param aantal how many parts there are
 * @returns how many of them may be there now
 */
export function useBeurten(aantal: number): number {
  const [beurt, setBeurt] = useState(1);
  useEffect(() => {
    if (beurt >= aantal) return undefined;
    const timer = setTimeout(() => setBeurt(beurt + 1));
    return () => clearTimeout(timer);
  }, [beurt]);
  return beurt;
}
