import type { Voorwaarde } from './voorwaarde.ts';

/**
 * The same texts for who fills in the wizard for another: "Hoe oud is de inwoner?". What is not
 * here reads the same for both.
 */
interface Inwonertekst<Veldnaam extends string> {
  readonly inwoner?: Readonly<Partial<Record<Veldnaam, string>>>;
}

export interface Optie extends Inwonertekst<'tekst'> {
  readonly waarde: string;
  readonly tekst: string;
}

/** A field with its own answer. */
export interface GewoonVeld extends Inwonertekst<'vraag' | 'uitleg' | 'geen'> {
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
export interface Aankruisveld extends Inwonertekst<'vraag' | 'geen'> {
  readonly soort: 'aankruisen';
  readonly aankruisen: readonly Aankruisregel[];
  readonly vraag?: string;
  readonly geen: string;
  readonly als?: Voorwaarde;
}

export interface Aankruisregel extends Inwonertekst<'tekst'> {
  readonly gegeven: string;
  readonly tekst: string;
}

export type Veld = GewoonVeld | Aankruisveld;

/** One screen of the wizard: one subject, which may fill several gegevens. */
export interface Vraag extends Inwonertekst<'titel' | 'uitleg' | 'waarom'> {
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

/** A vraag in the words for somebody who helps: about "de inwoner" where its texts say so. */
export function speakOfInwoner(vraag: Vraag): Vraag {
  const velden = vraag.velden.map((veld): Veld => {
    if (veld.soort === 'aankruisen') {
      return { ...retold(veld), aankruisen: veld.aankruisen.map(retold) };
    }
    return veld.opties ? { ...retold(veld), opties: veld.opties.map(retold) } : retold(veld);
  });
  return { ...retold(vraag), velden };
}

function retold<T extends Inwonertekst<string>>(tekst: T): T {
  return { ...tekst, ...tekst.inwoner };
}
