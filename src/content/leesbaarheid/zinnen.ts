/**
 * Splits Markdown or plain text into the sentences that people read.
 *
 * - A heading, a list item, a table cell and a paragraph each end a sentence.
 * - . ! ? … end a sentence when white space and a new start follow (capital, figure, quote, €).
 * - The dot of an abbreviation, of an amount (€ 1.419,46), a time (8.30) or a web address does not.
 * - Of a link only its words count; marks such as ** do not.
 */

/** Abbreviations whose dot does not end the sentence. (After enz. and e.d. a capital does start one.) */
const AFKORTINGEN =
  /(?<![\p{L}\d])(?:bijv|bv|o\.a|d\.w\.z|i\.v\.m|m\.b\.t|a\.u\.b|t\.a\.v|nr|nrs|art|dhr|mevr|drs|mr|blz|pag|ca|max|incl|excl|evt|resp|tel)\.(?=\s)/giu;

/** Stands for a dot that ends nothing, while we split. */
const STILLE_PUNT = '\u2024';

const EINDE = /(?<=[.!?…]['"’”)\]]*)\s+(?=['"‘“(]*[\p{Lu}\d€]|'[snt]\s)/u;

/** The sentences of a text, without Markdown. A piece without any letter is no sentence. */
export function splitZinnen(markdown: string): string[] {
  return splitBlokken(markdown)
    .flatMap((blok) => blok.replace(AFKORTINGEN, hideDots).split(EINDE))
    .map((zin) => zin.replaceAll(STILLE_PUNT, '.').trim())
    .filter((zin) => /\p{L}/u.test(zin));
}

function hideDots(afkorting: string): string {
  return afkorting.replaceAll('.', STILLE_PUNT);
}

/** A new block starts at an empty line, a heading, a list item, a quote or a table row. */
function splitBlokken(markdown: string): string[] {
  const blokken: string[] = [];
  let open = false;
  for (const regel of markdown.split(/\r?\n/)) {
    const kaal = regel.trim();
    const kop = /^#{1,6}\s+/.exec(kaal);
    const begint = kop ?? /^(?:[-*+]|\d+[.)]|>)\s+/.exec(kaal);
    if (kaal === '' || /^[-*_|:\s]{3,}$/.test(kaal)) {
      open = false;
    } else if (kaal.startsWith('|')) {
      blokken.push(...kaal.split('|').map(stripMarkdown));
      open = false;
    } else if (begint || !open) {
      blokken.push(stripMarkdown(kaal.slice(begint?.[0].length ?? 0)));
      open = !kop;
    } else {
      blokken.push(`${blokken.pop() ?? ''} ${stripMarkdown(kaal)}`);
    }
  }
  return blokken.filter((blok) => blok.trim() !== '');
}

function stripMarkdown(tekst: string): string {
  return tekst
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|~~/g, '')
    .replace(/(?<![\p{L}\d])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\d])/gu, '')
    .replaceAll('\u00A0', ' ')
    .trim();
}
