/** How many letters and digits a number of an account has, in the countries from which many people here come. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  'NL18 BE16 DE22 FR27 GB22 ES24 PT25 IT27 PL28 BG22 RO24 TR26'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

const SHORTEST = 15;
const LONGEST = 34;

/** Where one may begin: two letters and two digits, at most one space, dot or dash between them. */
const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?\d[ .-]?\d/g;
const NEXT = /^[ .-]?[A-Za-z0-9]/;

/**
 * True for a number of a bank account (IBAN) whose check digits are right (ISO 13616): with its first
 * four to the back and letters as numbers (A = 10 … Z = 35), it leaves 1 when divided by 97.
 * @param iban without spaces
 */
export function isIban(iban: string): boolean {
  const upper = iban.toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(upper)) return false;
  if (upper.length !== (LENGTHS.get(upper.slice(0, 2)) ?? upper.length)) return false;
  const moved = upper.slice(4) + upper.slice(0, 4);
  let rest = 0;
  for (const letter of moved) {
    for (const digit of String(Number.parseInt(letter, 36)))
      rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** The IBANs in a text, as they are written there: with or without spaces, dots or dashes. */
export function findIbans(tekst: string): string[] {
  return [...tekst.matchAll(START)].flatMap(({ index }) => ibanAt(tekst.slice(index)) ?? []);
}

/** The longest IBAN with which a text begins. */
function ibanAt(tekst: string): string | undefined {
  let found: string | undefined;
  let end = 0;
  let bare = '';
  for (
    let next = NEXT.exec(tekst);
    next && bare.length < LONGEST;
    next = NEXT.exec(tekst.slice(end))
  ) {
    end += next[0].length;
    bare += next[0].slice(-1);
    const isWhole = !/^[A-Za-z0-9]/.test(tekst.slice(end));
    if (isWhole && bare.length >= SHORTEST && isIban(bare)) found = tekst.slice(0, end);
  }
  return found;
}
