import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A web address in the content, and the files in which it stands. */
export interface Link {
  readonly url: string;
  /** Paths from the content folder. */
  readonly bestanden: readonly string[];
}

const FILES = /\.(?:md|ya?ml|json)$/;
/** Up to what cannot stand in an address; brackets are looked at afterwards. */
const URL_IN_TEXT = /https?:\/\/[^\s"'`<>\]|\\^]+/gi;

/** The web addresses in a text: in fields, in Markdown links and by themselves. */
export function urlsIn(tekst: string): string[] {
  const found = [...tekst.matchAll(URL_IN_TEXT)].map(([url]) => trimmed(url));
  return [...new Set(found.filter((url) => URL.canParse(url)))];
}

/** Without the point or the bracket of the sentence around it; brackets of the address stay. */
function trimmed(url: string): string {
  let text = url;
  for (;;) {
    const count = (sign: string) => text.split(sign).length - 1;
    const last = text.at(-1) ?? '';
    const unbalanced =
      (last === ')' && count(')') > count('(')) || (last === '}' && count('}') > count('{'));
    if (!unbalanced && !/[.,;:!?*]/.test(last)) return text;
    text = text.slice(0, -1);
  }
}

/** Every web address in the content folder, by address; the guide for editors does not count. */
export async function collectLinks(dir: string): Promise<Link[]> {
  const names = (await readdir(dir, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => FILES.test(name) && path.posix.basename(name) !== 'README.md')
    .sort();
  const byUrl = new Map<string, string[]>();
  for (const name of names) {
    for (const url of urlsIn(await readFile(path.join(dir, name), 'utf8'))) {
      byUrl.set(url, [...(byUrl.get(url) ?? []), name]);
    }
  }
  return [...byUrl]
    .map(([url, bestanden]) => ({ url, bestanden }))
    .sort((a, b) => a.url.localeCompare(b.url));
}
