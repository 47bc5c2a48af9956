/** What was typed and ticked, as a form sends it: a list where a name occurs more than once. */
export type Invoer = Readonly<Record<string, string | readonly string[]>>;

/** Reads the fields of a form in the order in which they come, such as URLSearchParams or FormData. */
export function toInvoer(velden: Iterable<readonly [string, unknown]>): Invoer {
  const invoer = new Map<string, string | string[]>();
  for (const [naam, waarde] of velden) {
    if (typeof waarde !== 'string') continue;
    const before = invoer.get(naam);
    if (before === undefined) invoer.set(naam, waarde);
    else invoer.set(naam, [before, waarde].flat());
  }
  return Object.fromEntries(invoer);
}

/** The text in a field; empty when there is none. */
export function textIn(invoer: Invoer, naam: string): string {
  const waarde = invoer[naam] ?? '';
  return typeof waarde === 'string' ? waarde : (waarde[0] ?? '');
}

/** Whether this value was chosen or ticked. */
export function isChosen(invoer: Invoer, naam: string, waarde: string): boolean {
  return [invoer[naam] ?? []].flat().includes(waarde);
}

/** True when nobody has filled in anything yet. */
export function isEmpty(invoer: Invoer): boolean {
  return Object.values(invoer).every((waarde) =>
    [waarde].flat().every((text) => text.trim() === ''),
  );
}
