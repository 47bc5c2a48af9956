import { decide, decisiveFacts } from './decide.ts';
import { gegevenOf } from './gegevens.ts';
import { isJudged, wholeVoorwaarde, type Regeling } from './regeling.ts';
import { evaluateVoorwaarde } from './evaluate.ts';
import type { Thema } from './themas.ts';
import type { Toestand } from './toestand.ts';
import { gegevensOfVeld, type Veld, type Vraag } from './vraag.ts';

export interface Wens {
  /** Kinds of help that the person asked for; empty means all. These are settled first. */
  readonly themas?: readonly Thema[];
  /** Screens that were shown and are not asked again. */
  readonly gehad?: ReadonlySet<string>;
}

/** How much sooner a regeling that was asked for counts than one that was not. */
const ASKED_FOR = 1000;

/**
 * Chooses the next screen: the one that settles most of what the person asked for. A regeling
 * counts for a screen by the share of its missing gegevens that the screen can fill; equal screens
 * come in the order of the conversation. A screen that cannot change an outcome is never chosen.
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
  let best: { vraag: Vraag; score: number } | undefined;
  for (const vraag of [...vragen].sort((a, b) => a.volgorde - b.volgorde)) {
    if (wens.gehad?.has(vraag.slug)) continue;
    const fills = new Set(visibleVelden(vraag, toestand).flatMap(gegevensOfVeld));
    const score = missing.reduce(
      (sum, { gegevens, weight }) => sum + weight * shareFilled(gegevens, fills),
      0,
    );
    if (score > 0 && (!best || score > best.score + 1e-9)) best = { vraag, score };
  }
  return best?.vraag;
}

/** The gegevens that can still change the oordeel over a regeling. */
export function missingGegevens(regeling: Regeling, toestand: Toestand): ReadonlySet<string> {
  if (!regeling.varianten.some(isJudged)) return new Set();
  return new Set([...decisiveFacts(wholeVoorwaarde(regeling), toestand)].map(gegevenOf));
}

/** The fields of a screen that have a meaning now: a follow-up waits for the answer before it. */
export function visibleVelden(vraag: Vraag, toestand: Toestand): Veld[] {
  return vraag.velden.filter((veld) => !veld.als || evaluateVoorwaarde(veld.als, toestand) !== 'nee');
}

/** How many judged regelingen still wait for an answer. */
export function countOpen(regelingen: readonly Regeling[], toestand: Toestand): number {
  return regelingen.filter(
    (regeling) =>
      regeling.varianten.some(isJudged) && decide(wholeVoorwaarde(regeling), toestand) === 'misschien',
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
