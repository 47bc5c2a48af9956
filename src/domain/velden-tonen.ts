import { evaluateVoorwaarde } from './evaluate.ts';
import { gegevenOf, type Gegevens } from './gegevens.ts';
import { toestandOf, type Gesprek, type Gespreksstof } from './gesprek.ts';
import { scopeFor } from './scope.ts';
import { missingIn } from './volgende-vraag.ts';
import { leaves } from './voorwaarde.ts';
import { gegevensOfVeld, type Veld, type Vraag } from './vraag.ts';

/**
 * The fields of a vraag that can still change an outcome after the fields above them, or that were
 * filled in before. Of a list to tick only the lines that matter are left.
 * @param draft what was just chosen on the screen itself
 */
export function fieldsToShow(
  gesprek: Gesprek,
  stof: Gespreksstof,
  vraag: Vraag,
  draft: Gegevens,
): Veld[] {
  const scope = scopeFor(vraag, gesprek, stof);
  const filled = new Set(Object.keys(gesprek.antwoorden[vraag.slug] ?? {}).map(gegevenOf));
  let now = toestandOf(gesprek, stof, vraag);
  return vraag.velden.flatMap((veld) => {
    const own = gegevensOfVeld(veld);
    const before = now;
    const chosen = Object.entries(draft).filter(([feit]) => own.includes(gegevenOf(feit)));
    if (chosen.length > 0) {
      now = { ...now, gegevens: { ...now.gegevens, ...Object.fromEntries(chosen) } };
    }
    if (veld.als && evaluateVoorwaarde(veld.als, before) !== 'ja') return [];
    const missing = missingIn(scope, before);
    const useful = own.filter((gegeven) => filled.has(gegeven) || matters(gegeven, vraag, missing));
    return useful.length > 0 ? [withLines(veld, useful)] : [];
  });
}

/**
 * The gegevens that a screen is done with: those of its fields, and those of the follow-ups that the
 * answers leave out.
 * @param draft what was answered on the screen
 */
export function askedOn(
  gesprek: Gesprek,
  stof: Gespreksstof,
  vraag: Vraag,
  draft: Gegevens,
): string[] {
  const before = toestandOf(gesprek, stof, vraag);
  const now = { ...before, gegevens: { ...before.gegevens, ...draft } };
  const leftOut = vraag.velden.filter(({ als }) => als && evaluateVoorwaarde(als, now) !== 'ja');
  return [...fieldsToShow(gesprek, stof, vraag, draft), ...leftOut].flatMap(gegevensOfVeld);
}

/** True when a gegeven, or a follow-up that waits for it, is missing. */
function matters(gegeven: string, vraag: Vraag, missing: ReadonlySet<string>): boolean {
  if (missing.has(gegeven)) return true;
  return vraag.velden.some(
    ({ als, ...next }) =>
      als &&
      [...leaves(als)].some((blad) => 'gegeven' in blad && blad.gegeven === gegeven) &&
      gegevensOfVeld(next).some((one) => missing.has(one)),
  );
}

/** A list to tick with only these lines; any other field stays as it is. */
function withLines(veld: Veld, gegevens: readonly string[]): Veld {
  if (veld.soort !== 'aankruisen' || gegevens.length === veld.aankruisen.length) return veld;
  return {
    ...veld,
    aankruisen: veld.aankruisen.filter((regel) => gegevens.includes(regel.gegeven)),
  };
}
