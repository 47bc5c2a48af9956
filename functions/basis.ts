const MANIFEST = /<link\b[^>]*\bhref="(\/[^"]*)manifest\.webmanifest"/;

/**
 * The path under which a site was built, read from one of its pages. So SITE_BASE is set in one place,
 * and the server cannot think of another path than the links of the pages.
 * @returns between slashes: `/hulp/`; `/` for a site with a host of its own
 */
export function basisOf(page: string): string {
  return MANIFEST.exec(page)?.[1] ?? '/';
}
