import { MEESTE_KINDEREN } from '../gegevens.ts';
import type { Interval } from '../interval.ts';
import { getalOf, kinderenOf, type Toestand } from '../toestand.ts';

/** Awir art. 14 lid 5: what comes to less than this in a year is not paid out (euro). */
const KLEINSTE_JAARBEDRAG = 24;

/**
 * From a yearly amount to what is paid a month, in whole euros. First round the year to whole euros
 * (Awir art. 14 lid 4), then divide and round down: this order decides rows of the official tables.
 */
export function yearToMonth(jaarbedrag: number): number {
  const jaar = Math.round(jaarbedrag);
  return jaar < KLEINSTE_JAARBEDRAG ? 0 : Math.floor(jaar / 12);
}

/** The parameters of a formula on the peildatum; undefined when missing or ended. */
export function parametersOf(
  toestand: Toestand,
  norm: string,
): Readonly<Record<string, number>> | undefined {
  const geldend = toestand.normen[norm];
  return geldend && !geldend.verlopen ? geldend.waarden : undefined;
}

/** A parameter that the content must hold. @throws with the name of norm and parameter. */
export function parameter(
  waarden: Readonly<Record<string, number>>,
  norm: string,
  naam: string,
): number {
  const waarde = waarden[naam];
  if (waarde === undefined) throw new Error(`In norm "${norm}" ontbreekt de waarde "${naam}".`);
  return waarde;
}

/** The range over several situations that are each still possible. */
export function rangeOver(amounts: Iterable<number>): Interval {
  let min = Infinity;
  let max = -Infinity;
  for (const amount of amounts) {
    min = Math.min(min, amount);
    max = Math.max(max, amount);
  }
  return { min, max };
}

/**
 * The last whole income at which an amount that falls with income is still paid.
 * Undefined when it is never paid, or always up to `ceiling`.
 */
export function lastPaidIncome(
  amountAt: (inkomen: number) => number,
  ceiling = 10_000_000,
): number | undefined {
  if (amountAt(0) <= 0 || amountAt(ceiling) > 0) return undefined;
  let paid = 0;
  let unpaid = ceiling;
  while (unpaid - paid > 0.01) {
    const middle = Math.round(((paid + unpaid) / 2) * 100) / 100;
    if (middle === paid || middle === unpaid) break;
    if (amountAt(middle) > 0) paid = middle;
    else unpaid = middle;
  }
  return paid;
}

/** The ends of what the yearly test income can still be (euro per year). */
export function toetsingsinkomenOf(toestand: Toestand): Interval {
  return getalOf(toestand, 'toetsingsinkomen');
}

/** Whether there is a partner, in each way that is still possible. */
export function partnerOptions(toestand: Toestand): boolean[] {
  const waarde = toestand.gegevens['partner'];
  const kan = waarde?.soort === 'keuze' ? waarde.kan : ['ja', 'nee'];
  return kan.map((optie) => optie === 'ja');
}

/**
 * The ages (years) of the children for whom least and most can be paid, where an amount rises with
 * age: all at their youngest, and all at their oldest with as many more as there can still be.
 */
export function extremeChildren(toestand: Toestand): [least: number[], most: number[]] {
  const { leeftijden, meer } = kinderenOf(toestand);
  const room = meer ? Math.max(0, MEESTE_KINDEREN - leeftijden.length) : 0;
  const oldest = leeftijden.map((kind) => kind.max);
  return [leeftijden.map((kind) => kind.min), [...oldest, ...Array<number>(room).fill(17)]];
}
