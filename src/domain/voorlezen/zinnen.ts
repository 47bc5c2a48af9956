import { isAfkorting } from './afkortingen.ts';

/** A piece of a text, from `begin` up to and not including `eind` (places in the text). */
export interface Zinsdeel {
  readonly begin: number;
  readonly eind: number;
}

/**
 * The longest piece that is said in one breath (signs). Chrome can fall silent within a quarter of a
 * minute; at the slowest pace somebody says some 150 signs in that time, and our own sentences are shorter.
 */
export const LANGST = 180;

/** A dot, question mark or exclamation mark, with closing brackets and quotes, before white space. */
const EINDE = /[.!?…]+["'”’)\]]*(?=\s)/gu;

/** How a sentence begins: a capital, a figure or an amount, after an opening quote or bracket if any. */
const BEGIN = /^\s+["'“‘([]*(?:[\p{Lu}\d€]|['’][snt]\s)/u;

/**
 * Cuts a text into the sentences that are read aloud one by one. A dot within an amount (€ 1.200), a
 * time (8.30), a web address or an abbreviation does not end a sentence. Nothing gets lost: between
 * two pieces there is only white space.
 *
 * @param tekst one block of text (a paragraph, a heading, a list item), white space as it comes
 * @returns the pieces in order, without white space at their ends
 */
export function splitZinnen(tekst: string): Zinsdeel[] {
  const zinnen: Zinsdeel[] = [];
  let begin = 0;
  for (const { 0: teken, index } of tekst.matchAll(EINDE)) {
    const eind = index + teken.length;
    if (!isEinde(tekst.slice(begin, eind), tekst.slice(eind))) continue;
    zinnen.push({ begin, eind });
    begin = eind;
  }
  zinnen.push({ begin, eind: tekst.length });
  return zinnen.map((deel) => trim(tekst, deel)).flatMap((deel) => splitLang(tekst, deel));
}

function isEinde(zin: string, rest: string): boolean {
  if (!BEGIN.test(rest)) return false;
  // "1. Bel ons": the number of a list.
  if (/^\s*\d+\.$/.test(zin)) return false;
  const woord = /[\p{L}\p{N}.]+$/u.exec(zin)?.[0] ?? '';
  return !isAfkorting(woord);
}

function trim(tekst: string, { begin, eind }: Zinsdeel): Zinsdeel {
  const deel = tekst.slice(begin, eind);
  const left = deel.length - deel.trimStart().length;
  return { begin: begin + left, eind: begin + left + deel.trim().length };
}

/** Cuts what is too long for one breath: after a comma or the like, or else between two words. */
function splitLang(tekst: string, { begin, eind }: Zinsdeel): Zinsdeel[] {
  if (begin === eind) return [];
  if (eind - begin <= LANGST) return [{ begin, eind }];
  const deel = tekst.slice(begin, begin + LANGST);
  const stop = /^.*[,;:–](?=\s)/su.exec(deel)?.[0].length ?? 0;
  const woord = /^.*\S(?=\s)/su.exec(deel)?.[0].length ?? LANGST;
  // A scrap of a few words before the first comma is no help.
  const lengte = stop > LANGST / 3 ? stop : woord;
  return [
    { begin, eind: begin + lengte },
    ...splitLang(tekst, trim(tekst, { begin: begin + lengte, eind })),
  ];
}
