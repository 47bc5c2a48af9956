import type { Teksttreffer } from '../domain/zoeken/aanvullen.ts';

/** Finds the pages with a word in their text; best first. */
export type Tekstzoeker = (woord: string) => Promise<readonly Teksttreffer[]>;

/** The part of Pagefind's browser API that we use. */
interface Pagefind {
  init(): Promise<void>;
  search(zoekvraag: string): Promise<{ results: readonly Teksttreffer[] }>;
}

/** Fetches the text search (100 kB). @param root the address of the home page, with a slash */
export async function openPagefind(root: string): Promise<Tekstzoeker> {
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return async (woord) => (await pagefind.search(woord)).results;
}
