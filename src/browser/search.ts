import { localDate } from '../domain/datum.ts';
import { isLater, standOf, weakenedTo, type Stand } from '../domain/versheid.ts';
import { mergeTreffers, splitZoekvraag, type Treffer } from '../domain/zoekwoorden.ts';
import { versheidTekst } from '../i18n/versheid.ts';

/** What a page says of itself, by name. */
type Meta = Readonly<Record<string, string | undefined>>;

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
  data(): Promise<{ url: string; excerpt: string; meta: Meta }>;
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
    status: statusNu(meta, localDate(new Date())),
    gemeenten: meta.gemeenten,
  };
}

/**
 * The word for the status on a day (ISO date). The index was made with the site; time goes on.
 * @param meta `status` and `stand` when it was made, `eigen` when an editor gave another status, and
 * the dates that decide
 */
export function statusNu(
  { status, stand: gebouwd = 'vers', eigen, gecontroleerd, van, tot }: Meta,
  vandaag: string,
): string | undefined {
  const stand = standOf({ gecontroleerd, geldig: { van, tot } }, vandaag);
  if (status === undefined || !isLater(stand, gebouwd as Stand)) return status;
  const nu = weakenedTo(stand);
  return nu ? versheidTekst.kort[nu] : (eigen ?? status);
}
