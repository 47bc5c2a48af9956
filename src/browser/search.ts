import afstand from 'damerau-levenshtein';
import { localDate } from '../domain/datum.ts';
import { aanvullen } from '../domain/zoeken/aanvullen.ts';
import { fits, toonTreffer, zoek, type Vondst } from '../domain/zoeken/zoek.ts';
import type { Zoekgegevens, Zoekpagina } from '../domain/zoeken/zoekgegevens.ts';
import { bouwZoekindex, type Zoekindex } from '../domain/zoeken/zoekindex.ts';
import type { Zoekopties, Zoekresultaat, Zoekuitkomst } from '../domain/zoeken/zoekuitkomst.ts';
import { metBasis } from './basis.ts';
import { inStukken } from './in-stukken.ts';
import { openPagefind, type Tekstzoeker } from './pagefind.ts';
import { statusNu } from './status-nu.ts';

/** The search over all pages. Nothing of it is fetched before `laad` or `zoek` is called. */
export interface Zoeker {
  /** Fetches what the search needs. Rejects when that fails; the next call tries again. */
  laad(): Promise<void>;
  /**
   * The best results at once. When those are few, `later` searches the text of all pages as well: the
   * same list, perhaps with more below it. It never rejects: without text search it is the same.
   */
  zoek(
    zoekvraag: string,
    opties?: Zoekopties,
  ): Promise<{ readonly nu: Zoekuitkomst; readonly later: () => Promise<Zoekuitkomst> }>;
}

/** Nobody reads further. */
const HOOGSTENS = 20;
/** With this many pages nobody needs those that only speak of it somewhere in their text. */
const ENOUGH = 10;
/** With fewer pages than this, the text of a page may speak of only a part of the search. */
const FEW = 3;
/** Of each thing that is looked for, as many words are searched in the text. */
const TEKSTWOORDEN = 2;

/** The search of one page. */
export function makeZoeker(): Zoeker {
  const index = makeIndexen();
  const pagefind = retried(openPagefind);

  return {
    async laad() {
      await index();
    },
    async zoek(zoekvraag, opties = {}) {
      const ready = await index(opties.gemeente);
      const vondst = zoek(zoekvraag, ready, opties, errorsBetween);
      const { hoogstens = HOOGSTENS } = opties;
      const found = vondst.treffers.slice(0, hoogstens).map(show);
      const { length } = vondst.treffers;
      const nu = toUitkomst(vondst, found, length);
      const later = async () => {
        if (!vondst.begonnen || length >= ENOUGH) return nu;
        const more = await pagefind()
          .then((text) => findInText(text, vondst, ready, opties))
          .catch(() => []);
        if (more.length === 0) return nu;
        const all = [...found, ...more.map(show)].slice(0, hoogstens);
        return toUitkomst(vondst, all, length + more.length);
      };
      return { nu, later };
    },
  };
}

const errorsBetween = (een: string, ander: string) => afstand(een, ander).steps;

const today = () => localDate(new Date());

/** Makes something once; after a failure the next call tries again: perhaps the internet is back. */
function retried<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

/** The index to search in, each made once. In a large site every gemeente has one of its own. */
function makeIndexen(): (gemeente?: string) => Promise<Zoekindex> {
  const gegevens = retried(() => fetchJson<Zoekgegevens>('/zoeken/gegevens.json'));
  const kernindex = retried(async () => inStukken(bouwZoekindex(await gegevens())));
  const metDeel = new Map<string, () => Promise<Zoekindex>>();
  return async (gemeente = '') => {
    const kern = await gegevens();
    if (!kern.meer?.includes(gemeente)) return kernindex();
    const made = metDeel.get(gemeente) ?? retried(() => addDeel(kern, gemeente));
    metDeel.set(gemeente, made);
    // Without internet, and not kept: what holds everywhere can still be found.
    return made().catch(kernindex);
  };
}

/** The pages of a gemeente beside those that hold everywhere. */
async function addDeel(kern: Zoekgegevens, gemeente: string): Promise<Zoekindex> {
  const { paginas } = await fetchJson<Pick<Zoekgegevens, 'paginas'>>(
    `/zoeken/gegevens/${gemeente}.json`,
  );
  return inStukken(bouwZoekindex({ ...kern, paginas: [...kern.paginas, ...paginas] }));
}

async function fetchJson<T>(pad: `/${string}`): Promise<T> {
  const url = metBasis(pad);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

type Getoond = Parameters<typeof toonTreffer>[0];

/** A page as the list shows it today. */
function show(treffer: Getoond): Zoekresultaat {
  return toonTreffer(treffer, statusNu(treffer.pagina.meta ?? {}, today()));
}

/** The pages that only speak of it in their text, best first. */
async function findInText(
  text: Tekstzoeker,
  { termen, treffers }: Vondst,
  { paginas }: Zoekindex,
  opties: Zoekopties,
): Promise<readonly Getoond[]> {
  const woordenPerTerm = termen.map((varianten) =>
    [...varianten]
      .sort(([, a], [, b]) => b - a)
      .slice(0, TEKSTWOORDEN)
      .map(([vorm]) => vorm),
  );
  const perTerm = await Promise.all(
    woordenPerTerm.map(async (woorden) => (await Promise.all(woorden.map(text))).flat()),
  );
  const known = new Set(treffers.map(({ pagina }) => pagina.id));
  const least = known.size < FEW ? 1 : termen.length;
  const byId = new Map(paginas.map((pagina) => [pagina.id, pagina]));
  const woorden = new Set(woordenPerTerm.flat());
  return aanvullen(perTerm, known, least)
    .flatMap((id) => byId.get(id) ?? [])
    .filter((pagina) => fits(pagina, opties))
    .map((pagina) => ({ pagina, woorden, uitdrukking: undefined }));
}

/** @param aantal how many pages were found in all */
function toUitkomst(
  { bedoeld, begonnen, situaties }: Vondst,
  shown: readonly Zoekresultaat[],
  aantal: number,
): Zoekuitkomst {
  return {
    resultaten: shown.map((resultaat) => ({ ...resultaat, url: placeOf(resultaat.url) })),
    aantal,
    bedoeld,
    begonnen,
    situaties: situaties.map(({ titel, url }: Zoekpagina) => ({ titel, url: placeOf(url) })),
  };
}

/** Where a page is that the search knows by its address from the root of the site. */
const placeOf = (url: string) => metBasis(`/${url.replace(/^\//, '')}`);
