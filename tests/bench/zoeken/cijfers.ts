import type { Lijst } from './pagina/motor.ts';

/** A question with the slugs of the regelingen of which one should come first. */
export interface Zoekvraag {
  readonly vraag: string;
  readonly verwacht: readonly string[];
}

/** How good the answers to a set of questions are; each from 0 to 1. */
export interface Kwaliteit {
  /** Share of the questions with an expected regeling in the first place. */
  readonly eerste: number;
  /** The same, in the first three. */
  readonly eersteDrie: number;
  /** Mean of 1 / place of the first expected regeling; 0 when it is not there. */
  readonly mrr: number;
}

const REGELING = /^\/regelingen\/([^/]+)\/$/;

/** The slug of the regeling on a page; undefined for another page. */
const slugOf = (url: string) => REGELING.exec(url)?.[1];

/** The place of the first expected regeling, from 1; Infinity when it is not in the list. */
export function placeOf(lijst: Lijst, { verwacht }: Zoekvraag): number {
  const index = lijst.findIndex((url) => verwacht.includes(slugOf(url) ?? ''));
  return index === -1 ? Infinity : index + 1;
}

/** The list without the pages that are no regeling. */
export const alleenRegelingen = (lijst: Lijst): Lijst =>
  lijst.filter((url) => slugOf(url) !== undefined);

/** @param plaatsen for each question the place of its first expected regeling */
export function kwaliteitOf(plaatsen: readonly number[]): Kwaliteit {
  const share = (most: number) => mean(plaatsen.map((plaats) => (plaats <= most ? 1 : 0)));
  return {
    eerste: share(1),
    eersteDrie: share(3),
    mrr: mean(plaatsen.map((plaats) => 1 / plaats)),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The value at a part of the row from low to high: 0.5 is the median. */
export function at(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? NaN;
}
