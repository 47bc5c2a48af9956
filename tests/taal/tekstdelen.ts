// Reads the texts of a built page without a DOM: to build one for every page takes seconds.

/** The text of an element that holds nothing else. */
export interface Tekstdeel {
  readonly tekst: string;
  readonly tag: string;
  /** True when a translator leaves it as it is. */
  readonly blijft: boolean;
}

const DEEL =
  /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const BLIJFT = /\stranslate="no"|\sclass="[^"]*\bnotranslate\b/;
const LEEG = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/;

/** The elements of a page that hold only text. */
export function readTekstdelen(html: string): Tekstdeel[] {
  const found: Tekstdeel[] = [];
  const open: boolean[] = [false];
  let before: { tag: string; end: number } | undefined;
  for (const match of html.matchAll(DEEL)) {
    const [all, , slash, tag = '', attributes = ''] = match;
    if (tag === '' || LEEG.test(tag) || attributes.endsWith('/')) continue;
    if (slash) {
      const blijft = open.pop() ?? false;
      if (before?.tag === tag) {
        found.push({ tekst: decode(html.slice(before.end, match.index)), tag, blijft });
      }
      before = undefined;
    } else {
      open.push(open.at(-1) === true || BLIJFT.test(attributes));
      before = { tag, end: match.index + all.length };
    }
  }
  return found;
}

const decode = (text: string) =>
  text
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/&#39;|&#x27;/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
