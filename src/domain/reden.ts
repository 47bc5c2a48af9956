import { decide } from './decide.ts';
import { evaluateHard } from './evaluate.ts';
import type { Oordeel } from './oordeel.ts';
import { livesIn, type Regeling, type Variant } from './regeling.ts';
import { soortOf } from './soorten/tabel.ts';
import type { Toestand } from './toestand.ts';
import { isGroep, type Voorwaarde } from './voorwaarde.ts';
import type { Zinnen } from './zinnen.ts';

/** One voorwaarde as people read it, with its own oordeel. */
export interface Reden {
  readonly voorwaarde: string;
  readonly oordeel: Oordeel;
}

/**
 * The reasons of an oordeel: the place first, then each voorwaarde of the outermost "alle".
 * @param variant the rules to explain; with several possible gemeenten, the first
 */
export function reasonsFor(
  regeling: Regeling,
  variant: Variant | undefined,
  toestand: Toestand,
  zinnen: Zinnen,
): Reden[] {
  const place = regeling.gemeenten && {
    voorwaarde: zinnen.gemeenten(regeling.gemeenten),
    oordeel: decide(livesIn(regeling.gemeenten), toestand),
  };
  const rules = variant?.voorwaarden;
  const delen = !rules ? [] : isGroep(rules) && rules.soort === 'alle' ? rules.delen : [rules];
  return [
    ...(place ? [place] : []),
    ...delen.map((deel) => {
      const zin = explainVoorwaarde(deel, toestand, zinnen);
      const overtreden = deel.zacht && evaluateHard(deel, toestand) === 'nee';
      return {
        voorwaarde: overtreden ? `${zin}. ${zinnen.zachteGrens}` : zin,
        oordeel: decide(deel, toestand),
      };
    }),
  ];
}

/** One sentence for a voorwaarde; the editor's own `zin` goes first. */
export function explainVoorwaarde(
  voorwaarde: Voorwaarde,
  toestand: Toestand,
  zinnen: Zinnen,
): string {
  if (voorwaarde.zin) return voorwaarde.zin;
  if (!isGroep(voorwaarde)) return soortOf(voorwaarde).explain(voorwaarde, toestand, zinnen);
  const delen = voorwaarde.delen.map((deel) => explainVoorwaarde(deel, toestand, zinnen));
  return zinnen.groep(voorwaarde.soort, delen);
}
