import type { Teksttreffer } from '../domain/zoeken/aanvullen.ts';
import { metBasis } from './basis.ts';

/** Finds the pages with a word in their text; best first. */
export type Tekstzoeker = (woord: string) => Promise<readonly Teksttreffer[]>;

/** The part of Pagefind's browser API that we use. */
interface Pagefind {
  init(): Promise<void>;
  search(zoekvraag: string): Promise<{ results: readonly Teksttreffer[] }>;
}

/** Fetches the text search (100 kB). */
export async function openPagefind(): Promise<Tekstzoeker> {
  const url = metBasis('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.init();
  return async (woord) => (await pagefind.search(woord)).results;
}
