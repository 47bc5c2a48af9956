import { amountOf } from './bedrag.ts';
import { decide } from './decide.ts';
import type { Interval } from './interval.ts';
import { endedNorms } from './norm-einde.ts';
import { atMostMisschien, type Oordeel } from './oordeel.ts';
import { reasonsFor, type Reden } from './reden.ts';
import {
  isJudged,
  possibleVarianten,
  wholeVoorwaarde,
  type Regeling,
  type Variant,
} from './regeling.ts';
import type { Toestand } from './toestand.ts';
import { missingGegevens } from './volgende-vraag.ts';
import { standOf, type Stand } from './versheid.ts';
import { reservationsOn } from './voorbehoud.ts';
import type { Voorwaarde } from './voorwaarde.ts';
import type { Zinnen } from './zinnen.ts';

/** What a household hears about one regeling. */
export interface Uitkomst {
  readonly oordeel: Oordeel;
  /** The gegevens that would settle a misschien; empty when it cannot be settled by asking. */
  readonly ontbreekt: readonly string[];
  readonly redenen: readonly Reden[];
  /** What keeps a ja from being certain, such as a limit of an older year. */
  readonly voorbehoud: readonly string[];
  /** Whole euros per month; absent where we compute none. */
  readonly bedrag?: { readonly perMaand: number | Interval };
}

/**
 * Judges one regeling for a household, exactly.
 * @param peildatum ISO date on which we judge; the norms in `toestand` are those of this date
 * @returns undefined when this regeling gets no oordeel (ended, wished for, or without voorwaarden)
 */
export function judge(
  regeling: Regeling,
  toestand: Toestand,
  peildatum: string,
  zinnen: Zinnen,
): Uitkomst | undefined {
  const found = verdictOn(regeling, toestand, peildatum);
  if (!found) return undefined;
  const { oordeel, judged, stand } = found;
  const cap = found.cap && capZin(found.cap, regeling, zinnen);
  const ended = oordeel === 'misschien' ? endedNorms(wholeVoorwaarde(regeling), toestand) : [];
  const open = [
    ...[...ended].map(([tot, namen]) => zinnen.normVoorbij(namen, tot)),
    ...(oordeel !== 'nee' && cap ? [cap] : []),
  ].map((voorwaarde): Reden => ({ voorwaarde, oordeel: 'misschien' }));
  const age = stand === 'ouder-dan-half-jaar' ? [zinnen.halfJaarGeleden] : [];
  const variant = judged[0] ?? regeling.varianten.find(isJudged);
  const capped = cappedOf(found);
  const bedrag = amountOf(regeling, capped, toestand);
  return {
    oordeel: capped,
    ontbreekt: [...missingGegevens(regeling, toestand)],
    redenen: [...reasonsFor(regeling, variant, toestand, zinnen), ...open],
    voorbehoud:
      oordeel === 'nee' ? [] : [...reservationsOn(rulesOf(judged), toestand, zinnen), ...age],
    ...(bedrag && { bedrag: { perMaand: bedrag.perMaand } }),
  };
}

/**
 * The oordeel alone, as `judge` gives it, without working out the reasons.
 * @param peildatum ISO date
 */
export function oordeelOf(
  regeling: Regeling,
  toestand: Toestand,
  peildatum: string,
): Oordeel | undefined {
  const found = verdictOn(regeling, toestand, peildatum);
  return found && cappedOf(found);
}

/** Why a ja may not be said, whatever the answers are. */
type Cap = 'nog-niet' | 'ouder-dan-jaar' | 'niet-bevestigd';

interface Verdict {
  /** By the voorwaarden, before what caps it. */
  readonly oordeel: Oordeel;
  readonly cap: Cap | undefined;
  readonly stand: Stand;
  /** The rules that can hold for this household. */
  readonly judged: readonly Variant[];
}

function verdictOn(regeling: Regeling, toestand: Toestand, peildatum: string): Verdict | undefined {
  const stand = standOf(regeling, peildatum);
  if (stand === 'voorbij') return undefined;
  const varianten = possibleVarianten(regeling, toestand);
  const judged = varianten.filter(isJudged);
  if (judged.length === 0 && !regeling.varianten.some(isJudged)) return undefined;
  if (judged.length === 0 && varianten.length > 0) return undefined;
  const oordeel = decide(wholeVoorwaarde(regeling), toestand);
  return { oordeel, cap: capOn(regeling, judged, stand), stand, judged };
}

function cappedOf({ oordeel, cap }: Verdict): Oordeel {
  return cap ? atMostMisschien(oordeel) : oordeel;
}

/** The weightiest reason. */
function capOn({ geldig }: Regeling, judged: readonly Variant[], stand: Stand): Cap | undefined {
  if (stand === 'nog-niet' && geldig.van) return stand;
  if (stand === 'ouder-dan-jaar') return stand;
  return judged.some(({ status }) => status === 'niet-bevestigd') ? 'niet-bevestigd' : undefined;
}

function capZin(cap: Cap, { geldig }: Regeling, zinnen: Zinnen): string {
  if (cap === 'nog-niet') return zinnen.geldtVanaf(geldig.van ?? '');
  return cap === 'ouder-dan-jaar' ? zinnen.nietMeerNagekeken : zinnen.nietBevestigd;
}

function rulesOf(varianten: readonly Variant[]): Voorwaarde[] {
  return varianten.flatMap(({ voorwaarden }) => voorwaarden ?? []);
}
