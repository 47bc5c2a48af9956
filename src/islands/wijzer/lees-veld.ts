import {
  JA_NEE,
  KINDLEEFTIJD,
  MEESTE_KINDEREN,
  optionFact,
  type GetalDefinitie,
  type Gegevens,
  type KeuzeWaarde,
  type Waarde,
} from '../../domain/gegevens.ts';
import type { Interval } from '../../domain/interval.ts';
import type { Veld } from '../../domain/vraag.ts';
import { wijzerWoorden, type Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { readGetypt } from './getypt.ts';

/** A field on the screen: its name in the form, and the steps it offers. */
export interface Schermveld {
  readonly veld: Veld;
  readonly naam: string;
  /** Steps of a number, or age groups of children. */
  readonly banden: readonly Interval[];
  readonly opties: readonly string[];
  readonly definitie?: GetalDefinitie;
}

/** What a field says: facts, or what is still needed. Unknown facts are left out. */
export interface Veldantwoord {
  readonly gegevens: Gegevens;
  readonly fout?: string;
}

export const WEET_NIET = 'weet-niet';
export const GEEN = 'geen';
export const WEL = 'wel';
export const PRECIES = 'precies';

const keuze = (kan: string): KeuzeWaarde => ({ soort: 'keuze', kan: [kan] });

/** Reads the answer to one field from the submitted form; `tekst` says what is still needed. */
export function readVeld(
  scherm: Schermveld,
  form: FormData,
  tekst = wijzerWoorden('mijzelf'),
): Veldantwoord {
  const values = form.getAll(scherm.naam).map(String);
  if (values.length === 0) return { gegevens: {}, fout: tekst.kiesEen };
  if (values.includes(WEET_NIET)) return { gegevens: {} };
  return READERS[scherm.veld.soort](scherm, values, form, tekst);
}

type Reader = (
  scherm: Schermveld,
  values: readonly string[],
  form: FormData,
  tekst: Wijzerwoorden,
) => Veldantwoord;

const READERS: Readonly<Record<Veld['soort'], Reader>> = {
  'ja-nee': readOne,
  keuze: readOne,
  verzameling: readTicked,
  aankruisen: readTicked,
  getal: readGetal,
  kinderen: readKinderen,
};

function readOne({ veld }: Schermveld, [value = '']: readonly string[]): Veldantwoord {
  return veld.soort === 'aankruisen'
    ? { gegevens: {} }
    : { gegevens: { [veld.gegeven]: keuze(value) } };
}

function readTicked(scherm: Schermveld, values: readonly string[]): Veldantwoord {
  const facts = factsToTick(scherm);
  const entries = facts.map(({ feit, waarde }): [string, Waarde] => [
    feit,
    keuze(values.includes(waarde) ? JA_NEE[0] : JA_NEE[1]),
  ]);
  return { gegevens: Object.fromEntries(entries) };
}

/** The yes/no facts behind a list to tick. */
export function factsToTick({ veld, opties }: Schermveld): { feit: string; waarde: string }[] {
  if (veld.soort === 'aankruisen') {
    return veld.aankruisen.map(({ gegeven }) => ({ feit: gegeven, waarde: gegeven }));
  }
  return opties.map((waarde) => ({ feit: optionFact(veld.gegeven, waarde), waarde }));
}

function readGetal(
  scherm: Schermveld,
  [value = '']: readonly string[],
  form: FormData,
  tekst: Wijzerwoorden,
): Veldantwoord {
  const { veld, banden, definitie, naam } = scherm;
  if (veld.soort === 'aankruisen' || !definitie) return { gegevens: {} };
  const band =
    value === PRECIES
      ? readGetypt(form.get(`${naam}-${PRECIES}`), definitie)
      : banden[Number(value)];
  if (!band) return { gegevens: {}, fout: tekst.kiesGetal };
  return { gegevens: { [veld.gegeven]: { soort: 'getal', min: band.min, max: band.max } } };
}

function readKinderen(
  { banden, naam }: Schermveld,
  [value = '']: readonly string[],
  form: FormData,
  tekst: Wijzerwoorden,
): Veldantwoord {
  const leeftijden =
    value === GEEN
      ? []
      : banden.flatMap((band, i) => {
          const aantal = Number(form.get(`${naam}-${i}`) ?? 0);
          return Array<Interval>(aantal).fill(band);
        });
  if (value === WEL && leeftijden.length === 0) return { gegevens: {}, fout: tekst.kiesKinderen };
  const kept = leeftijden.slice(0, MEESTE_KINDEREN);
  return { gegevens: { kinderen: { soort: 'kinderen', leeftijden: kept, meer: false } } };
}

/** The form values of an earlier answer, by input name, to show it again. */
export function valuesOf(
  scherm: Schermveld,
  earlier: Gegevens | undefined,
): ReadonlyMap<string, string[]> {
  const values = new Map<string, string[]>();
  if (!earlier) return values;
  const { veld, naam, banden } = scherm;
  if (veld.soort === 'aankruisen' || veld.soort === 'verzameling') {
    return values.set(naam, tickedValues(scherm, earlier));
  }
  const waarde = earlier[veld.gegeven];
  if (!waarde) return values.set(naam, [WEET_NIET]);
  if (waarde.soort === 'keuze') return values.set(naam, [...waarde.kan].slice(0, 1));
  if (waarde.soort === 'getal') {
    const i = banden.findIndex((band) => band.min === waarde.min && band.max === waarde.max);
    if (i >= 0) return values.set(naam, [String(i)]);
    return values
      .set(naam, [PRECIES])
      .set(`${naam}-${PRECIES}`, [String(waarde.min).replace('.', ',')]);
  }
  values.set(naam, [waarde.leeftijden.length === 0 ? GEEN : WEL]);
  banden.forEach((band, i) => {
    const aantal = waarde.leeftijden.filter(
      (kind) => kind.min >= band.min && kind.max <= band.max,
    ).length;
    values.set(`${naam}-${i}`, [String(aantal)]);
  });
  return values;
}

function tickedValues(scherm: Schermveld, earlier: Gegevens): string[] {
  const facts = factsToTick(scherm);
  if (!facts.some(({ feit }) => earlier[feit])) return [WEET_NIET];
  const ticked = facts.filter(({ feit }) => {
    const waarde = earlier[feit];
    return waarde?.soort === 'keuze' && waarde.kan[0] === 'ja';
  });
  return ticked.length === 0 ? [GEEN] : ticked.map(({ waarde }) => waarde);
}

/** Ages as words: "4 tot en met 11 jaar", "3 jaar". */
export function leeftijdLabel({ min, max }: Interval): string {
  if (min === max) return `${min} jaar`;
  const top = Math.min(max, KINDLEEFTIJD.max);
  return `${min} tot en met ${top} jaar`;
}
