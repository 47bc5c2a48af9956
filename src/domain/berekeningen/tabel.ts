import type { Berekening } from '../berekening.ts';
import { huurtoeslag } from './huurtoeslag.ts';
import { kinderbijslag } from './kinderbijslag.ts';
import { kindgebondenBudget } from './kindgebonden-budget.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

/** The formulas we have, under the name that content uses. */
export const BEREKENINGEN: Readonly<Record<string, Berekening>> = {
  zorgtoeslag,
  huurtoeslag,
  'kindgebonden-budget': kindgebondenBudget,
  kinderbijslag,
};

/** @throws when content names a formula that does not exist; the schema prevents that. */
export function berekeningOf(naam: string): Berekening {
  const berekening = BEREKENINGEN[naam];
  if (!berekening) throw new Error(`Onbekende berekening: ${naam}`);
  return berekening;
}
