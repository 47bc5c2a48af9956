import type { Kennis } from '../domain/kennis.ts';
import { normsOn } from '../domain/norm.ts';
import { explainVoorwaarde } from '../domain/reden.ts';
import { isJudged } from '../domain/regeling.ts';
import { isGroep, leaves } from '../domain/voorwaarde.ts';
import { zinnenNl } from '../i18n/zinnen.ts';

/**
 * The voorwaarden of a regeling as the wizard judges them, in sentences, where a gemeente does not
 * have its own; empty when the wizard does not judge it.
 * @param peildatum ISO date of the norms in the sentences
 */
export function explainRegeling(slug: string, kennis: Kennis, peildatum: string): string[] {
  const regeling = kennis.regelingen.find((one) => one.slug === slug);
  const rules = regeling?.varianten.filter(isJudged).sort(byReach)[0]?.voorwaarden;
  if (!regeling || !rules) return [];

  const { catalogus, normen, woorden } = kennis;
  const toestand = { gegevens: {}, catalogus, normen: normsOn(normen, peildatum) };
  const zinnen = zinnenNl(woorden);
  const delen = isGroep(rules) && rules.soort === 'alle' ? rules.delen : [rules];
  const years = new Set([...leaves(rules)].flatMap(({ grensVan }) => grensVan ?? []));
  return [
    ...(regeling.gemeenten ? [zinnen.gemeenten(regeling.gemeenten)] : []),
    ...delen.map((deel) => explainVoorwaarde(deel, toestand, zinnen)),
    ...[...years].map((year) => zinnen.grensVan(year)),
  ].map((zin) => (zin.endsWith('.') ? zin : `${zin}.`));
}

/** The rules of most gemeenten first. */
function byReach(a: { gemeenten: readonly string[] }, b: { gemeenten: readonly string[] }): number {
  return b.gemeenten.length - a.gemeenten.length;
}
