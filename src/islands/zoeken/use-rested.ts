import { useEffect, useState } from 'preact/hooks';

/** A value once it has not changed for so many milliseconds; before that the one before it. */
export function useRested<T>(value: T, first: T, ms: number): T {
  const [rested, setRested] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
