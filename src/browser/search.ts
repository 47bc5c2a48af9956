import { mergeTreffers, splitZoekvraag, type Treffer } from '../domain/zoekwoorden.ts';

/** What the list of results shows of a page; pages print it with `data-pagefind-meta`. */
export interface Zoekresultaat {
  readonly url: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly status: string | undefined;
  readonly gemeenten: string | undefined;
}

export interface Zoekuitkomst {
  /** The best pages, at most `MOST`. */
  readonly resultaten: readonly Zoekresultaat[];
  /** How many pages were found in all. */
  readonly aantal: number;
}

/** The part of Pagefind's browser API that we use. */
interface Pagefind {
  init(): Promise<void>;
  search(zoekvraag: string): Promise<{ results: readonly PagefindTreffer[] }>;
}

interface PagefindTreffer extends Treffer {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string | undefined> }>;
}

/** With fewer hits than this, pages with only some of the words are shown as well. */
const FEW = 3;
/** Nobody reads further; every result is one more file to fetch. */
const MOST = 20;

/**
 * A search over all pages. The engine (100 kB) is fetched at the first search, and works without
 * internet because the service worker keeps it. `base` is the address of the home page.
 */
export function makeSearch(base: string): (zoekvraag: string) => Promise<Zoekuitkomst> {
  let engine: Promise<Pagefind> | undefined;

  return async (zoekvraag) => {
    const words = splitZoekvraag(zoekvraag);
    if (words.length === 0) return { resultaten: [], aantal: 0 };
    engine ??= loadPagefind(base);
    const pagefind = await engine.catch((error: unknown) => {
      // The next search tries again: perhaps the internet is back.
      engine = undefined;
      throw error;
    });
    const treffers = await findPages(pagefind, words);
    const resultaten = await Promise.all(treffers.slice(0, MOST).map(readResult));
    return { resultaten, aantal: treffers.length };
  };
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ `${base.replace(/\/?$/, '/')}pagefind/pagefind.js`
  )) as Pagefind;
  await pagefind.init();
  return pagefind;
}

async function findPages(pagefind: Pagefind, words: readonly string[]) {
  const search = async (zoekvraag: string) => (await pagefind.search(zoekvraag)).results;
  const together = await search(words.join(' '));
  if (words.length === 1 || together.length >= FEW) return together;
  return mergeTreffers(together, await Promise.all(words.map(search)));
}

async function readResult(treffer: PagefindTreffer): Promise<Zoekresultaat> {
  const { url, meta } = await treffer.data();
  return {
    url,
    titel: meta.title ?? url,
    samenvatting: meta.samenvatting ?? '',
    status: meta.status,
    gemeenten: meta.gemeenten,
  };
}
