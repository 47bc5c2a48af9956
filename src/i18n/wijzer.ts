import type { Interval } from '../domain/interval.ts';
import { euro } from './getallen.ts';

/** The words of mistakes in a form. Those of the questions: wijzer-gesprek.ts; of the result: resultaat.ts. */
export const wijzerTekst = {
  fouten: (aantal: number) =>
    aantal === 1 ? 'Er is 1 antwoord nodig' : `Er zijn ${aantal} antwoorden nodig`,
  foutTitel: (aantal: number) => (aantal === 1 ? '(1 fout) ' : `(${aantal} fouten) `),
} as const;

/** A step to choose: "€ 1.348 of minder", "€ 1.349 tot en met € 1.618", "18 tot en met 20 jaar". */
export function bandLabel(band: Interval, eenheid: string, isEuro: boolean): string {
  const low = isEuro ? Math.ceil(band.min - 1e-9) : band.min;
  const high = isEuro ? Math.floor(band.max + 1e-9) : band.max;
  const show = (getal: number) => (isEuro ? euro(getal) : String(getal));
  const unit = isEuro ? '' : ` ${eenheid}`;
  const isJaar = eenheid === 'jaar';
  const lowest = low === 0;
  const highest =
    band.max === Infinity || (isJaar && band.max >= 120) || (band.max >= 1200 && !isEuro);
  if (lowest && highest) return `${show(0)}${unit} of meer`;
  if (highest) return isJaar ? `${show(low)} jaar of ouder` : `${show(low)}${unit} of meer`;
  if (low >= high) return `${show(low)}${unit}`;
  if (lowest) return isJaar ? `${show(high)} jaar of jonger` : `${show(high)}${unit} of minder`;
  return `${show(low)} tot en met ${show(high)}${unit}`;
}
