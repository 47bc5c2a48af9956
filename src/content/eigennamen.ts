import { getGemeenten, getOrganisaties, getRegelingen } from './collecties.ts';

const ALLEEN = /<(a|dd|dfn|dt|em|li|option|span|strong|td|th)\b([^<>]*)>(\s*)([^<>]+?)(\s*)<\/\1>/g;

let bekend: Promise<ReadonlySet<string>> | undefined;

/** The names that a letter or a counter uses: of regelingen, organisaties and gemeenten. */
export async function getEigennamen(): Promise<ReadonlySet<string>> {
  bekend ??= readNames();
  return bekend;
}

async function readNames(): Promise<ReadonlySet<string>> {
  const all = await Promise.all([getRegelingen(), getOrganisaties(), getGemeenten()]);
  return new Set(all.flat().map(({ naam }) => naam));
}

/**
 * Says of each element that holds only a name that a translator must leave it: editors need not think
 * of it. A name within a sentence is part of that sentence.
 */
export function keepNames(html: string, namen: ReadonlySet<string>): string {
  return html.replaceAll(
    ALLEEN,
    (all, tag: string, attributes: string, before: string, text: string, after: string) => {
      if (!namen.has(text.replaceAll('&amp;', '&')) || /\stranslate=/.test(attributes)) return all;
      return `<${tag}${attributes} translate="no">${before}${text}${after}</${tag}>`;
    },
  );
}
