import { monthsLater } from './datum.ts';
import type { Status } from './schema/regeling.ts';

/** A text is older than half a year, and than a year, after so many calendar months. */
export const HALF_JAAR = 6;
const JAAR = 12;

/** How long ago somebody last laid a text beside its sources. */
export type Versheid = 'vers' | 'ouder-dan-half-jaar' | 'ouder-dan-jaar';

/**
 * How a regeling stands on a day: not yet in force, in force and so fresh, or over. In the order of
 * time: a regeling never goes back.
 */
export const STANDEN = [
  'nog-niet',
  'vers',
  'ouder-dan-half-jaar',
  'ouder-dan-jaar',
  'voorbij',
] as const;

export type Stand = (typeof STANDEN)[number];

/** What decides how a regeling stands; all dates are ISO dates. */
export interface Houdbaar {
  readonly gecontroleerd?: string | undefined;
  readonly geldig?:
    { readonly van?: string | undefined; readonly tot?: string | undefined } | undefined;
}

/**
 * How fresh a text is, in calendar months: from 21 November it is older than half a year on 21 May,
 * and older than a year on the next 21 November.
 * @param gecontroleerd ISO date of the last check
 * @param vandaag ISO date; before `gecontroleerd` (a clock that is wrong) everything is fresh
 */
export function versheidOf(gecontroleerd: string, vandaag: string): Versheid {
  if (vandaag >= monthsLater(gecontroleerd, JAAR)) return 'ouder-dan-jaar';
  return vandaag >= monthsLater(gecontroleerd, HALF_JAAR) ? 'ouder-dan-half-jaar' : 'vers';
}

/** How a regeling stands on a day (ISO date). Its last day, `geldig.tot`, still counts. */
export function standOf({ gecontroleerd, geldig = {} }: Houdbaar, vandaag: string): Stand {
  if (geldig.tot && geldig.tot < vandaag) return 'voorbij';
  if (geldig.van && geldig.van > vandaag) return 'nog-niet';
  return gecontroleerd ? versheidOf(gecontroleerd, vandaag) : 'vers';
}

/** True when `stand` comes after `before`: what was shown as old is never shown as fresh again. */
export function isLater(stand: Stand, before: Stand): boolean {
  return STANDEN.indexOf(stand) > STANDEN.indexOf(before);
}

/** What has ended or never was, does not age. */
export function isFinal(status: Status): boolean {
  return status === 'gestopt' || status === 'gewenst';
}

/** What time makes of a status; undefined while it leaves it alone. */
export function weakenedTo(stand: Stand): 'gestopt' | 'niet-bevestigd' | undefined {
  if (stand === 'voorbij') return 'gestopt';
  return stand === 'ouder-dan-jaar' || stand === 'nog-niet' ? 'niet-bevestigd' : undefined;
}

/** The status that people see. Only an editor can make a status better; time makes it weaker. */
export function statusIn(stand: Stand, status: Status): Status {
  return isFinal(status) ? status : (weakenedTo(stand) ?? status);
}

/** A status in which visitors can find a regeling, and when they do. */
export interface Verschijning {
  readonly status: Status;
  readonly standen: readonly Stand[];
  /** True for the one of the day itself. */
  readonly nu: boolean;
}

/** Every status in which visitors can find a regeling from a day (ISO date) on, in order of time. */
export function verschijningen(
  regeling: Houdbaar & { readonly status: Status },
  vandaag: string,
): Verschijning[] {
  const { status, geldig } = regeling;
  const nu = standOf(regeling, vandaag);
  const standen = STANDEN.filter(
    (stand) => !isLater(nu, stand) && (stand !== 'voorbij' || geldig?.tot || nu === 'voorbij'),
  );
  const statussen = [...new Set(standen.map((stand) => statusIn(stand, status)))];
  return statussen.map((one) => {
    const own = standen.filter((stand) => statusIn(stand, status) === one);
    return { status: one, standen: own, nu: own.includes(nu) };
  });
}
