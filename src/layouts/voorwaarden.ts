import type { Kennis } from '../domain/kennis.ts';
import { lastDayOf } from '../domain/norm-einde.ts';
import { normsOn } from '../domain/norm.ts';
import { explainVoorwaarde } from '../domain/reden.ts';
import { isJudged } from '../domain/regeling.ts';
import { isGroep, leaves } from '../domain/voorwaarde.ts';
import { zinnenNl } from '../i18n/zinnen.ts';

/** The voorwaarden as the wizard judges them, in sentences; dates are ISO dates. */
export interface PreciezeVoorwaarden {
  /** Empty when the wizard does not judge the regeling. */
  readonly zinnen: readonly string[];
  /** The date of the amounts in the sentences. */
  readonly peildatum: string;
  /** The last day on which all of these amounts hold. */
  readonly tot: string | undefined;
}

/** The voorwaarden of a regeling where a gemeente does not have its own. */
export function explainRegeling(
  slug: string,
  kennis: Kennis,
  peildatum: string,
): PreciezeVoorwaarden {
  const regeling = kennis.regelingen.find((one) => one.slug === slug);
  const rules = regeling?.varianten.filter(isJudged).sort(byReach)[0]?.voorwaarden;
  if (!regeling || !rules) return { zinnen: [], peildatum, tot: undefined };

  const { catalogus, normen, woorden } = kennis;
  const toestand = { gegevens: {}, catalogus, normen: normsOn(normen, peildatum) };
  const zinnen = zinnenNl(woorden);
  const delen = isGroep(rules) && rules.soort === 'alle' ? rules.delen : [rules];
  const years = new Set([...leaves(rules)].flatMap(({ grensVan }) => grensVan ?? []));
  const alle = [
    ...(regeling.gemeenten ? [zinnen.gemeenten(regeling.gemeenten)] : []),
    ...delen.map((deel) => explainVoorwaarde(deel, toestand, zinnen)),
    ...[...years].map((year) => zinnen.grensVan(year)),
  ];
  return {
    zinnen: alle.map((zin) => (zin.endsWith('.') ? zin : `${zin}.`)),
    peildatum,
    tot: lastDayOf(rules, toestand.normen),
  };
}

/** The rules of most gemeenten first. */
function byReach(a: { gemeenten: readonly string[] }, b: { gemeenten: readonly string[] }): number {
  return b.gemeenten.length - a.gemeenten.length;
}
