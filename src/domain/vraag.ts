import type { Voorwaarde } from './voorwaarde.ts';

export interface Optie {
  readonly waarde: string;
  readonly tekst: string;
}

/** A field with its own answer. */
export interface GewoonVeld {
  readonly soort: 'ja-nee' | 'keuze' | 'verzameling' | 'getal' | 'kinderen';
  readonly gegeven: string;
  readonly vraag?: string;
  readonly uitleg?: string;
  readonly opties?: readonly Optie[];
  readonly geen?: string;
  /** Shown only when this is not nee. */
  readonly als?: Voorwaarde;
}

/** A list to tick: every line is a yes/no fact of its own, and "geen van deze" says nee to all. */
export interface Aankruisveld {
  readonly soort: 'aankruisen';
  readonly aankruisen: readonly { readonly gegeven: string; readonly tekst: string }[];
  readonly vraag?: string;
  readonly geen: string;
  readonly als?: Voorwaarde;
}

export type Veld = GewoonVeld | Aankruisveld;

/** One screen of the wizard: one subject, which may fill several gegevens. */
export interface Vraag {
  readonly slug: string;
  readonly titel: string;
  readonly uitleg?: string;
  readonly waarom: string;
  /** Where the subject comes in the conversation: low is early. */
  readonly volgorde: number;
  /** Asked before everything else, whatever it decides: urgent need. */
  readonly eerst: boolean;
  readonly velden: readonly Veld[];
}

/** The gegevens that one field fills. */
export function gegevensOfVeld(veld: Veld): readonly string[] {
  return veld.soort === 'aankruisen'
    ? veld.aankruisen.map((regel) => regel.gegeven)
    : [veld.gegeven];
}

/** The gegevens that a screen can fill. */
export function gegevensOfVraag(vraag: Vraag): readonly string[] {
  return vraag.velden.flatMap(gegevensOfVeld);
}
