import { berekeningOf } from './berekeningen/tabel.ts';
import { decide } from './decide.ts';
import { isExact, type Interval } from './interval.ts';
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
import { partsOf } from './voorwaarde.ts';
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
  const varianten = possibleVarianten(regeling, toestand);
  const judged = varianten.filter(isJudged);
  if (judged.length === 0 && !regeling.varianten.some(isJudged)) return undefined;
  if (judged.length === 0 && varianten.length > 0) return undefined;

  const oordeel = decide(wholeVoorwaarde(regeling), toestand);
  const caps = capsOn(regeling, judged, peildatum, zinnen);
  const variant = judged[0] ?? regeling.varianten.find(isJudged);
  const redenen = [
    ...reasonsFor(regeling, variant, toestand, zinnen),
    ...(oordeel === 'nee'
      ? []
      : caps.map((voorwaarde): Reden => ({ voorwaarde, oordeel: 'misschien' }))),
  ];
  const capped = caps.length > 0 ? atMostMisschien(oordeel) : oordeel;
  return {
    oordeel: capped,
    ontbreekt: [...missingGegevens(regeling, toestand)],
    redenen,
    voorbehoud: oordeel === 'nee' ? [] : olderLimits(judged, zinnen),
    ...amountOf(regeling, capped, toestand),
  };
}

/** Why a ja may not be said, whatever the answers are. */
function capsOn(
  { geldig, gecontroleerd }: Regeling,
  judged: readonly Variant[],
  peildatum: string,
  zinnen: Zinnen,
): string[] {
  const notInForce =
    (geldig.van && geldig.van > peildatum) || (geldig.tot && geldig.tot < peildatum);
  return [
    ...(judged.some((variant) => variant.status === 'niet-bevestigd')
      ? [zinnen.nietBevestigd]
      : []),
    ...(notInForce ? [zinnen.nietGeldig] : []),
    ...(gecontroleerd && yearLater(gecontroleerd) <= peildatum ? [zinnen.nietMeerNagekeken] : []),
  ];
}

/** The same day a year later; as text, since only the order matters. */
function yearLater(datum: string): string {
  return `${Number(datum.slice(0, 4)) + 1}${datum.slice(4)}`;
}

function olderLimits(judged: readonly Variant[], zinnen: Zinnen): string[] {
  const years = judged
    .flatMap((variant) => [...partsOf(variant.voorwaarden!)])
    .flatMap((deel) => deel.grensVan ?? []);
  return [...new Set(years)].sort().map((year) => zinnen.grensVan(year));
}

function amountOf(
  { berekening }: Regeling,
  oordeel: Oordeel,
  toestand: Toestand,
): Pick<Uitkomst, 'bedrag'> {
  if (!berekening || oordeel === 'nee') return {};
  const perMaand = berekeningOf(berekening).perMaand(toestand);
  if (!perMaand || perMaand.max === 0) return {};
  return { bedrag: { perMaand: isExact(perMaand) ? perMaand.min : perMaand } };
}
