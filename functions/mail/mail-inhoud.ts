/** One line of a mail: a sentence, or a fact with its name before it. */
export interface Mailregel {
  readonly label?: string;
  readonly tekst: string;
  /** Where a tap on it leads: tel:, mailto: or an address of our own site. */
  readonly href?: string;
  /** What nobody may miss, and headings. */
  readonly toon?: 'spoed' | 'let-op' | 'kop' | 'tussenkop';
}

/** Lines that belong together. What is undefined is left out. */
export type Mailblok = readonly (Mailregel | undefined)[];

/** What a mail says, before it becomes plain text and HTML: so both always say the same. */
export interface Mailinhoud {
  readonly blokken: readonly Mailblok[];
  /** What the melder wrote. */
  readonly citaat?: { readonly kop: string; readonly tekst: string } | undefined;
  /** Facts for who looks something up later. */
  readonly beheer?: Mailblok;
}

/** A sentence when there is one. */
export const regel = (
  tekst: string | undefined | false,
  toon?: Mailregel['toon'],
): Mailregel | undefined => (tekst ? { tekst, ...(toon && { toon }) } : undefined);

/** A fact when it is known. */
export const feit = (
  label: string,
  tekst: string | undefined,
  href?: string,
): Mailregel | undefined => (tekst ? { label, tekst, ...(href && { href }) } : undefined);

/** The lines that are there, in blocks that are not empty. */
export function gevuld(blokken: readonly Mailblok[]): Mailregel[][] {
  return blokken
    .map((blok) => blok.filter((one) => one !== undefined))
    .filter(({ length }) => length > 0);
}

/** A mail as plain text. */
export function toTekst({ blokken, citaat, beheer = [] }: Mailinhoud): string {
  const parts = gevuld([...blokken, beheer]).map((blok) => blok.map(lineOf).join('\n'));
  // Last, so that nothing a melder writes can pass for a line of ours.
  if (citaat) parts.push(citaat.kop, citaat.tekst);
  return `${parts.join('\n\n')}\n`;
}

function lineOf({ label, tekst, href }: Mailregel): string {
  const line = label === undefined ? tekst : `${label}: ${tekst}`;
  // A phone finds numbers and addresses by itself; the address of a page has to stand there.
  return href?.startsWith('http') && href !== tekst ? `${line}: ${href}` : line;
}
