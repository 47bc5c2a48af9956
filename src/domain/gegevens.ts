import { isExact, overlaps, type Interval } from './interval.ts';

/** What we know of a number: it lies in this interval. */
export interface GetalWaarde extends Interval {
  readonly soort: 'getal';
}

/** What we know of a choice: the options it can still be. One option left means: known. */
export interface KeuzeWaarde {
  readonly soort: 'keuze';
  readonly kan: readonly string[];
}

/**
 * What we know of the children under 18 at home: the age of each child that is surely there,
 * and whether there may be more (`meer`).
 */
export interface KinderenWaarde {
  readonly soort: 'kinderen';
  readonly leeftijden: readonly Interval[];
  readonly meer: boolean;
}

export type Waarde = GetalWaarde | KeuzeWaarde | KinderenWaarde;

/**
 * The facts of one household. A fact that is absent is unknown.
 * A set such as `uitkering` is kept as one yes/no fact an option: `uitkering.bijstand`.
 */
export type Gegevens = Readonly<Record<string, Waarde>>;

export interface GetalDefinitie {
  readonly soort: 'getal';
  readonly min: number;
  readonly max: number;
  /** Smallest difference that counts: 0.01 for euros, 1 for years and months. */
  readonly stap: 0.01 | 1;
  readonly eenheid: string;
  /** Amounts of this fact leave out holiday pay; norms that include it are brought down first. */
  readonly zonderVakantiegeld?: boolean;
  /** This fact exists only when that other yes/no fact is ja (the age of a partner). */
  readonly bestaatAls?: string;
}

export interface KeuzeDefinitie {
  readonly soort: 'keuze';
  readonly opties: readonly string[];
}

export interface VerzamelingDefinitie {
  readonly soort: 'verzameling';
  readonly opties: readonly string[];
}

export interface KinderenDefinitie {
  readonly soort: 'kinderen';
}

export type Definitie = GetalDefinitie | KeuzeDefinitie | VerzamelingDefinitie | KinderenDefinitie;

/** All facts that can be asked about, by key. */
export type Catalogus = Readonly<Record<string, Definitie>>;

/** The ages a child at home can have, in whole years. */
export const KINDLEEFTIJD: Interval = { min: 0, max: 17 };

/** More children than this under one roof are judged as this many. */
export const MEESTE_KINDEREN = 10;

export const JA_NEE = ['ja', 'nee'] as const;

const jaNee: KeuzeDefinitie = { soort: 'keuze', opties: JA_NEE };
const euros = (eenheid: string): GetalDefinitie => ({
  soort: 'getal',
  min: 0,
  max: Infinity,
  stap: 0.01,
  eenheid,
});
const heel = (max: number, eenheid: string): GetalDefinitie => ({
  soort: 'getal',
  min: 0,
  max,
  stap: 1,
  eenheid,
});

/**
 * The facts that the project itself knows. Content may add yes/no and choice facts by asking a
 * vraag about them; keys here are never renamed. `gemeente` gets its options from the content.
 */
export const VASTE_GEGEVENS: Catalogus = {
  leeftijd: heel(120, 'jaar'),
  partner: jaNee,
  leeftijdPartner: { ...heel(120, 'jaar'), bestaatAls: 'partner' },
  kinderen: { soort: 'kinderen' },
  inkomen: { ...euros('per maand'), zonderVakantiegeld: true },
  toetsingsinkomen: euros('per jaar'),
  vermogen: euros(''),
  laagInkomenMaanden: heel(1200, 'maanden'),
  uitkering: {
    soort: 'verzameling',
    opties: ['bijstand', 'aow', 'ww', 'ziektewet', 'wia', 'wajong', 'anders'],
  },
  werk: jaNee,
  studiefinanciering: jaNee,
  wonen: { soort: 'keuze', opties: ['huur', 'kamer', 'koop', 'inwonend', 'instelling', 'geen'] },
  kaleHuur: euros('per maand'),
  zorgverzekerd: jaNee,
  premieachterstandMaanden: heel(1200, 'maanden'),
  bijCak: jaNee,
  schulden: { soort: 'keuze', opties: ['geen', 'klein', 'problematisch'] },
  bewind: jaNee,
  beperking: jaNee,
  kinderopvang: jaNee,
  nood: { soort: 'verzameling', opties: ['eten', 'energie', 'huis'] },
};

/** The yes/no fact for one option of a set: `uitkering` + `bijstand` → `uitkering.bijstand`. */
export function optionFact(gegeven: string, optie: string): string {
  return `${gegeven}.${optie}`;
}

/** The key under which people know a fact: `uitkering.bijstand` → `uitkering`. */
export function gegevenOf(feit: string): string {
  const dot = feit.indexOf('.');
  return dot === -1 ? feit : feit.slice(0, dot);
}

/** The definition of a fact, where an option of a set counts as a yes/no choice. */
export function factDefinition(catalogus: Catalogus, feit: string): Definitie | undefined {
  return feit.includes('.') ? jaNee : catalogus[feit];
}

/** What we know when nothing was answered. */
export function unknownWaarde(definitie: Definitie): Waarde {
  if (definitie.soort === 'getal')
    return { soort: 'getal', min: definitie.min, max: definitie.max };
  if (definitie.soort === 'kinderen') return { soort: 'kinderen', leeftijden: [], meer: true };
  return { soort: 'keuze', kan: definitie.opties };
}

/** True when no further answer could say more about it. */
export function isSettled(waarde: Waarde | undefined): boolean {
  if (!waarde) return false;
  if (waarde.soort === 'getal') return isExact(waarde);
  if (waarde.soort === 'keuze') return waarde.kan.length === 1;
  return !waarde.meer && waarde.leeftijden.every(isExact);
}

/** The only option a fact can still be; undefined while there are more, or none was given. */
export function onlyOption(gegevens: Gegevens, feit: string): string | undefined {
  const waarde = gegevens[feit];
  return waarde?.soort === 'keuze' && waarde.kan.length === 1 ? waarde.kan[0] : undefined;
}

/** How many children fall in an age range: surely at least `min`, at most `max`. */
export function countKinderen(waarde: KinderenWaarde, leeftijd: Interval): Interval {
  const surely = waarde.leeftijden.filter(
    (kind) => kind.min >= leeftijd.min && kind.max <= leeftijd.max,
  ).length;
  const possibly = waarde.leeftijden.filter((kind) => overlaps(kind, leeftijd)).length;
  const room = Math.max(0, MEESTE_KINDEREN - waarde.leeftijden.length);
  const more = waarde.meer && overlaps(leeftijd, KINDLEEFTIJD) ? room : 0;
  return { min: surely, max: possibly + more };
}
