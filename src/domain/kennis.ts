import type { Agendadag } from './agenda.ts';
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

/** Whom to call or write to. */
export interface Contact {
  readonly naam: string;
  readonly telefoon?: string;
  readonly site?: string;
}

/** An amount as a source gives it, with the time it is of. */
export interface Bronbedrag {
  readonly bedrag: number;
  readonly tot?: number;
  readonly wat: string;
  readonly stand: string;
}

/** What a result card says about a regeling, for one gemeente or in general. */
export interface Kaarttekst {
  /** The official name, as letters use it. */
  readonly naam: string;
  readonly samenvatting: string;
  readonly opbrengst: string;
  /** Where we compute no amount: what the sources say; absent when they say none. */
  readonly bedragen?: readonly Bronbedrag[];
  readonly stappen: readonly string[];
  readonly site?: { readonly tekst: string; readonly url: string };
  readonly hulp: readonly string[];
  readonly papieren: readonly string[];
  /** Days that nobody should forget; absent when there are none. */
  readonly agenda?: readonly Agendadag[];
  readonly statusUitleg?: string;
}

/** All that the wizard needs, as one piece of JSON. */
export interface Wijzerdata {
  readonly kennis: Kennis;
  /** Of every regeling that somebody can use now, judged or not. */
  readonly kaarten: Readonly<Record<string, Kaarttekst>>;
  /** Where `slug@gemeente` differs from the card in general: only the fields that differ. */
  readonly plaatselijk: Readonly<Record<string, Partial<Kaarttekst>>>;
  readonly organisaties: Readonly<Record<string, Contact>>;
  /** Gemeenten of which a large site keeps the regelingen in a file apart; absent when all is here. */
  readonly meer?: readonly string[];
}
