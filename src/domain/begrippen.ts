import type { BegripTekst } from './schema/begrip.ts';

/** A hard word with its explanation. */
export interface Begrip extends BegripTekst {
  readonly slug: string;
}

/** A hard word as it stands in a text. */
export interface Gevonden {
  readonly begrip: Begrip;
  /** The form that was found: kwijtgescholden. */
  readonly vorm: string;
}

/** Knows all forms of all begrippen; make it once, use it for every text. */
export interface Begripzoeker {
  readonly patroon: RegExp;
  readonly byVorm: ReadonlyMap<string, Begrip>;
}

/** Not within another word, a compound with a hyphen, or a web address. */
const BEGIN = String.raw`(?<![\p{L}\p{N}@/.-])`;
const EIND = String.raw`(?![\p{L}\p{N}-]|[.@]\p{L})`;

const escapeRegExp = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
const plain = (vorm: string) => vorm.toLowerCase().replaceAll(/\s+/g, ' ');
const formsOf = ({ woord, ook }: Begrip) => [woord, ...ook];

/** CAK and WIA: only in capitals, because "wia" can be another word. */
const isAbbreviation = (vorm: string) => /\p{Lu}\p{Lu}/u.test(vorm);

/** Makes the search for these begrippen. */
export function makeBegripzoeker(begrippen: readonly Begrip[]): Begripzoeker {
  const byVorm = new Map(
    begrippen.flatMap((begrip) => formsOf(begrip).map((vorm) => [plain(vorm), begrip] as const)),
  );
  // The longest first: "beslagvrije voet" is not "beslag".
  const vormen = begrippen
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .map((vorm) => escapeRegExp(vorm).replaceAll(/\s+/g, String.raw`\s+`));
  const patroon = new RegExp(`${BEGIN}(?:${vormen.join('|') || '(?!)'})${EIND}`, 'giu');
  return { patroon, byVorm };
}

/**
 * The begrippen in a text that were not seen before, in the order in which they stand there.
 * @param gezien slugs of begrippen that stood on the page before; what is found is added to it
 */
export function findBegrippen(
  tekst: string,
  { patroon, byVorm }: Begripzoeker,
  gezien: Set<string> = new Set(),
): Gevonden[] {
  const found: Gevonden[] = [];
  for (const [vorm] of tekst.matchAll(patroon)) {
    const begrip = byVorm.get(plain(vorm));
    if (!begrip || gezien.has(begrip.slug)) continue;
    const written = formsOf(begrip).find((one) => plain(one) === plain(vorm)) ?? '';
    if (isAbbreviation(written) && vorm !== written) continue;
    gezien.add(begrip.slug);
    found.push({ begrip, vorm: vorm.replaceAll(/\s+/g, ' ') });
  }
  return found;
}

/** Ways in which a text itself says what a word means; VORM stands for the word. */
const ZEGT_HET_ZELF = [
  String.raw`\(VORM\)`,
  String.raw`\bVORM \((?=[^)]*\s)`,
  String.raw`\bVORM:`,
  String.raw`\bVORM (?:betekent|is|zijn) (?:dat|een|de|het|geld|iemand|wat|uw)\b`,
  String.raw`\bVORM, (?:bijvoorbeeld|dat is|dus|zoals)\b`,
  String.raw`\b(?:heet|heten|noemen we|noemt men) (?:ook )?(?:dat |de |dit |een |het )?VORM\b`,
];

/** True when the text itself explains the word: "De aanslag is de brief waarin …". */
export function isUitgelegd(tekst: string, vorm: string): boolean {
  const spaced = tekst.replaceAll(/\s+/g, ' ');
  return ZEGT_HET_ZELF.some((zegt) =>
    new RegExp(
      zegt.replace('VORM', () => escapeRegExp(vorm)),
      'iu',
    ).test(spaced),
  );
}

/** The explanation as it follows a word and a colon: "u hoeft dan niet te betalen." */
export function asVervolg(uitleg: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(uitleg)
    ? uitleg.charAt(0).toLowerCase() + uitleg.slice(1)
    : uitleg;
}

/** Forms that share this much of their letters are one word: aanmaning, aanmaningen. */
const ZELFDE_WOORD = 0.66;

function isSameWord(vorm: string, woord: string): boolean {
  let shared = 0;
  while (shared < vorm.length && plain(vorm)[shared] === plain(woord)[shared]) shared += 1;
  return shared / vorm.length > ZELFDE_WOORD;
}

/** The other words for a begrip: loonbeslag, WAO; no plurals. */
export function otherWords({ woord, ook }: Pick<Begrip, 'woord' | 'ook'>): string[] {
  return ook.filter(
    (vorm, i) => ![woord, ...ook.slice(0, i)].some((earlier) => isSameWord(vorm, earlier)),
  );
}

/** The word to explain: what stands in the text, but one aanmaning where the text has more. */
export function wordFor({ begrip, vorm }: Gevonden): string {
  return isSameWord(vorm, begrip.woord) ? begrip.woord : vorm;
}

/** Two begrippen with the same form: which forms, and of which begrippen. */
export function doubleForms(begrippen: readonly Begrip[]): { vorm: string; slugs: string[] }[] {
  const slugsOf = new Map<string, string[]>();
  for (const begrip of begrippen) {
    for (const vorm of formsOf(begrip)) {
      slugsOf.set(plain(vorm), [...(slugsOf.get(plain(vorm)) ?? []), begrip.slug]);
    }
  }
  return [...slugsOf]
    .filter(([, slugs]) => slugs.length > 1)
    .map(([vorm, slugs]) => ({ vorm, slugs }));
}
