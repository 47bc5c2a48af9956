import type { Catalogus } from './gegevens.ts';
import type { Norm } from './norm.ts';
import type { Regeling } from './regeling.ts';
import type { Vraag } from './vraag.ts';
import type { Woordenlijst } from './woorden.ts';

/** All that is needed to judge: rules, screens, norms, and the words to explain them. */
export interface Kennis {
  readonly catalogus: Catalogus;
  readonly regelingen: readonly Regeling[];
  readonly vragen: readonly Vraag[];
  readonly normen: readonly Norm[];
  readonly woorden: Woordenlijst;
}

/** What a result card says about a regeling, for one gemeente or in general. */
export interface Kaarttekst {
  /** The official name, as letters use it. */
  readonly naam: string;
  readonly samenvatting: string;
  readonly opbrengst: string;
  readonly stappen: readonly string[];
  readonly site?: { readonly tekst: string; readonly url: string };
  readonly hulp: readonly string[];
  readonly papieren: readonly string[];
  readonly statusUitleg?: string;
}

/** All that the wizard needs, as one piece of JSON. */
export interface Wijzerdata {
  readonly kennis: Kennis;
  readonly kaarten: Readonly<Record<string, Kaarttekst>>;
  /** Where `slug@gemeente` differs from the card in general: only the fields that differ. */
  readonly plaatselijk: Readonly<Record<string, Partial<Kaarttekst>>>;
  readonly organisaties: Readonly<
    Record<string, { naam: string; telefoon?: string; site?: string }>
  >;
}
