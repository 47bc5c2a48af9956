import type { Interval } from './interval.ts';
import { possibleVarianten, type Regeling } from './regeling.ts';
import { onlyOption, optionFact } from './gegevens.ts';
import type { Toestand } from './toestand.ts';
import { leaves } from './voorwaarde.ts';

/** What counts when results are put in order: need, then worth, then ease. */
export interface Rang {
  /** Need: it answers an urgent need that was named (no food, cut off, out of the house). */
  readonly nood: boolean;
  /** Need: it is one of the kinds of help that were asked for. */
  readonly gevraagd: boolean;
  /** Need: how urgent editors call it; low comes first. */
  readonly volgorde: number;
  /** Worth: whole euros per month that we compute, from least to most; 0 when we compute none. */
  readonly bedrag: Interval;
  /** Ease: somebody can be called who helps with it. */
  readonly telefoon: boolean;
  /** Ease: how many papers it takes. */
  readonly papieren: number;
  /** Ease: how many steps it takes. */
  readonly stappen: number;
}

/**
 * Puts results in order, as for `sort`. The first difference decides: urgent need, asked for, how
 * urgent, the amount that is sure and then the amount that can be, a number to call, few papers, few
 * steps. Equal in all of this, they keep the order they had.
 */
export function compareRang(a: Rang, b: Rang): number {
  return (
    Number(b.nood) - Number(a.nood) ||
    Number(b.gevraagd) - Number(a.gevraagd) ||
    a.volgorde - b.volgorde ||
    b.bedrag.min - a.bedrag.min ||
    b.bedrag.max - a.bedrag.max ||
    Number(b.telefoon) - Number(a.telefoon) ||
    a.papieren - b.papieren ||
    a.stappen - b.stappen
  );
}

/** True when a voorwaarde of a regeling is an urgent need that this household named. */
export function answersNeed(regeling: Regeling, toestand: Toestand): boolean {
  const rules = possibleVarianten(regeling, toestand).flatMap(({ voorwaarden }) =>
    voorwaarden ? [...leaves(voorwaarden)] : [],
  );
  return rules.some(
    (blad) =>
      blad.soort === 'verzameling' &&
      blad.gegeven === 'nood' &&
      blad.opties.some(
        (optie) => onlyOption(toestand.gegevens, optionFact('nood', optie)) === 'ja',
      ),
  );
}
