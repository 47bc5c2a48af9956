import { doubleForms } from '../domain/begrippen.ts';
import type { BegripTekst } from '../domain/schema/begrip.ts';
import type { Inhoudsfout } from './bestanden.ts';
import type { Gelezen } from './kennis.ts';

/** A word with two explanations would get either one, by chance. */
export function checkBegrippen(
  begrippen: readonly Gelezen<BegripTekst>[],
  fouten: Inhoudsfout[],
): void {
  for (const { vorm, slugs } of doubleForms(begrippen.map(toBegrip))) {
    const [eerste = '', ...rest] = slugs;
    const last = rest.at(-1) ?? eerste;
    const melding =
      last === eerste
        ? `"${vorm}" staat hier twee keer. Haal er één weg.`
        : `"${vorm}" staat ook in begrippen/${eerste}.md. Laat het woord in één van de twee staan.`;
    fouten.push({ bestand: `begrippen/${last}.md`, veld: 'ook', melding });
  }
}

const toBegrip = ({ slug, tekst }: Gelezen<BegripTekst>) => ({ ...tekst, slug });
