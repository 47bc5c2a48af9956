import { bandsFor, kindBands } from '../../domain/banden.ts';
import type { GetalDefinitie } from '../../domain/gegevens.ts';
import { toestandOf, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import { isExact, withStretch, type Interval } from '../../domain/interval.ts';
import { scopeFor } from '../../domain/scope.ts';
import { missingGegevens } from '../../domain/volgende-vraag.ts';
import { gegevensOfVraag, type Veld, type Vraag } from '../../domain/vraag.ts';
import type { Regeling } from '../../domain/regeling.ts';
import type { Schermveld } from './lees-veld.ts';

/** The fields of a vraag with the steps and options they offer to this person. */
export function screenFields(vraag: Vraag, gesprek: Gesprek, stof: Gespreksstof): Schermveld[] {
  const toestand = toestandOf(gesprek, stof, vraag);
  const open = stof.regelingen.filter((regeling) => missingGegevens(regeling, toestand).size > 0);
  return vraag.velden.map((veld, i): Schermveld => {
    const field = { ...plainField(veld, stof), naam: `veld-${i + 1}` };
    if (veld.soort === 'aankruisen') return field;
    const earlier = gesprek.antwoorden[vraag.slug]?.[veld.gegeven];
    if (veld.soort === 'kinderen') {
      const known = earlier?.soort === 'kinderen' ? earlier.leeftijden : [];
      const banden = known.reduce(
        (all, kind) => withStretch(all, kind, 1),
        kindBands(open, toestand),
      );
      return { ...field, banden };
    }
    const { definitie } = field;
    if (definitie) {
      const steps = bandsFor(open, veld.gegeven, toestand);
      // The limits move with later answers; what was chosen before stays a choice as it was.
      const chosen = earlier?.soort === 'getal' && !isExact(earlier) ? earlier : undefined;
      const all = chosen
        ? withStretch(steps, { min: chosen.min, max: chosen.max }, definitie.stap)
        : steps;
      return { ...field, banden: all.filter((band) => isChoosable(band, definitie)) };
    }
    return field;
  });
}

/** A field as it stands in the rules, without steps; it gets its name in the form later. */
export function plainField(veld: Veld, { catalogus }: Gespreksstof): Omit<Schermveld, 'naam'> {
  const field = { veld, banden: [], opties: [] };
  if (veld.soort === 'aankruisen') return field;
  const definitie = catalogus[veld.gegeven];
  if (definitie?.soort === 'getal') return { ...field, definitie };
  const known =
    definitie?.soort === 'keuze' || definitie?.soort === 'verzameling' ? definitie.opties : [];
  return { ...field, opties: veld.opties?.map(({ waarde }) => waarde) ?? known };
}

/** People think in whole euros; two limits within one euro leave no step between them. */
function isChoosable(band: Interval, { stap }: GetalDefinitie): boolean {
  return stap === 1 || Math.ceil(band.min - 1e-9) <= Math.floor(band.max + 1e-9);
}

/** The regelingen for which the answer to a vraag counts. */
export function decidedBy(vraag: Vraag, gesprek: Gesprek, stof: Gespreksstof): Regeling[] {
  const toestand = toestandOf(gesprek, stof, vraag);
  const fills = gegevensOfVraag(vraag);
  return scopeFor(vraag, gesprek, stof).filter((regeling) => {
    const missing = missingGegevens(regeling, toestand);
    return fills.some((gegeven) => missing.has(gegeven));
  });
}
