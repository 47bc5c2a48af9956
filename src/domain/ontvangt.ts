import { onlyOption, optionFact } from './gegevens.ts';
import { toestandOf, type Gesprek, type Gespreksstof } from './gesprek.ts';

/**
 * The regelingen (slugs) that a household already has. Until somebody says so themselves, those that
 * follow from an answer: who says to live on bijstand, has the regeling of that name.
 */
export function receivedSlugs(gesprek: Gesprek, stof: Gespreksstof): readonly string[] {
  if (gesprek.ontvangt) return gesprek.ontvangt;
  const { gegevens } = toestandOf(gesprek, stof);
  return stof.regelingen
    .map(({ slug }) => slug)
    .filter((slug) => onlyOption(gegevens, optionFact('uitkering', slug)) === 'ja');
}
