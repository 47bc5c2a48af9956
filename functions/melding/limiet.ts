/** How many addresses are remembered; beyond that the oldest is forgotten. */
const MOST = 10_000;

export interface Limiet {
  /** @returns seconds to wait; 0 when the melding may go on, which then counts. */
  readonly take: (address: string, now: Date) => number;
}

/**
 * A token bucket per internet address: a short burst is fine (a helper with several residents),
 * a stream is not.
 * @param perMinute 0 is no limit
 */
export function createLimiet(perMinute: number): Limiet {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(address, now) {
      if (perMinute === 0) return 0;
      const at = now.getTime();
      const before = buckets.get(address) ?? { tokens: perMinute, at };
      const refill = (Math.max(at - before.at, 0) / 60_000) * perMinute;
      const tokens = Math.min(before.tokens + refill, perMinute);
      // Ten times a tenth is a little less than one.
      const short = Math.max(1 - tokens - 1e-6, 0);
      const mayGoOn = short === 0;
      buckets.delete(address);
      buckets.set(address, { tokens: mayGoOn ? tokens - 1 : tokens, at });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST && oldest !== undefined) buckets.delete(oldest);
      return mayGoOn ? 0 : Math.ceil((short / perMinute) * 60);
    },
  };
}
