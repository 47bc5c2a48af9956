import {
  gegevenOf,
  onlyOption,
  type Gegevens,
  type GetalWaarde,
  type KeuzeWaarde,
} from './gegevens.ts';
import type { Interval } from './interval.ts';
import type { Toestand } from './toestand.ts';

/** The one thing that changes in a "wat als". */
export type Veranderingsoort =
  | 'inkomen'
  | 'samenwonen'
  | 'uit-elkaar'
  | 'kind-erbij'
  | 'achttien'
  | 'kind-achttien'
  | 'aow'
  | 'aow-partner'
  | 'verhuizen';

/** What people say about a change. What they leave out becomes unknown, unless noted here. */
export interface Invoer {
  /** Net euros per month of the household as it is then, as the gegeven `inkomen`. */
  readonly inkomen?: number;
  /** Gross euros per year of the household as it is then. */
  readonly toetsingsinkomen?: number;
  /** Euros, of the household as it is then. */
  readonly vermogen?: number;
  /** Whole years. */
  readonly leeftijdPartner?: number;
  /** Whole years, of the child that comes; a baby (0) when left out. */
  readonly leeftijdKind?: number;
  /** Whether the children at home stay with this person. */
  readonly kinderenBlijven?: 'ja' | 'nee';
  /** Slug of the new gemeente; when left out, nothing changes. */
  readonly gemeente?: string;
}

export type Invoerveld = keyof Invoer;

/** One kind of change: when it can be tried, what it asks, and what is known of the household then. */
export interface Verandering {
  /** True when it makes sense for what is known. */
  fits(toestand: Toestand): boolean;
  /** The fields to ask for, in order; those in `nodig` must be filled in. */
  fields(toestand: Toestand): readonly Invoerveld[];
  readonly nodig: readonly Invoerveld[];
  /** The ways it can turn out, where an answer that was left out leaves only a few. */
  ways?(toestand: Toestand, invoer: Invoer): readonly Invoer[];
  /** The facts afterwards. What the change makes uncertain is left out; the given facts stay as they are. */
  apply(toestand: Toestand, invoer: Invoer): Gegevens;
}

/** A fact that is one choice. */
export const known = (kan: string): KeuzeWaarde => ({ soort: 'keuze', kan: [kan] });

/** A number that is known exactly. */
export const exactly = (getal: number): GetalWaarde => ({ soort: 'getal', min: getal, max: getal });

/** What is known of a number; undefined when nothing is. */
export function knownNumber(gegevens: Gegevens, feit: string): Interval | undefined {
  const waarde = gegevens[feit];
  return waarde?.soort === 'getal' ? waarde : undefined;
}

/** The facts without these; `uitkering` leaves out every `uitkering.…`. */
export function forget(gegevens: Gegevens, ...feiten: readonly string[]): Gegevens {
  const kept = Object.entries(gegevens).filter(
    ([feit]) => !feiten.includes(feit) && !feiten.includes(gegevenOf(feit)),
  );
  return Object.fromEntries(kept);
}

/** Leaves out the yes/no facts among these that are not surely `zeker`: the rest no longer holds. */
export function keepOnly(
  gegevens: Gegevens,
  zeker: 'ja' | 'nee',
  feiten: readonly string[],
): Gegevens {
  return forget(gegevens, ...feiten.filter((feit) => onlyOption(gegevens, feit) !== zeker));
}

/** The facts with these numbers as they were given; one that was not given becomes unknown. */
export function withNumbers(
  gegevens: Gegevens,
  invoer: Invoer,
  feiten: readonly ('inkomen' | 'toetsingsinkomen' | 'vermogen' | 'leeftijdPartner')[],
): Gegevens {
  const given = feiten.flatMap((feit) => {
    const getal = invoer[feit];
    return getal === undefined ? [] : [[feit, exactly(getal)] as const];
  });
  return { ...forget(gegevens, ...feiten), ...Object.fromEntries(given) };
}
