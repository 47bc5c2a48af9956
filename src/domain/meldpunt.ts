import type { Routetabel } from './route.ts';
import type { RoutetabelTekst } from './routetabel.ts';
import { ELDERS } from './themas.ts';

/** One answer in a list: what is sent, and what people read. */
export interface Keuze {
  readonly waarde: string;
  readonly tekst: string;
}

/** Whom people can phone, named as in a sentence: "Bel het Brughuis". */
export interface Belpunt {
  readonly naam: string;
  readonly telefoon: string;
}

/** A regeling, with what it is about as far as the content knows. */
export interface Regelingkeuze extends Keuze {
  readonly onderwerp?: string | undefined;
}

/** The choices in the form, and whom to phone. */
export interface Meldkeuzes {
  readonly gemeenten: readonly Keuze[];
  readonly onderwerpen: readonly Keuze[];
  readonly regelingen: readonly Regelingkeuze[];
  /** By gemeente, only where it has a number of its own; `elders` is for all others. */
  readonly bellen: Readonly<Record<string, Belpunt>>;
}

/** What a door needs of the content: it also shows for whom a melding is. */
export interface Deurgegevens extends Meldkeuzes {
  /** Organisaties, named as in a sentence. */
  readonly organisaties: readonly Keuze[];
  readonly tabel: Routetabel;
}

/** What the function needs of the content; the build writes it to /meldpunt/gegevens.json. */
export interface Meldpuntgegevens extends Deurgegevens {
  readonly tabel: RoutetabelTekst;
}

/** Whom someone in this gemeente phones; undefined when the gemeente is not known yet. */
export function belpuntIn({ bellen }: Pick<Meldkeuzes, 'bellen'>, gemeente?: string): Belpunt {
  const own =
    gemeente !== undefined && Object.hasOwn(bellen, gemeente) ? bellen[gemeente] : undefined;
  const point = own ?? bellen[ELDERS];
  if (!point) throw new Error('Er is geen telefoonnummer voor wie ergens anders woont.');
  return point;
}

/** What people read for a value; the value itself when the list does not know it. */
export function tekstVan(keuzes: readonly Keuze[], waarde: string): string {
  return keuzes.find((keuze) => keuze.waarde === waarde)?.tekst ?? waarde;
}

/** A list of choices from words by value, in their order. */
export function toKeuzes(teksten: Readonly<Record<string, string>>): Keuze[] {
  return Object.entries(teksten).map(([waarde, tekst]) => ({ waarde, tekst }));
}
