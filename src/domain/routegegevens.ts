import { bedoelde, isObject, opsomming, toon, type Leesfout } from './lezen/fout.ts';
import { meldingbijlageSchema } from './meldingbijlage.ts';
import type { Routegegevens, Routeveld } from './route.ts';
import { routewoorden, type Routewoorden } from './routewoorden.ts';
import { meldingSchema } from './schema/melding.ts';

/** What of a melding counts for its route, or what is wrong with it. */
export type GelezenRoutegegevens =
  | { readonly gegevens: Routegegevens; readonly fouten?: never }
  | { readonly gegevens?: never; readonly fouten: readonly Leesfout[] };

/** All fields that a melding or the file with its mail can have. */
const KNOWN: readonly string[] = [
  ...Object.keys(meldingSchema.shape),
  ...Object.keys(meldingbijlageSchema.shape),
];

/**
 * Reads what counts for the route: of a whole melding, of a part of one, or of the file with a mail.
 * A field that is not there, or empty, is not given. Other fields do not count, unless one looks like
 * a misspelt field that does.
 * @param gemeenten slugs of the gemeenten that take part; "elders" is always possible
 */
export function readRoutegegevens(
  raw: unknown,
  gemeenten: readonly string[],
): GelezenRoutegegevens {
  if (!isObject(raw)) {
    const voorbeeld = '{ "soort": "hulp", "gemeente": "dordrecht" }';
    return { fouten: [{ veld: '', melding: `Schrijf één melding, zoals ${voorbeeld}.` }] };
  }
  const woorden = routewoorden(gemeenten);
  const fouten = Object.keys(raw).flatMap((veld) => misspelt(veld, woorden));
  const gegevens: Partial<Record<Routeveld, unknown>> = {};
  for (const veld of Object.keys(woorden) as Routeveld[]) {
    const values = listOf(Object.hasOwn(raw, veld) ? raw[veld] : undefined);
    const wrong = values.flatMap((value) => checkValue(veld, value, woorden[veld]));
    if (veld !== 'nood' && values.length > 1) {
      wrong.push({ veld, melding: 'Hier kan maar één waarde staan. Kies er één.' });
    }
    fouten.push(...wrong);
    if (values.length > 0) gegevens[veld] = veld === 'nood' ? [...new Set(values)] : values[0];
  }
  // Every value was found in the list of its field.
  return fouten.length > 0 ? { fouten } : { gegevens: gegevens as Routegegevens };
}

/** A form gives one word where JSON gives a list. */
function listOf(raw: unknown): unknown[] {
  const values: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return values
    .map((value) => (typeof value === 'string' ? value.trim() : value))
    .filter((value) => value !== undefined && value !== null && value !== '');
}

function checkValue(veld: Routeveld, value: unknown, possible: readonly string[]): Leesfout[] {
  if (typeof value === 'string' && possible.includes(value)) return [];
  const hint = typeof value === 'string' ? bedoelde(value, possible) : '';
  return [
    { veld, melding: `${toon(value)} kan hier niet.${hint} Kies uit ${opsomming(possible)}.` },
  ];
}

function misspelt(veld: string, woorden: Routewoorden): Leesfout[] {
  if (KNOWN.includes(veld)) return [];
  const hint = bedoelde(veld, Object.keys(woorden));
  return hint ? [{ veld, melding: `Dit veld kennen we niet.${hint}` }] : [];
}
