import { roundToCents } from '../../src/domain/interval.ts';

/** Gives the next number from 0 up to 1. */
export type Random = () => number;

/** A row of numbers from 0 up to 1 that is the same for the same seed on every machine (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** True with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number, both ends included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A number between two others, halves of it more often near the lower end. */
export function spread(random: Random, low: number, high: number): number {
  return low + (high - low) * random() ** 1.5;
}

/** Euros, in whole cents. */
export const cents = roundToCents;

/** One of a list, each as likely. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Uit een lege lijst valt niets te kiezen.');
  return item;
}

/** One of a list, by weight. */
export function odds<const T>(random: Random, list: readonly (readonly [T, number])[]): T {
  let left = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of list) {
    left -= weight;
    if (left < 0) return item;
  }
  return pick(random, list)[0];
}
