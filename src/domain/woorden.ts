import type { Vraag } from './vraag.ts';

/** How a voorwaarde about a ja/nee gegeven sounds, when the vraag does not say it itself. */
export interface JaNeeZin {
  readonly ja: string;
  readonly nee: string;
}

export interface Woordenlijst {
  /** Sentences of ja/nee gegevens by key. */
  readonly jaNee: Readonly<Record<string, JaNeeZin>>;
  /** Words of options: `uitkering` → `bijstand` → "bijstand". */
  readonly opties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly gemeenten: Readonly<Record<string, string>>;
}

/** The words that come from content, for the sentences that explain an oordeel. */
export function wordsFrom(
  vragen: readonly Vraag[],
  gemeenten: Readonly<Record<string, string>>,
  jaNee: Readonly<Record<string, JaNeeZin>>,
): Woordenlijst {
  const opties: Record<string, Record<string, string>> = {};
  for (const veld of vragen.flatMap((vraag) => vraag.velden)) {
    if (veld.soort === 'aankruisen' || !veld.opties) continue;
    opties[veld.gegeven] = Object.fromEntries(
      veld.opties.map(({ waarde, tekst }) => [waarde, decapitalize(tekst)]),
    );
  }
  return { jaNee, opties, gemeenten };
}

/** For use inside a sentence; abbreviations such as AOW keep their capitals. */
export function decapitalize(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
