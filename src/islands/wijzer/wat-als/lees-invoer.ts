import { KINDLEEFTIJD, type Catalogus, type GetalDefinitie } from '../../../domain/gegevens.ts';
import type { Invoer, Invoerveld, Verandering } from '../../../domain/verandering.ts';
import { watAlsTekst as tekst } from '../../../i18n/wat-als.ts';
import { readGetypt } from '../getypt.ts';
import { WEET_NIET } from '../lees-veld.ts';

/** The name of a field in the form, and its id on the page. */
export const naamVan = (veld: Invoerveld | 'keuze') => `wat-als-${veld}`;

type Keuzeveld = 'gemeente' | 'kinderenBlijven';
type Getalveld = Exclude<Invoerveld, Keuzeveld>;

/** True for a field with choices; the others are typed. */
export function isKeuzeveld(veld: Invoerveld): veld is Keuzeveld {
  return veld === 'gemeente' || veld === 'kinderenBlijven';
}

const KIND: GetalDefinitie = { soort: 'getal', ...KINDLEEFTIJD, stap: 1, eenheid: 'jaar' };

/** What is asked for: euros or years, and between which bounds. */
export function definitieOf(veld: Getalveld, catalogus: Catalogus): GetalDefinitie {
  return veld === 'leeftijdKind' ? KIND : (catalogus[veld] as GetalDefinitie);
}

/** Reads the fields of a change; mistakes by name of the field. */
export function readInvoer(
  velden: readonly Invoerveld[],
  { nodig }: Verandering,
  form: FormData,
  catalogus: Catalogus,
): { invoer: Invoer; fouten: Readonly<Record<string, string>> } {
  const invoer: Record<string, string | number> = {};
  const fouten: Record<string, string> = {};
  for (const veld of velden) {
    const raw = form.get(naamVan(veld));
    const text = typeof raw === 'string' ? raw.trim() : '';
    if (isKeuzeveld(veld)) {
      if (text === '') fouten[naamVan(veld)] = tekst.fout[veld];
      else if (text !== WEET_NIET) invoer[veld] = text;
    } else if (text === '') {
      if (nodig.includes(veld)) fouten[naamVan(veld)] = tekst.fout.nodig;
    } else {
      const getal = readGetypt(text, definitieOf(veld, catalogus))?.min;
      if (getal === undefined) fouten[naamVan(veld)] = wrongNumber(veld, nodig.includes(veld));
      else invoer[veld] = getal;
    }
  }
  return { invoer, fouten };
}

function wrongNumber(veld: Getalveld, nodig: boolean): string {
  if (nodig) return tekst.fout.nodig;
  if (veld === 'leeftijdKind') return tekst.fout.leeftijdKind;
  return veld === 'leeftijdPartner' ? tekst.fout.leeftijd : tekst.fout.bedrag;
}
