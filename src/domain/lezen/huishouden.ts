import {
  JA_NEE,
  KINDLEEFTIJD,
  MEESTE_KINDEREN,
  optionFact,
  type Catalogus,
  type Definitie,
  type Gegevens,
  type GetalDefinitie,
  type KeuzeDefinitie,
  type Waarde,
} from '../gegevens.ts';
import type { Interval } from '../interval.ts';
import { bedoelde, Foutenlijst, isObject, opsomming, toon, type Leesfout } from './fout.ts';
import { asWord } from './keuze.ts';

/** A household as it comes in from a file: what is known of it, on which date. */
export interface Huishouden {
  /** ISO date; undefined when the file names none. */
  readonly peildatum: string | undefined;
  readonly gegevens: Gegevens;
}

/**
 * Reads `{"peildatum": "2026-11-21", "gegevens": {"leeftijd": 34, "inkomen": {"min": 1200, "max": 1400}}}`.
 * A fact that is absent or null is unknown. A choice may be a list of what it can still be; a set
 * such as `uitkering` is the whole list; of a child the age or a range of ages.
 */
export function readHuishouden(
  raw: unknown,
  catalogus: Catalogus,
): { huishouden: Huishouden; fouten: readonly Leesfout[] } {
  const lijst = new Foutenlijst();
  const gegevens: Record<string, Waarde> = {};
  let peildatum: string | undefined;
  if (!isObject(raw)) {
    lijst.add('', 'Een huishouden is een object met "gegevens", en met "peildatum" als u een datum wilt kiezen.');
    return { huishouden: { peildatum, gegevens }, fouten: lijst.fouten };
  }
  for (const key of Object.keys(raw)) {
    if (key !== 'peildatum' && key !== 'gegevens') {
      lijst.add(key, `"${key}" kennen we hier niet.${bedoelde(key, ['peildatum', 'gegevens'])} Gebruik alleen "peildatum" en "gegevens".`);
    }
  }
  if (raw['peildatum'] !== undefined) {
    if (isDatum(raw['peildatum'])) peildatum = raw['peildatum'];
    else lijst.add('peildatum', `${toon(raw['peildatum'])} is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.`);
  }
  if (!isObject(raw['gegevens'])) {
    lijst.add('gegevens', 'Zet onder "gegevens" wat u van het huishouden weet. Weet u niets, schrijf dan {}.');
  } else {
    for (const [key, value] of Object.entries(raw['gegevens'])) {
      if (value !== null) readGegeven(key, value, catalogus, gegevens, lijst);
    }
  }
  return { huishouden: { peildatum, gegevens }, fouten: lijst.fouten };
}

/** True for a date that exists, written as 2026-11-21. */
export function isDatum(raw: unknown): raw is string {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return false;
  const date = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(raw);
}

function readGegeven(
  key: string,
  raw: unknown,
  catalogus: Catalogus,
  into: Record<string, Waarde>,
  lijst: Foutenlijst,
): void {
  const veld = `gegevens.${key}`;
  const definitie = Object.hasOwn(catalogus, key) ? catalogus[key] : undefined;
  if (!definitie) {
    lijst.add(veld, `Het gegeven "${key}" kennen we niet.${bedoelde(key, Object.keys(catalogus))} Er zijn: ${opsomming(Object.keys(catalogus), 'en')}.`);
    return;
  }
  if (definitie.soort === 'verzameling') {
    readVerzameling(key, raw, definitie.opties, veld, into, lijst);
    return;
  }
  const waarde = readWaarde(raw, definitie, veld, lijst);
  if (waarde) into[key] = waarde;
}

function readWaarde(
  raw: unknown,
  definitie: Exclude<Definitie, { soort: 'verzameling' }>,
  veld: string,
  lijst: Foutenlijst,
): Waarde | undefined {
  if (definitie.soort === 'keuze') return readKeuze(raw, definitie, veld, lijst);
  if (definitie.soort === 'getal') {
    const interval = readInterval(raw, definitie);
    if (interval) return { soort: 'getal', ...interval };
    lijst.add(veld, getalUitleg(raw, definitie));
    return undefined;
  }
  return readKinderen(raw, veld, lijst);
}

function readKeuze(
  raw: unknown,
  { opties }: KeuzeDefinitie,
  veld: string,
  lijst: Foutenlijst,
): Waarde | undefined {
  const kan = (Array.isArray(raw) ? raw : [raw]).map(asWord);
  const good = kan.length > 0 && kan.every((optie) => opties.includes(optie as string));
  if (good) return { soort: 'keuze', kan: opties.filter((optie) => kan.includes(optie)) };
  const isJaNee = opties.join() === JA_NEE.join();
  lijst.add(veld, `${toon(raw)} kan hier niet. Schrijf ${isJaNee ? 'true of false' : opsomming(opties)}.`);
  return undefined;
}

function readVerzameling(
  key: string,
  raw: unknown,
  opties: readonly string[],
  veld: string,
  into: Record<string, Waarde>,
  lijst: Foutenlijst,
): void {
  const chosen = typeof raw === 'string' ? [raw] : raw;
  if (!Array.isArray(chosen) || chosen.some((optie) => !opties.includes(optie as string))) {
    lijst.add(veld, `${toon(raw)} kan hier niet. Schrijf een lijst met wat geldt van ${opsomming(opties)}; geldt niets daarvan, schrijf dan [].`);
    return;
  }
  for (const optie of opties) {
    into[optionFact(key, optie)] = { soort: 'keuze', kan: [chosen.includes(optie) ? 'ja' : 'nee'] };
  }
}

function readKinderen(raw: unknown, veld: string, lijst: Foutenlijst): Waarde | undefined {
  if (!Array.isArray(raw)) {
    lijst.add(veld, `${toon(raw)} kan hier niet. Schrijf een lijst met de leeftijd van elk kind onder de 18, bijvoorbeeld [5, 9]; zijn er geen kinderen, schrijf dan [].`);
    return undefined;
  }
  const definitie = { ...KINDLEEFTIJD, stap: 1 as const };
  const leeftijden = raw.map((kind) => readInterval(kind, definitie));
  const wrong = raw.filter((_, i) => !leeftijden[i]);
  if (wrong.length > 0) {
    lijst.add(veld, `${toon(wrong[0])} is geen leeftijd van een kind. Schrijf hele jaren van 0 tot en met 17; kinderen van 18 of ouder tellen hier niet mee.`);
    return undefined;
  }
  if (raw.length > MEESTE_KINDEREN) {
    lijst.add(veld, `We rekenen met hoogstens ${MEESTE_KINDEREN} kinderen. Laat de andere weg.`);
    return undefined;
  }
  return { soort: 'kinderen', leeftijden: leeftijden as Interval[], meer: false };
}

function readInterval(
  raw: unknown,
  { min, max, stap }: Pick<GetalDefinitie, 'min' | 'max' | 'stap'>,
): Interval | undefined {
  const range = typeof raw === 'number' ? { min: raw, max: raw } : raw;
  if (!isObject(range) || Object.keys(range).some((key) => key !== 'min' && key !== 'max')) return undefined;
  const low = range['min'] ?? min;
  const high = range['max'] ?? max;
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  const whole = [low, high].every((getal) => stap < 1 || getal === Infinity || Number.isInteger(getal));
  return whole && low >= min && high <= max && low <= high ? { min: low, max: high } : undefined;
}

function getalUitleg(raw: unknown, { min, max, stap }: GetalDefinitie): string {
  const soort = stap < 1 ? 'een bedrag in euro' : 'een heel getal';
  const tot = max === Infinity ? `van ${min} of meer` : `van ${min} tot en met ${max}`;
  return `${toon(raw)} kan hier niet. Schrijf ${soort} ${tot}, of een bereik als {"min": ${min}, "max": ${stap < 1 ? 1400 : Math.min(20, max)}}.`;
}
