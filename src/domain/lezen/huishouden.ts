import {
  JA_NEE,
  optionFact,
  type Catalogus,
  type Definitie,
  type Gegevens,
  type KeuzeDefinitie,
  type Waarde,
} from '../gegevens.ts';
import { bedoelde, Foutenlijst, isObject, opsomming, toon, type Leesfout } from './fout.ts';
import { getalUitleg, readInterval } from './bereik.ts';
import { isDatum } from './datum.ts';
import { readKinderen } from './kindlijst.ts';
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
    lijst.add(
      '',
      'Een huishouden is een object met "gegevens", en met "peildatum" als u een datum wilt kiezen.',
    );
    return { huishouden: { peildatum, gegevens }, fouten: lijst.fouten };
  }
  for (const key of Object.keys(raw)) {
    if (key !== 'peildatum' && key !== 'gegevens') {
      lijst.add(
        key,
        `"${key}" kennen we hier niet.${bedoelde(key, ['peildatum', 'gegevens'])} Gebruik alleen "peildatum" en "gegevens".`,
      );
    }
  }
  if (raw['peildatum'] !== undefined && raw['peildatum'] !== null) {
    if (isDatum(raw['peildatum'])) peildatum = raw['peildatum'];
    else
      lijst.add(
        'peildatum',
        `${toon(raw['peildatum'])} is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.`,
      );
  }
  if (!isObject(raw['gegevens'])) {
    lijst.add(
      'gegevens',
      'Zet onder "gegevens" wat u van het huishouden weet. Weet u niets, schrijf dan {}.',
    );
  } else {
    for (const [key, value] of Object.entries(raw['gegevens'])) {
      if (value !== null) readGegeven(key, value, catalogus, gegevens, lijst);
    }
  }
  return { huishouden: { peildatum, gegevens }, fouten: lijst.fouten };
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
    lijst.add(
      veld,
      `Het gegeven "${key}" kennen we niet.${bedoelde(key, Object.keys(catalogus))} Er zijn: ${opsomming(Object.keys(catalogus), 'en')}.`,
    );
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
  lijst.add(
    veld,
    `${toon(raw)} kan hier niet. Schrijf ${isJaNee ? 'true of false' : opsomming(opties)}.`,
  );
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
    lijst.add(
      veld,
      `${toon(raw)} kan hier niet. Schrijf een lijst met wat geldt van ${opsomming(opties)}; geldt niets daarvan, schrijf dan [].`,
    );
    return;
  }
  for (const optie of opties) {
    into[optionFact(key, optie)] = { soort: 'keuze', kan: [chosen.includes(optie) ? 'ja' : 'nee'] };
  }
}
