/** Pages about one subject each: they hold everywhere, and there may be very many. */
const REGIO = /^(regelingen|organisaties|begrippen|themas|doelgroepen)\/./;

/** Pages without which the site does not work; the first of them fill the first pack. */
const EERST = /^(|(wijzer|zoeken|lijst|offline|zonder-internet|meldpunt(\/[\w-]+)?)\/)$/;

/** Files that belong to one gemeente: `wijzer/gegevens/dordrecht.json`. */
const VAN_GEMEENTE = /^(?:wijzer|zoeken)\/gegevens\/([\w-]+)\.json$/;

/** Leaflets and posters: who prints has internet more often than who reads. */
const PAPIER = /^(?:regelingen|gemeenten)\/[\w-]+\/(?:folder|poster)\/$/;

/** The index with which Pagefind searches in texts; on a large site larger than all else. */
const ZOEKINDEX = /^pagefind\/(index|filter)\//;

/**
 * The group with which a page or file is saved: `kern`, `regio`, `zoekindex`, `papier` or
 * `gemeente-<slug>`.
 * @param pad from the home page: `regelingen/bijstand/`, `404.html`
 * @param gemeenteVan the gemeente of a regeling that holds nowhere else, by slug
 */
export function groepVan(pad: string, gemeenteVan: ReadonlyMap<string, string>): string {
  if (ZOEKINDEX.test(pad)) return 'zoekindex';
  if (PAPIER.test(pad)) return 'papier';
  const gemeente =
    VAN_GEMEENTE.exec(pad)?.[1] ??
    /^gemeenten\/([\w-]+)\/$/.exec(pad)?.[1] ??
    gemeenteVan.get(/^regelingen\/([\w-]+)\/$/.exec(pad)?.[1] ?? '');
  if (gemeente !== undefined) return `gemeente-${gemeente}`;
  return REGIO.test(pad) ? 'regio' : 'kern';
}

/** Files that are no pages, yet are saved in a pack: they belong to a group. */
export const isPakketbestand = (pad: string) => VAN_GEMEENTE.test(pad) || ZOEKINDEX.test(pad);

const VOLGORDE = ['kern', 'regio', 'zoekindex', 'papier'];

/** Groups in order of need; the gemeenten come last, by name. */
export function byGroep(a: string, b: string): number {
  const place = (groep: string) => {
    const found = VOLGORDE.indexOf(groep);
    return found === -1 ? VOLGORDE.length : found;
  };
  return place(a) - place(b) || (a < b ? -1 : Number(a > b));
}

/** Within a group: first what the site cannot do without, then by path. */
export function byPad(a: string, b: string): number {
  return Number(EERST.test(b)) - Number(EERST.test(a)) || (a < b ? -1 : Number(a > b));
}
