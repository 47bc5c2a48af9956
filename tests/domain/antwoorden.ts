import { bandsFor, kindBands } from '../../src/domain/banden.ts';
import { JA_NEE, optionFact, type Gegevens, type Waarde } from '../../src/domain/gegevens.ts';
import { toestandOf, type Gesprek, type Gespreksstof } from '../../src/domain/gesprek.ts';
import type { Veld, Vraag } from '../../src/domain/vraag.ts';

const jaNee = (waarde: string): Waarde => ({ soort: 'keuze', kan: [waarde] });

/** Every answer that a person could give to a field; the first is "Ik weet het niet". */
export function piecesFor(
  veld: Veld,
  gesprek: Gesprek,
  stof: Gespreksstof,
  vraag: Vraag,
): Gegevens[] {
  if (veld.soort === 'aankruisen') {
    const facts = veld.aankruisen.map(({ gegeven }) => gegeven);
    return [{}, ...ticked(facts)];
  }
  const toestand = toestandOf(gesprek, stof, vraag);
  const definitie = stof.catalogus[veld.gegeven]!;
  if (definitie.soort === 'keuze') {
    return [{}, ...definitie.opties.map((optie) => ({ [veld.gegeven]: jaNee(optie) }))];
  }
  if (definitie.soort === 'verzameling') {
    return [{}, ...ticked(definitie.opties.map((optie) => optionFact(veld.gegeven, optie)))];
  }
  if (definitie.soort === 'getal') {
    const banden = bandsFor(stof.regelingen, veld.gegeven, toestand);
    return [
      {},
      ...banden.map((band) => ({ [veld.gegeven]: { soort: 'getal' as const, ...band } })),
    ];
  }
  const banden = kindBands(stof.regelingen, toestand);
  const gezinnen = [[], ...banden.map((band) => [band]), banden];
  return [
    {},
    ...gezinnen.map((leeftijden) => ({
      kinderen: { soort: 'kinderen' as const, leeftijden, meer: false },
    })),
  ];
}

/** None, each one alone, and all of them. */
function ticked(facts: readonly string[]): Gegevens[] {
  const choices = [[], ...facts.map((fact) => [fact]), facts];
  return choices.map((chosen) =>
    Object.fromEntries(facts.map((fact) => [fact, jaNee(JA_NEE[chosen.includes(fact) ? 0 : 1])])),
  );
}
