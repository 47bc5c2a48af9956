import type { Toestand } from './toestand.ts';
import type { Invoer, Verandering, Veranderingsoort } from './verandering.ts';
import { inkomen } from './veranderingen/inkomen.ts';
import { kindAchttien, kindErbij } from './veranderingen/kinderen.ts';
import { achttien, aow, aowPartner } from './veranderingen/leeftijd.ts';
import { samenwonen, uitElkaar } from './veranderingen/partner.ts';
import { verhuizen } from './veranderingen/verhuizen.ts';

/** Every change that can be tried, in the order in which it is offered. */
export const VERANDERINGEN: Readonly<Record<Veranderingsoort, Verandering>> = {
  inkomen,
  samenwonen,
  'uit-elkaar': uitElkaar,
  'kind-erbij': kindErbij,
  achttien,
  'kind-achttien': kindAchttien,
  aow,
  'aow-partner': aowPartner,
  verhuizen,
};

/** The changes that make sense for what is known of this household. */
export function changesFor(toestand: Toestand): Veranderingsoort[] {
  const all = Object.keys(VERANDERINGEN) as Veranderingsoort[];
  return all.filter((soort) => VERANDERINGEN[soort].fits(toestand));
}

/**
 * The same household after one change. What the change makes uncertain is unknown in it.
 * @param invoer what was said about the change; what was left out becomes unknown
 * @returns a new toestand; the given one, and the answers behind it, stay as they are
 */
export function changeToestand(
  toestand: Toestand,
  soort: Veranderingsoort,
  invoer: Invoer = {},
): Toestand {
  return { ...toestand, gegevens: VERANDERINGEN[soort].apply(toestand, invoer) };
}

/** The same household after one change, in every way in which it can turn out. */
export function waysToChange(
  toestand: Toestand,
  soort: Veranderingsoort,
  invoer: Invoer = {},
): Toestand[] {
  const ways = VERANDERINGEN[soort].ways?.(toestand, invoer) ?? [invoer];
  return ways.map((way) => changeToestand(toestand, soort, way));
}
