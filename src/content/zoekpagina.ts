import { vindSamenstellingen } from '../domain/zoeken/samenstelling.ts';
import { woordenIn } from '../domain/zoeken/woorden.ts';
import type { Paginameta, Zoekgegevens, Zoekpagina } from '../domain/zoeken/zoekgegevens.ts';
import type { Zoeksoort } from '../domain/zoeken/zoekuitkomst.ts';

/** A page as the text search read it from the built site. */
export interface Gelezenpagina {
  readonly id: string;
  readonly url: string;
  /** All of its text. */
  readonly content: string;
  /** What `Zoekgegevens.astro` wrote for the search. */
  readonly meta: Paginameta;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What kind of thing has a page below this address; the address itself is a page with a list. */
const SOORTEN: Readonly<Record<string, Zoeksoort>> = {
  regelingen: 'regeling',
  situaties: 'situatie',
  organisaties: 'organisatie',
  gemeenten: 'gemeente',
  themas: 'thema',
  doelgroepen: 'doelgroep',
};

/** The names that make the label of the status; the rest of the meta has a place of its own. */
const STATUSMETA = ['status', 'eigen', 'stand', 'gecontroleerd', 'van', 'tot'];

/**
 * All that the search needs to know of the site.
 * @param gemeenten how many there are: what holds in all of them holds everywhere
 * @param synoniemen groups of words with spaces between
 */
export function makeZoekgegevens(
  gelezen: readonly Gelezenpagina[],
  gemeenten: number,
  synoniemen: readonly string[],
): Zoekgegevens {
  const woorden = new Set(gelezen.flatMap(({ content }) => formsIn(content)));
  const paginas = gelezen
    .map((pagina) => toZoekpagina(pagina, gemeenten))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const named = paginas.flatMap(({ titel, naam = '', zoekwoorden = [] }) =>
    formsIn([titel, naam, ...zoekwoorden].join(' ')),
  );
  return {
    paginas,
    woorden: [...woorden].sort().join(' '),
    samenstellingen: vindSamenstellingen(new Set([...woorden, ...named])),
    synoniemen,
  };
}

/** What a large site keeps in a file apart: the pages of one gemeente that are not everywhere. */
export type Zoekdeel = Pick<Zoekgegevens, 'paginas'>;

/**
 * Takes a large site apart: the pages that hold everywhere, and a part for each gemeente. What holds in
 * some gemeenten is in the part of each.
 */
export function splitZoekgegevens(gegevens: Zoekgegevens): {
  readonly kern: Zoekgegevens;
  readonly delen: ReadonlyMap<string, Zoekdeel>;
} {
  const meer = [...new Set(gegevens.paginas.flatMap(({ gemeente = [] }) => gemeente))].sort();
  const isLocal = ({ gemeente }: Zoekpagina) => gemeente !== undefined;
  return {
    kern: { ...gegevens, paginas: gegevens.paginas.filter((pagina) => !isLocal(pagina)), meer },
    delen: new Map(
      meer.map((een) => [
        een,
        { paginas: gegevens.paginas.filter(({ gemeente }) => gemeente?.includes(een)) },
      ]),
    ),
  };
}

const formsIn = (tekst: string) => woordenIn(tekst).map(({ vorm }) => vorm);

function toZoekpagina({ id, url, meta, filters }: Gelezenpagina, gemeenten: number): Zoekpagina {
  const [map = '', slug] = url.split('/').filter(Boolean);
  const { gemeente = [], thema = [] } = filters;
  const local = gemeente.length > 0 && gemeente.length < gemeenten;
  const status = STATUSMETA.flatMap((naam) => (meta[naam] ? [[naam, meta[naam]] as const] : []));
  return {
    id,
    url,
    soort: (slug === undefined ? undefined : SOORTEN[map]) ?? 'pagina',
    titel: meta.title ?? url,
    ...(meta.naam && meta.naam !== meta.title && { naam: meta.naam }),
    samenvatting: meta.samenvatting ?? '',
    ...(meta.statuscode && { status: meta.statuscode }),
    ...(status.length > 0 && { meta: Object.fromEntries(status) }),
    ...(meta.gemeenten && { gemeenten: meta.gemeenten }),
    ...(local && { gemeente: [...gemeente].sort() }),
    ...(thema.length > 0 && { thema: [...thema].sort() }),
    ...(meta.zoekwoorden && { zoekwoorden: meta.zoekwoorden.split('|') }),
  };
}
