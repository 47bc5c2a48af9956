import type { Catalogus, Definitie } from '../gegevens.ts';
import type { Toelichting, Voorwaarde } from '../voorwaarde.ts';
import { readBerekening, readNavragen } from './bijzonder.ts';
import { bedoelde, isObject, toon, type Foutenlijst } from './fout.ts';
import { readGetal } from './getal.ts';
import { asWord, readKeuze, readVerzameling } from './keuze.ts';
import { readKinderen } from './kinderen.ts';

/** What may be named in voorwaarden, and where mistakes are collected. */
export interface Leescontext {
  readonly catalogus: Catalogus;
  /** Names of the norms that exist. */
  readonly normen: readonly string[];
  /** Names of norms that only hold the numbers of a formula: they cannot be a limit. */
  readonly rekennormen?: readonly string[];
  readonly fouten: Foutenlijst;
}

const GROEPEN = ['alle', 'een-van', 'geen-van'] as const;
const NAVRAGEN = 'na-te-vragen';
const TOELICHTING = ['zin', 'grens-van', 'harde-grens'];

/**
 * Reads voorwaarden as editors write them (see content/README.md) into what the domain judges.
 * Mistakes go to `context.fouten` with their path; what is readable is still returned.
 * @param veld path of this part, for messages
 */
export function readVoorwaarden(
  raw: unknown,
  veld: string,
  context: Leescontext,
): Voorwaarde | undefined {
  if (Array.isArray(raw)) return readGroep('alle', raw, veld, context);
  if (!isObject(raw)) {
    context.fouten.add(
      veld,
      `Hier staat ${toon(raw)}. Schrijf een voorwaarde, bijvoorbeeld "leeftijd: 18+" of "alle:" met een lijst eronder.`,
    );
    return undefined;
  }
  const toelichting = readToelichting(raw, veld, context);
  const keys = Object.keys(raw).filter((key) => !TOELICHTING.includes(key));
  if (keys.length === 0) {
    context.fouten.add(veld, 'Hier staat geen voorwaarde. Schrijf bijvoorbeeld "leeftijd: 18+".');
    return undefined;
  }
  const delen = keys
    .map((key) => readOne(key, raw[key], `${veld}.${key}`, context))
    .filter((deel) => deel !== undefined);
  const [first] = delen;
  if (!first) return undefined;
  return delen.length === 1
    ? { ...first, ...toelichting }
    : { soort: 'alle', delen, ...toelichting };
}

function readGroep(
  soort: (typeof GROEPEN)[number],
  raw: unknown,
  veld: string,
  context: Leescontext,
): Voorwaarde | undefined {
  if (!Array.isArray(raw) || raw.length === 0) {
    context.fouten.add(
      veld,
      `Zet onder "${soort}" een lijst: elke voorwaarde op een eigen regel die begint met "- ".`,
    );
    return undefined;
  }
  const delen = raw
    .map((deel, i) => readVoorwaarden(deel, `${veld}.${i + 1}`, context))
    .filter((deel) => deel !== undefined);
  return { soort, delen };
}

function readOne(
  key: string,
  raw: unknown,
  veld: string,
  context: Leescontext,
): Voorwaarde | undefined {
  const groep = GROEPEN.find((naam) => naam === key);
  if (groep) return readGroep(groep, raw, veld, context);
  if (key === 'berekening') return readBerekening(raw, veld, context);
  if (key === NAVRAGEN) return readNavragen(raw, veld, context);
  const definitie = Object.hasOwn(context.catalogus, key) ? context.catalogus[key] : undefined;
  if (!definitie) {
    const known = [...Object.keys(context.catalogus), ...GROEPEN, 'berekening', NAVRAGEN];
    context.fouten.add(
      veld,
      `Er is geen vraag die het gegeven "${key}" invult.${bedoelde(key, known)} Kies een bestaand gegeven, of maak in de map vragen een vraag die "${key}" invult.`,
    );
    return undefined;
  }
  return READERS[definitie.soort](key, raw, veld, context);
}

type Reader = (
  gegeven: string,
  raw: unknown,
  veld: string,
  context: Leescontext,
) => Voorwaarde | undefined;

const READERS: Readonly<Record<Definitie['soort'], Reader>> = {
  getal: readGetal,
  keuze: readKeuze,
  verzameling: readVerzameling,
  kinderen: readKinderen,
};

function readToelichting(
  raw: Record<string, unknown>,
  veld: string,
  { fouten }: Leescontext,
): Toelichting {
  const { zin, 'grens-van': grensVan } = raw;
  const hard = asWord(raw['harde-grens'] ?? 'ja');
  if (zin !== undefined && typeof zin !== 'string') {
    fouten.add(`${veld}.zin`, 'Schrijf bij "zin" één korte zin in gewone woorden.');
  }
  if (grensVan !== undefined && !(Number.isInteger(grensVan) && Number(grensVan) > 1990)) {
    fouten.add(`${veld}.grens-van`, 'Schrijf bij "grens-van" een jaar, bijvoorbeeld 2023.');
  }
  if (hard !== 'ja' && hard !== 'nee') {
    fouten.add(
      `${veld}.harde-grens`,
      'Schrijf "harde-grens: nee" als iemand het ook boven de grens kan krijgen.',
    );
  }
  return {
    ...(hard === 'nee' && { zacht: true }),
    ...(typeof zin === 'string' && { zin }),
    ...(typeof grensVan === 'number' && { grensVan }),
  };
}
