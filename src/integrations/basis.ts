/** What the server answers beside the pages. */
const SERVER = ['api', 'pagefind', 'postvak'];

const SEGMENT = /^[a-z0-9][\w.~-]*$/i;

/**
 * Reads SITE_BASE, the sub-path under which the site lives.
 * @param files names of what stands at the root of the site, with or without an extension
 * @returns between slashes: `/hulp/`; `/` when there is none
 * @throws a sentence for who builds the site
 */
export function readBasis(text: string | undefined, files: readonly string[]): string {
  // Without a stack: who reads it wants to know what to write instead.
  const wrong = (why: string) =>
    Object.assign(new Error(`SITE_BASE is "${text}". ${why}`), { stack: '' });
  const parts = (text ?? '').trim().split('/').filter(Boolean);
  const [first] = parts;
  if (first === undefined) return '/';
  if (!parts.every((part) => SEGMENT.test(part) && !part.includes('..'))) {
    throw wrong(
      'Geef alleen het pad, met gewone letters en cijfers, bijvoorbeeld SITE_BASE=/hulp/. ' +
        'Het adres van de site zelf staat in SITE_URL.',
    );
  }
  // Else nobody can tell the page /wijzer/ from the home page of a site under /wijzer/.
  const taken = [...SERVER, ...files.map((name) => name.replace(/\.\w+$/, ''))];
  if (taken.includes(first)) {
    throw wrong(`Zo heet al iets op de site zelf. Kies een ander pad dan /${first}/.`);
  }
  return `/${parts.join('/')}/`;
}
