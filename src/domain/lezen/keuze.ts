import type { KeuzeDefinitie, VerzamelingDefinitie } from '../gegevens.ts';
import type { Voorwaarde } from '../voorwaarde.ts';
import { bedoelde, opsomming, toon } from './fout.ts';
import type { Leescontext } from './voorwaarden.ts';

/** Reads a choice: `huur`, `[huur, kamer]`, `ja` or `nee`. */
export function readKeuze(
  gegeven: string,
  raw: unknown,
  veld: string,
  context: Leescontext,
): Voorwaarde | undefined {
  const opties = readOpties(gegeven, raw, veld, context);
  return opties && { soort: 'keuze', gegeven, opties };
}

/** Reads a set that must hold one of these: `[bijstand, aow]`. */
export function readVerzameling(
  gegeven: string,
  raw: unknown,
  veld: string,
  context: Leescontext,
): Voorwaarde | undefined {
  const opties = readOpties(gegeven, raw, veld, context);
  return opties && { soort: 'verzameling', gegeven, opties };
}

function readOpties(
  gegeven: string,
  raw: unknown,
  veld: string,
  { catalogus, fouten }: Leescontext,
): string[] | undefined {
  const { opties } = catalogus[gegeven] as KeuzeDefinitie | VerzamelingDefinitie;
  const words = (Array.isArray(raw) ? raw : [raw]).map(asWord);
  const wrong = words.filter((word) => typeof word !== 'string' || !opties.includes(word));
  for (const word of wrong) {
    const hint = typeof word === 'string' ? bedoelde(word, opties) : '';
    fouten.add(
      veld,
      `${toon(word)} kan niet bij "${gegeven}".${hint} Kies uit ${opsomming(opties)}.`,
    );
  }
  if (words.length === 0) fouten.add(veld, `Noem minstens één van ${opsomming(opties)}.`);
  return wrong.length === 0 && words.length > 0 ? (words as string[]) : undefined;
}

/** YAML and JSON know true and false; people write ja and nee. */
export function asWord(raw: unknown): unknown {
  if (raw === true) return 'ja';
  return raw === false ? 'nee' : raw;
}
