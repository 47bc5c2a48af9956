/** A piece of text; `raak` when it holds what somebody looked for. */
export interface Tekstdeel {
  readonly tekst: string;
  readonly raak: boolean;
}

/** The kinds of pages that can be found. */
export const ZOEKSOORTEN = [
  'regeling',
  'situatie',
  'organisatie',
  'gemeente',
  'thema',
  'doelgroep',
  'pagina',
] as const;
export type Zoeksoort = (typeof ZOEKSOORTEN)[number];

/** One page in the list of results. */
export interface Zoekresultaat {
  /** The address within the site, ready to link to. */
  readonly url: string;
  readonly soort: Zoeksoort;
  readonly titel: readonly Tekstdeel[];
  /** The official name of a regeling, where it differs from the title. */
  readonly naam: readonly Tekstdeel[] | undefined;
  /** One sentence: what do I get? */
  readonly samenvatting: readonly Tekstdeel[];
  readonly status: string | undefined;
  /** Where it holds, in words. */
  readonly gemeenten: string | undefined;
  /** What residents call it, when that is why the page is here and nothing above shows it. */
  readonly via: string | undefined;
}

export interface Situatieverwijzing {
  readonly titel: string;
  readonly url: string;
}

/** The answer to a search. */
export interface Zoekuitkomst {
  /** The best pages first, at most as many as were asked for. */
  readonly resultaten: readonly Zoekresultaat[];
  /** How many pages were found in all. */
  readonly aantal: number;
  /** What was searched for instead, when it looked like a typing error ("uitkering"). */
  readonly bedoeld: string | undefined;
  /** False while somebody has typed only words that say nothing ("ik heb"). */
  readonly begonnen: boolean;
  /** When nothing was found: the three situaties that come nearest. */
  readonly situaties: readonly Situatieverwijzing[];
}

export interface Zoekopties {
  /** True to search for exactly these letters. */
  readonly letterlijk?: boolean;
  /** Slug: leave out what does not hold there. */
  readonly gemeente?: string | undefined;
  /** Slug: only what belongs to it. */
  readonly thema?: string | undefined;
  /** How many results at most. */
  readonly hoogstens?: number;
}
