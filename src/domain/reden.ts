import { berekeningOf } from './berekeningen/tabel.ts';
import { decide } from './decide.ts';
import { allLeaves, evaluateHard } from './evaluate.ts';
import { gegevenOf } from './gegevens.ts';
import type { Oordeel } from './oordeel.ts';
import { livesIn, type Regeling, type Variant } from './regeling.ts';
import { soortOf } from './soorten/tabel.ts';
import type { Toestand } from './toestand.ts';
import { isGroep, leaves, type EnkeleVoorwaarde, type Voorwaarde } from './voorwaarde.ts';
import type { Normgebruik, Zinnen } from './zinnen.ts';

/** One voorwaarde as people read it, with its own oordeel. */
export interface Reden {
  readonly voorwaarde: string;
  readonly oordeel: Oordeel;
  /** The norm or rule that it is judged by, with source and date, in a plain sentence. */
  readonly bron?: string;
  /** The gegevens that it looks at, the most telling first; absent where there are none. */
  readonly gegevens?: readonly string[];
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
  const rules = variant?.voorwaarden;
  const delen = !rules ? [] : isGroep(rules) && rules.soort === 'alle' ? rules.delen : [rules];
  const place = regeling.gemeenten && livesIn(regeling.gemeenten);
  return [...(place ? [place] : []), ...delen].map((deel) => {
    const zin = explainVoorwaarde(deel, toestand, zinnen);
    const overtreden = deel.zacht && evaluateHard(deel, toestand) === 'nee';
    const bron = zinnen.bron(normsUsed(deel, toestand), regeling.bron);
    const gegevens = gegevensIn(deel, toestand);
    return {
      voorwaarde: overtreden ? `${zin}. ${zinnen.zachteGrens}` : zin,
      oordeel: decide(deel, toestand),
      ...(bron && { bron }),
      ...(gegevens.length > 0 && { gegevens }),
    };
  });
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

/** The norms that a voorwaarde compares with or calculates from, each part of one once. */
function normsUsed(voorwaarde: Voorwaarde, { normen }: Toestand): Normgebruik[] {
  const used = new Map<string, Normgebruik>();
  for (const { naam, deel } of [...leaves(voorwaarde)].flatMap(normParts)) {
    const norm = normen[naam];
    if (norm) used.set(`${naam} ${deel}`, { norm, deel });
  }
  return [...used.values()];
}

/** A formula has its parameters in the norm of the same name. */
function normParts(blad: EnkeleVoorwaarde): { naam: string; deel: number }[] {
  if (blad.soort === 'berekening') return [{ naam: blad.berekening, deel: 1 }];
  if (blad.soort !== 'getal') return [];
  return blad.vergelijkingen.flatMap(({ grens }) =>
    'norm' in grens ? [{ naam: grens.norm, deel: grens.deel }] : [],
  );
}

/** What is compared goes before what only decides which line of a norm holds. */
function gegevensIn(voorwaarde: Voorwaarde, toestand: Toestand): string[] {
  const own = [...leaves(voorwaarde)];
  const all = [...own, ...allLeaves(voorwaarde, toestand)];
  return [...new Set(all.flatMap(gegevensOf))];
}

function gegevensOf(blad: EnkeleVoorwaarde): readonly string[] {
  if (blad.soort === 'kinderen') return ['kinderen'];
  // Income turns an amount more often than who lives there.
  if (blad.soort === 'berekening') {
    return [...berekeningOf(blad.berekening).feiten].reverse().map(gegevenOf);
  }
  return blad.soort === 'navragen' ? [] : [blad.gegeven];
}
