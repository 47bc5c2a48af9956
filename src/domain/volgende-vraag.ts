import { decide, decisiveFacts } from './decide.ts';
import { gegevenOf } from './gegevens.ts';
import { remember } from './onthouden.ts';
import { certaintyDependsOnPlace, isJudged, wholeVoorwaarde, type Regeling } from './regeling.ts';
import { evaluateVoorwaarde } from './evaluate.ts';
import type { Thema } from './themas.ts';
import type { Toestand } from './toestand.ts';
import { gegevensOfVeld, gegevensOfVraag, type Veld, type Vraag } from './vraag.ts';

export interface Wens {
  /** Kinds of help that the person asked for; empty means all. These are settled first. */
  readonly themas?: readonly Thema[];
  /** Screens that were shown and are not asked again. */
  readonly gehad?: ReadonlySet<string>;
}

/** How much sooner a regeling that was asked for counts than one that was not. */
const ASKED_FOR = 1000;

/** A screen this near to the best one is good enough to keep the order of the conversation. */
const NEAR_ENOUGH = 0.6;

/**
 * Chooses the next screen: one that settles much of what the person asked for, in the natural
 * order of subjects. A regeling counts for a screen by the share of its missing gegevens that the
 * screen can fill. A screen that cannot change an outcome is never chosen.
 * @returns undefined when nothing is left to ask
 */
export function nextVraag(
  regelingen: readonly Regeling[],
  vragen: readonly Vraag[],
  toestand: Toestand,
  wens: Wens = {},
): Vraag | undefined {
  const missing = regelingen.map((regeling) => ({
    gegevens: missingGegevens(regeling, toestand),
    weight: isAskedFor(regeling, wens) ? ASKED_FOR : 1,
  }));
  const scored = vragen
    .filter(({ slug }) => !wens.gehad?.has(slug))
    .map((vraag) => ({ vraag, score: scoreOf(vraag, missing, toestand) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(...scored.map(({ score }) => score));
  const near = scored.filter(({ score }) => score >= best * NEAR_ENOUGH);
  return near.sort((a, b) => a.vraag.volgorde - b.vraag.volgorde)[0]?.vraag;
}

interface Gemis {
  readonly gegevens: ReadonlySet<string>;
  readonly weight: number;
}

function scoreOf(vraag: Vraag, missing: readonly Gemis[], toestand: Toestand): number {
  const fills = new Set(visibleVelden(vraag, toestand).flatMap(gegevensOfVeld));
  return missing.reduce(
    (sum, { gegevens, weight }) => sum + weight * shareFilled(gegevens, fills),
    0,
  );
}

/** The gegevens that can still change the oordeel over a regeling. */
export const missingGegevens = remember(
  (regeling: Regeling, toestand: Toestand): ReadonlySet<string> => {
    if (!regeling.varianten.some(isJudged)) return new Set();
    const whole = wholeVoorwaarde(regeling);
    const missing = new Set([...decisiveFacts(whole, toestand)].map(gegevenOf));
    if (certaintyDependsOnPlace(regeling, toestand) && decide(whole, toestand) !== 'nee') {
      missing.add('gemeente');
    }
    return missing;
  },
);

/** The fields of a screen that have a meaning now: a follow-up waits for the answer before it. */
export function visibleVelden(vraag: Vraag, toestand: Toestand): Veld[] {
  return vraag.velden.filter(
    (veld) => !veld.als || evaluateVoorwaarde(veld.als, toestand) !== 'nee',
  );
}

/** How many screens could still change an outcome: no conversation asks more. */
export function countVragen(
  regelingen: readonly Regeling[],
  vragen: readonly Vraag[],
  toestand: Toestand,
  gehad: ReadonlySet<string>,
): number {
  const missing = new Set(
    regelingen.flatMap((regeling) => [...missingGegevens(regeling, toestand)]),
  );
  return vragen.filter(
    (vraag) =>
      !gehad.has(vraag.slug) && gegevensOfVraag(vraag).some((gegeven) => missing.has(gegeven)),
  ).length;
}

function shareFilled(missing: ReadonlySet<string>, fills: ReadonlySet<string>): number {
  if (missing.size === 0) return 0;
  const filled = [...missing].filter((gegeven) => fills.has(gegeven)).length;
  // Squared: a screen that settles one regeling beats one that gets two of them half way.
  return (filled / missing.size) ** 2;
}

function isAskedFor(regeling: Regeling, { themas = [] }: Wens): boolean {
  return themas.length === 0 || regeling.themas.some((thema) => themas.includes(thema));
}
