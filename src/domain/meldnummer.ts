/** Four signs, a dash and four signs, as `kenmerkOf` makes them. */
const NUMMER = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Whether a text looks like the number of a melding: K7QF-3M2P. */
export function isMeldnummer(text: string): boolean {
  return NUMMER.test(text);
}
