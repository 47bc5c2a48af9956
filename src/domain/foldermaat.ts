import type { Folder, Folderdeel } from './folder.ts';

/*
 * How high a text will be on paper, before there is any paper: reckoned from the widths of the letters.
 * The same sizes stand in `styles/papier.css`; a browser test holds the two together.
 */

/** A sheet between its margins, the two columns of A4, and the two inner pages of A5 (mm). */
export const ROOM = {
  breed: 186,
  a4: { links: 85, rechts: 93, hoog: 273 },
  a5: { links: 124, rechts: 124, hoog: 182 },
} as const;

/** Millimetres in a point. */
const PUNT = 25.4 / 72;

/** Widths of letters (em), a little too wide, so that what fits here fits on paper. */
const BREED = { letters: /[%@MWmw&]/, em: 0.86 };
const SMAL = { letters: /[ .,:;'`!"()/[|ijlfrt\]{}-]/, em: 0.31 };
const HOOFD = { letters: /[A-Z0-9€$+=#~<>]/, em: 0.65 };
const GEWOON = 0.54;
const VET = 1.07;

function widthOf(tekst: string): number {
  let em = 0;
  for (const letter of tekst) {
    em += [SMAL, BREED, HOOFD].find(({ letters }) => letters.test(letter))?.em ?? GEWOON;
  }
  return em;
}

/**
 * The lines that a text takes, broken between words, and within a word that is wider than a line.
 * @param breed width of a line (em)
 */
export function linesOf(tekst: string, breed: number, vet = false): number {
  const room = vet ? breed / VET : breed;
  let lines = 1;
  let used = 0;
  for (const word of tekst.split(/\s+/).filter(Boolean)) {
    const width = widthOf(word);
    const after = used === 0 ? width : used + SMAL.em + width;
    if (after <= room) used = after;
    else {
      if (used > 0) lines += 1;
      lines += Math.ceil(width / room) - 1;
      used = width % room;
    }
  }
  return lines;
}

/** Height of one line, and the white that follows what there is in a part (em). */
const LIJN = 1.35;
const WIT = { kop: 0.3, tekst: 0.35, regel: 0.3 };
const KLEIN = { kop: 0.1, regel: 0.1 };
const KOP = { gewoon: 1.3, klein: 1 };
/** The white between two parts (em). */
const TUSSEN = { gewoon: 1, klein: 0.6 };
const BEDRAG = 1.6;
/** What the sign before a line takes of its width (em). */
const INSPRINGEN = 2;

/** Height of some parts below each other (mm). @param breed width of the column (mm) */
export function heightOf(delen: readonly Folderdeel[], breed: number, punten: number): number {
  const em = punten * PUNT;
  const parts = delen.map((deel) => partHeight(deel, breed / em));
  const between = delen.slice(1).map(({ klein }) => (klein ? TUSSEN.klein : TUSSEN.gewoon));
  return em * [...parts, ...between].reduce((sum, part) => sum + part, 0);
}

function partHeight(deel: Folderdeel, breed: number): number {
  const { kop, klein = false, tekst, bedragen = [], regels, meer } = deel;
  const size = klein ? KOP.klein : KOP.gewoon;
  const wit = klein ? { ...WIT, ...KLEIN } : WIT;
  const words = (woorden: string | undefined, vet = false) =>
    woorden ? linesOf(woorden, breed - INSPRINGEN, vet) * LIJN : 0;
  return (
    linesOf(kop, breed / size, true) * size * 1.2 +
    wit.kop +
    (tekst ? linesOf(tekst, breed) * LIJN + WIT.tekst : 0) +
    bedragen.reduce(
      (sum, { bedrag, wat }) =>
        sum +
        linesOf(bedrag, breed / BEDRAG, true) * BEDRAG * 1.15 +
        linesOf(wat, breed) * LIJN +
        WIT.regel,
      0,
    ) +
    regels.reduce((sum, een) => sum + words(een.kop, true) + words(een.tekst) + wit.regel, 0) +
    (meer ? LIJN : 0)
  );
}

/**
 * What the rest of an A4 takes of its height (mm): the mark, the title and what must be said first, and
 * below the columns whom to call and the small print.
 * @param later with the longest of what time will add; the bridge then makes way
 */
export function aroundOf(folder: Folder, later: boolean): number {
  return topOf(folder, later) + bottomOf(folder) + (later ? 0 : BRUG);
}

/** A title with more signs gets smaller letters. */
export const LANG = 48;

function topOf({ titel, lead, berichten }: Folder, later: boolean): number {
  const lines = berichten
    .filter((bericht) => (bericht.later ?? false) === later)
    .map(({ kop = '', tekst }) => linesOf(`${kop} ${tekst}`, ROOM.breed / pt(12) - 4, true));
  const most = Math.max(0, ...lines);
  const bericht = most > 0 ? most * pt(12) * LIJN + 9 : 0;
  const title = text(titel, titel.length > LANG ? 24 : 30, 1.1, true);
  return 18 + title + 3 + text(lead, 15, 1.3) + bericht + 6;
}

function bottomOf({ hulpKop, hulp, voet }: Folder): number {
  const column = 62;
  const entries = hulp.map(
    ({ naam, bij, telefoon, site }) =>
      linesOf(naam, column / pt(12), true) * pt(12) * LIJN +
      (bij ? linesOf(bij, column / pt(11)) * pt(11) * LIJN : 0) +
      (telefoon ? pt(21) * 1.2 : 0) +
      (site ? linesOf(site, column / pt(12), true) * pt(12) * LIJN : 0) +
      2,
  );
  const rows = entries.map((high, i) => (i % 2 === 0 ? Math.max(high, entries[i + 1] ?? 0) : 0));
  const contact = text(hulpKop, 15, 1.2, true) + rows.reduce((sum, row) => sum + row, 0);
  // The first line of the small print stands by itself, the others run on.
  const [eerst, ...rest] = voet.filter((een) => !een.later).map(({ tekst }) => tekst);
  const small = text(eerst ?? '', 11, LIJN, true) + text(rest.join(' '), 10, LIJN);
  return Math.max(contact, QR) + 9 + small + 4;
}

/** The bridge above the numbers, and the QR code with its words (mm). */
const BRUG = 15;
const QR = 46;

const pt = (punten: number) => punten * PUNT;

/** Height of a text over the whole sheet (mm). */
function text(tekst: string, punten: number, lijn: number, vet = false): number {
  return linesOf(tekst, ROOM.breed / pt(punten), vet) * pt(punten) * lijn;
}
