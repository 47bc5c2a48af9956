import { kindBands } from '../../domain/banden.ts';
import { evaluateVoorwaarde } from '../../domain/evaluate.ts';
import type { Gegevens } from '../../domain/gegevens.ts';
import {
  NIEUW_GESPREK,
  toestandOf,
  type Gesprek,
  type Gespreksstof,
} from '../../domain/gesprek.ts';
import { isExact, withStretch, type Interval } from '../../domain/interval.ts';
import type { Vraag } from '../../domain/vraag.ts';
import { bandLabel } from '../../i18n/wijzer.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { readGetypt } from './getypt.ts';
import { PRECIES, readVeld, type Schermveld, type Veldantwoord } from './lees-veld.ts';
import { plainField } from './scherm.ts';

/** A vraag on the page with all questions. */
export interface Deel {
  readonly vraag: Vraag;
  readonly velden: readonly Schermveld[];
}

/** All vragen with all their fields, in the order of the conversation. */
export function allParts({ antwoorden }: Gesprek, stof: Gespreksstof): Deel[] {
  const begin = toestandOf(NIEUW_GESPREK, stof);
  const groepen = kindBands(stof.regelingen, begin);
  const inOrder = [...stof.vragen].sort((a, b) => a.volgorde - b.volgorde);
  return inOrder.map((vraag) => ({
    vraag,
    velden: vraag.velden.map((veld, i) => {
      const field = { ...plainField(veld, stof), naam: `${vraag.slug}-${i + 1}` };
      if (veld.soort !== 'kinderen') return field;
      const earlier = antwoorden[vraag.slug]?.[veld.gegeven];
      const known = earlier?.soort === 'kinderen' ? earlier.leeftijden : [];
      return { ...field, banden: known.reduce((all, kind) => withStretch(all, kind, 1), groepen) };
    }),
  }));
}

/** The fields that have a meaning now: a follow-up waits for the answer before it. */
export function fieldsNow(
  { velden }: Deel,
  antwoorden: Gesprek['antwoorden'],
  stof: Gespreksstof,
): readonly Schermveld[] {
  const toestand = toestandOf({ antwoorden }, stof);
  return velden.filter(({ veld }) => !veld.als || evaluateVoorwaarde(veld.als, toestand) === 'ja');
}

/** Reads a field that may stay empty: then it is unknown, and no mistake. */
export function readOpen(
  scherm: Schermveld,
  form: FormData,
  tekst: Wijzerwoorden,
  eerder: Gegevens = {},
): Veldantwoord {
  const { veld, naam, definitie } = scherm;
  if (veld.soort !== 'getal' || !definitie) {
    return form.has(naam) ? readVeld(scherm, form, tekst) : { gegevens: {} };
  }
  const typed = form.get(`${naam}-${PRECIES}`);
  if (typeof typed !== 'string') return { gegevens: {} };
  if (typed.trim() === '') {
    const range = rangeOf(scherm, eerder);
    return { gegevens: range ? { [veld.gegeven]: { soort: 'getal', ...range } } : {} };
  }
  const getal = readGetypt(typed, definitie);
  if (!getal) return { gegevens: {}, fout: helperTekst.pagina.getalFout };
  return { gegevens: { [veld.gegeven]: { soort: 'getal', ...getal } } };
}

/** The step that was chosen for a number before, on a screen of its own. */
export function rangeOf({ veld }: Schermveld, eerder: Gegevens): Interval | undefined {
  const waarde = veld.soort === 'getal' ? eerder[veld.gegeven] : undefined;
  if (waarde?.soort !== 'getal' || isExact(waarde)) return undefined;
  return { min: waarde.min, max: waarde.max };
}

/** The step in words. */
export function rangeLabel(range: Interval, { definitie }: Schermveld): string {
  return bandLabel(range, definitie?.eenheid ?? '', definitie?.stap !== 1);
}
