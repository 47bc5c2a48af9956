import { berekeningOf } from '../../src/domain/berekeningen/tabel.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import type { Oordeel } from '../../src/domain/oordeel.ts';
import { wholeVoorwaarde } from '../../src/domain/regeling.ts';
import type { Toestand } from '../../src/domain/toestand.ts';
import { FORMULES, type Situatie } from './formules.ts';
import { feitenVoor, runJsonRules, startJsonRules } from './naar-json-rules.ts';
import { oordeelVan, situatieVan, startPublicodes } from './naar-publicodes.ts';
import { bedragRegel } from './publicodes-formules.ts';
import type { Geval, Regelset } from './regelset.ts';
import { waardenOf } from './vertalen.ts';

/** What three engines say of the same question about the same household. */
export interface Antwoorden<T> {
  readonly geval: Geval;
  /** Slug of a regeling, or name of a formula. */
  readonly over: string;
  readonly wij: T;
  readonly publicodes: T;
  readonly jsonRules: T;
}

/** A fresh situation: nothing that was remembered for another household counts. */
export function toestandVan(gegevens: Gegevens, { catalogus, normen }: Regelset): Toestand {
  return { gegevens, catalogus, normen };
}

/** The oordeel of all three on every regeling for every household, of which every fact is known. */
export async function allOordelen(
  regelset: Regelset,
  gevallen: readonly Geval[],
): Promise<readonly Antwoorden<Oordeel>[]> {
  const publicodes = startPublicodes(regelset);
  const jsonRules = startJsonRules(regelset);
  const answers: Antwoorden<Oordeel>[] = [];
  for (const geval of gevallen) {
    const toestand = toestandVan(geval.gegevens, regelset);
    publicodes.setSituation(situatieVan(geval.feiten, regelset));
    const fromJsonRules = await runJsonRules(jsonRules, feitenVoor(geval.feiten, regelset));
    for (const regeling of regelset.regelingen) {
      answers.push({
        geval,
        over: regeling.slug,
        wij: decide(wholeVoorwaarde(regeling), toestand),
        publicodes: oordeelVan(publicodes, regeling.slug),
        jsonRules: fromJsonRules.get(regeling.slug) ?? 'nee',
      });
    }
  }
  return answers;
}

/** The amount per month of every formula for every household: ours, in publicodes, and written anew. */
export function allBedragen(
  regelset: Regelset,
  gevallen: readonly Geval[],
): readonly Antwoorden<number>[] {
  const publicodes = startPublicodes(regelset);
  return gevallen.flatMap((geval) => {
    const toestand = toestandVan(geval.gegevens, regelset);
    publicodes.setSituation(situatieVan(geval.feiten, regelset));
    return Object.entries(FORMULES).flatMap(([naam, formule]) => {
      const waarden = waardenOf(naam, regelset);
      const perMaand = berekeningOf(naam).perMaand(toestand);
      if (!waarden || !perMaand) return [];
      return {
        geval,
        over: naam,
        wij: perMaand.min,
        publicodes: Number(publicodes.evaluate(bedragRegel(naam)).nodeValue),
        // These facts go by the same names and are all known exactly.
        jsonRules: formule(waarden, geval.feiten as unknown as Situatie),
      };
    });
  });
}

/** Those on which not all three agree. */
export function verschillen<T>(answers: readonly Antwoorden<T>[]): readonly Antwoorden<T>[] {
  return answers.filter(
    ({ wij, publicodes, jsonRules }) => wij !== publicodes || wij !== jsonRules,
  );
}

/** A disagreement on two lines: who says what, and about whom. */
export function toonVerschil<T>({
  geval,
  over,
  wij,
  publicodes,
  jsonRules,
}: Antwoorden<T>): string {
  const said = `wij ${String(wij)}, publicodes ${String(publicodes)}, json-rules-engine ${String(jsonRules)}`;
  return `huishouden ${geval.nummer}, ${over}: ${said}\n  ${JSON.stringify(geval.feiten)}`;
}
