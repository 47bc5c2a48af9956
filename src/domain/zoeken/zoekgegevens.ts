import type { Zoeksoort } from './zoekuitkomst.ts';

/** What a page says of itself, by name: the words and dates that make its status. */
export type Paginameta = Readonly<Record<string, string | undefined>>;

/** One page that can be found. Made when the site is built, from the page itself. */
export interface Zoekpagina {
  /** What the text search (Pagefind) calls it. */
  readonly id: string;
  /** The address from the root of the site: `/regelingen/bijstand/`. */
  readonly url: string;
  readonly soort: Zoeksoort;
  readonly titel: string;
  /** The official name of a regeling, where it differs from the title. */
  readonly naam?: string;
  readonly samenvatting: string;
  /** The status as editors write it, such as `gestopt`; only of a regeling. */
  readonly status?: string;
  /** What the label of the status is made from on the day somebody searches. */
  readonly meta?: Paginameta;
  /** Where it holds, in words. */
  readonly gemeenten?: string;
  /** Slugs; absent when it holds everywhere. */
  readonly gemeente?: readonly string[];
  readonly thema?: readonly string[];
  /** What residents type. */
  readonly zoekwoorden?: readonly string[];
}

/** All that the search knows. */
export interface Zoekgegevens {
  readonly paginas: readonly Zoekpagina[];
  /** The words of the text of all pages, in lower case, with spaces between. */
  readonly woorden: string;
  /** Compounds with their two parts: "kinderopvang kind opvang". */
  readonly samenstellingen: readonly string[];
  /** Words that mean the same to who searches, with spaces between. */
  readonly synoniemen: readonly string[];
  /** Gemeenten of which a large site keeps the pages in a file apart; absent when all is here. */
  readonly meer?: readonly string[];
}
