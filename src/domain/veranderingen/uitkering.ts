import { factDefinition, optionFact, type Catalogus } from '../gegevens.ts';

export const AOW = optionFact('uitkering', 'aow');
export const BIJSTAND = optionFact('uitkering', 'bijstand');

/** The yes/no facts of every uitkering that the catalogus knows, except these. */
export function uitkeringen(catalogus: Catalogus, ...zonder: readonly string[]): string[] {
  const definitie = factDefinition(catalogus, 'uitkering');
  const opties = definitie?.soort === 'verzameling' ? definitie.opties : [];
  const feiten = opties.map((optie) => optionFact('uitkering', optie));
  return feiten.filter((feit) => !zonder.includes(feit));
}
