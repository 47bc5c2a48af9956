/** Digits with at most one space, dot or dash between them: a BSN, but also a phone number or a date. */
const DIGITS = /\+?\d(?:[ .-]?\d)*/g;

/**
 * True for nine digits that pass the elfproef of the burgerservicenummer: 9 × the first digit,
 * 8 × the second … 2 × the eighth, minus the ninth, divides by eleven.
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits, Number).reduce(
    (total, digit, i) => total + digit * (i < 8 ? 9 - i : -1),
    0,
  );
  return sum % 11 === 0;
}

/**
 * The burgerservicenummers in a text, as they are written there. One in eleven other numbers of
 * nine digits passes too, so this is for a friendly warning and never a reason to refuse.
 */
export function findBsns(tekst: string): string[] {
  return [...tekst.matchAll(DIGITS)].flatMap(([run]) => {
    if (run.startsWith('+') || run.startsWith('00')) return [];
    if (isBsn(run.replaceAll(/\D/g, ''))) return [run];
    return run.split(/\D/).filter(isBsn);
  });
}
