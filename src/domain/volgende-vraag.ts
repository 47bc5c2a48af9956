import { decide, decisiveFacts } from './decide.ts';
import { gegevenOf } from './gegevens.ts';
import { remember } from './onthouden.ts';
import { certaintyDependsOnPlace, isJudged, wholeVoorwaarde, type Regeling } from './regeling.ts';
import { evaluateVoorwaarde } from './evaluate.ts';
import type { Toestand } from './toestand.ts';
import { gegevensOfVeld, gegevensOfVraag, type Veld, type Vraag } from './vraag.ts';

/** A screen this near to the best one is good enough to keep the order of the conversation. */
const NEAR_ENOUGH = 0.6;

/**
 * Chooses the next screen: one that settles much, in the natural order of subjects. A regeling
 * counts for a screen by the share of its missing gegevens that the screen can fill. A screen that
 * cannot change an outcome is never chosen.
 * @param gehad gegevens that were asked for and are not asked again
 * @returns undefined when nothing is left to ask
 */
export function nextVraag(
  regelingen: readonly Regeling[],
  vragen: readonly Vraag[],
  toestand: Toestand,
  gehad: ReadonlySet<string> = new Set(),
): Vraag | undefined {
  const missing = regelingen.map((regeling) => missingGegevens(regeling, toestand));
  const scored = vragen
    .map((vraag) => ({ vraag, score: scoreOf(vraag, missing, toestand, gehad) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(...scored.map(({ score }) => score));
  const near = scored.filter(({ score }) => score >= best * NEAR_ENOUGH);
  return near.sort((a, b) => a.vraag.volgorde - b.vraag.volgorde)[0]?.vraag;
}

function scoreOf(
  vraag: Vraag,
  missing: readonly ReadonlySet<string>[],
  toestand: Toestand,
  gehad: ReadonlySet<string>,
): number {
  const own = visibleVelden(vraag, toestand).flatMap(gegevensOfVeld);
  const fills = new Set(own.filter((gegeven) => !gehad.has(gegeven)));
  return missing.reduce((sum, gegevens) => sum + shareFilled(gegevens, fills), 0);
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

/** The gegevens that can still change the oordeel over one of these regelingen. */
export const missingIn = remember(
  (regelingen: readonly Regeling[], toestand: Toestand): ReadonlySet<string> =>
    new Set(regelingen.flatMap((regeling) => [...missingGegevens(regeling, toestand)])),
);

/** The fields of a screen that have a meaning now: a follow-up waits for the answer before it. */
export function visibleVelden(vraag: Vraag, toestand: Toestand): Veld[] {
  return vraag.velden.filter(
    (veld) => !veld.als || evaluateVoorwaarde(veld.als, toestand) !== 'nee',
  );
}

/** True when an answer to this vraag, beside what was asked before, could still change an outcome. */
export function canMatter(
  vraag: Vraag,
  regelingen: readonly Regeling[],
  toestand: Toestand,
  gehad: ReadonlySet<string>,
): boolean {
  const missing = missingIn(regelingen, toestand);
  return gegevensOfVraag(vraag).some((gegeven) => missing.has(gegeven) && !gehad.has(gegeven));
}

function shareFilled(missing: ReadonlySet<string>, fills: ReadonlySet<string>): number {
  if (missing.size === 0) return 0;
  const filled = [...missing].filter((gegeven) => fills.has(gegeven)).length;
  // Squared: a screen that settles one regeling beats one that gets two of them half way.
  return (filled / missing.size) ** 2;
}
