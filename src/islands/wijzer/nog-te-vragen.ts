import { gegevensOfVeld, type Veld, type Vraag } from '../../domain/vraag.ts';
import type { Woordenlijst } from '../../domain/woorden.ts';

/**
 * What is still to be asked, as questions: a screen asks more than one thing, and only these count.
 * @param ontbreekt the gegevens that would settle it
 */
export function questionsFor(
  vragen: readonly Vraag[],
  ontbreekt: readonly string[],
  { jaNee }: Woordenlijst,
): string[] {
  const questions = vragen.flatMap((vraag) =>
    vraag.velden.flatMap((veld) => {
      const missing = gegevensOfVeld(veld).filter((gegeven) => ontbreekt.includes(gegeven));
      return missing.map((gegeven) => questionOf(veld, gegeven, jaNee) ?? vraag.titel);
    }),
  );
  return [...new Set(questions)];
}

/** A line to tick is no question; said to the person with a question mark, it is. */
function questionOf(veld: Veld, gegeven: string, jaNee: Woordenlijst['jaNee']): string | undefined {
  if (veld.soort !== 'aankruisen') return veld.vraag;
  const zin = jaNee[gegeven]?.ja;
  return zin && `${zin}?`;
}
