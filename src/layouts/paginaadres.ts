/**
 * The full address of a page of the site, as it stands on paper.
 * @param pad from the root of the site: `/regelingen/bijstand/`
 * @param site origin of the site, from `Astro.site`
 */
export function paginaadres(pad: string, site: URL | undefined): URL {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${pad}`, site);
}

/** The address as people type it: without `https://` and the last slash. */
export function typbaar({ host, pathname }: URL): string {
  return `${host}${pathname}`.replace(/^www\./, '').replace(/\/$/, '');
}
