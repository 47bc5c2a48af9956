import { stringify } from './json.ts';
import type { Norm } from './norm.ts';
import type { RegelingTekst, Status } from './schema/regeling.ts';
import type { Thema } from './themas.ts';
import { keuzeOf, type Toestand } from './toestand.ts';
import { isFinal } from './versheid.ts';
import type { Groep, KeuzeVoorwaarde, Voorwaarde } from './voorwaarde.ts';

/** The rules of a regeling in some gemeenten. */
export interface Variant {
  /** Gemeenten (or `elders`) in which these rules hold. */
  readonly gemeenten: readonly string[];
  readonly status: Status;
  /** Undefined when nothing can be judged. */
  readonly voorwaarden: Voorwaarde | undefined;
}

/** A regeling as the judging sees it: rules only, plain data. */
export interface Regeling {
  readonly slug: string;
  readonly titel: string;
  readonly themas: readonly Thema[];
  readonly varianten: readonly Variant[];
  /** How urgent it is among what somebody can get: low comes first. */
  readonly volgorde: number;
  /** Every place in which the regeling exists; undefined when that is everywhere. */
  readonly gemeenten: readonly string[] | undefined;
  /** Name of the formula that gives the amount. */
  readonly berekening: string | undefined;
  /** ISO dates. */
  readonly gecontroleerd: string | undefined;
  readonly geldig: { readonly van?: string; readonly tot?: string };
  /** Where its rules were read; the first source of its page. */
  readonly bron?: Norm['bron'];
}

/** True when somebody can be told ja, nee or misschien about these rules. */
export function isJudged(variant: Variant): boolean {
  return variant.voorwaarden !== undefined && !isFinal(variant.status);
}

/** The voorwaarde that somebody lives in one of these places. */
export function livesIn(gemeenten: readonly string[]): KeuzeVoorwaarde {
  return { soort: 'keuze', gegeven: 'gemeente', opties: gemeenten };
}

/**
 * All of a regeling in one voorwaarde: in one of its places, with the rules of that place. While
 * the gemeente is unknown, this keeps the answer exact over all of them.
 */
export function wholeVoorwaarde(regeling: Regeling): Groep {
  const known = WHOLE.get(regeling);
  if (known) return known;
  const byRules = new Map<string, { rules: Voorwaarde; places: string[] }>();
  for (const { voorwaarden, gemeenten } of regeling.varianten.filter(isJudged)) {
    if (!voorwaarden) continue;
    const key = stringify(voorwaarden);
    const same = byRules.get(key) ?? { rules: voorwaarden, places: [] };
    byRules.set(key, { ...same, places: [...same.places, ...gemeenten] });
  }
  const delen = [...byRules.values()].map(({ rules, places }): Groep => ({
    soort: 'alle',
    delen: [livesIn(places), rules],
  }));
  const whole: Groep = { soort: 'een-van', delen };
  WHOLE.set(regeling, whole);
  return whole;
}

/** Made once for each regeling, so that what was remembered about it stays known. */
const WHOLE = new WeakMap<Regeling, Groep>();

/** The sets of rules that can still hold, by what is known of the gemeente. */
export function possibleVarianten(regeling: Regeling, toestand: Toestand): Variant[] {
  const { kan } = keuzeOf(toestand, 'gemeente');
  return regeling.varianten.filter(({ gemeenten }) =>
    gemeenten.some((place) => kan.includes(place)),
  );
}

/** True while it depends on the gemeente whether a ja may be said. */
export function certaintyDependsOnPlace(regeling: Regeling, toestand: Toestand): boolean {
  const judged = possibleVarianten(regeling, toestand).filter(isJudged);
  return new Set(judged.map(({ status }) => status === 'niet-bevestigd')).size > 1;
}

/**
 * The texts of a regeling for one gemeente: what is different there replaces the general text.
 * @param gemeente slug, or undefined when it is not known
 */
export function forGemeente<T extends Partial<RegelingTekst>>(
  regeling: T,
  gemeente: string | undefined,
): T {
  const local = gemeente === undefined ? undefined : regeling.plaatselijk?.[gemeente];
  return local ? { ...regeling, ...local } : regeling;
}
