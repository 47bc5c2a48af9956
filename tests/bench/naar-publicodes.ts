import Engine, { type Situation } from 'publicodes';
import { optionFact } from '../../src/domain/gegevens.ts';
import type { GeldendeNorm } from '../../src/domain/norm.ts';
import type { Oordeel } from '../../src/domain/oordeel.ts';
import { wholeVoorwaarde } from '../../src/domain/regeling.ts';
import { leaves } from '../../src/domain/voorwaarde.ts';
import type {
  GetalVoorwaarde,
  KeuzeVoorwaarde,
  KinderenVoorwaarde,
  Vergelijking,
  Voorwaarde,
} from '../../src/domain/voorwaarde.ts';
import { bedragRegel, formuleRegels } from './publicodes-formules.ts';
import type { Feiten, Regelset } from './regelset.ts';
import {
  aantalKinderen,
  allVoorwaarden,
  bestaatAls,
  countKinderen,
  isEveryOption,
  isForAll,
  kindgroepen,
  normOf,
  waardenOf,
  zonderVakantiegeld,
} from './vertalen.ts';

/*
 * Our rules in the language of publicodes (https://publi.codes, version 1).
 *
 * Three answers. A publicodes value is true, false, `undefined` ("non défini") or `null` ("non
 * applicable"). Its `toutes ces conditions` and `une de ces conditions` keep `undefined` unless one part
 * decides: just what "misschien" needs. So what no question can settle is the rule `na te vragen`, which
 * has no value and never gets one; a limit that is not strict is "the limit, or `na te vragen`"; and a
 * norm without a line for this household ends in `na te vragen` too. One rule a regeling is then enough;
 * a second one for the worst case would only make publicodes slower. `null` never comes up: no rule is
 * made applicable or not, and no name has a parent.
 *
 * Rounding. `arrondi: 2 décimales` rounds the binary fraction: 95% of € 2.176,10 is € 2.067,295, and comes
 * out as € 2.067,29 instead of ,30. Norms and limits are therefore worked out in whole cents.
 *
 * publicodes has no lists: how many children have which age comes in as numbers.
 */

/** An expression: a name, a number, or a mechanism. */
export type Uitdrukking = string | number | { readonly [mechanisme: string]: unknown };
/** The rules as publicodes reads them from YAML. */
export type Publicodes = Record<string, Readonly<Record<string, unknown>> | null>;

const NA_TE_VRAGEN = 'na te vragen';
const TEKENS = { minstens: '>=', hoogstens: '<=', 'minder-dan': '<', 'meer-dan': '>' } as const;
const NOOIT: Uitdrukking = 'non';
const ALTIJD: Uitdrukking = 'oui';

/** All rules of the set in publicodes, facts and norms included. */
export function naarPublicodes(regelset: Regelset): Publicodes {
  const regels: Publicodes = { [NA_TE_VRAGEN]: null };
  for (const feit of factsOf(regelset)) regels[feit] = null;
  for (const norm of Object.values(regelset.normen)) {
    if (norm.bedragen.length === 0) continue;
    regels[normInCent(norm)] = normRegel(norm, regelset);
    regels[normNaam(norm)] = { valeur: { '/': [normInCent(norm), 100] } };
  }
  Object.assign(regels, grensRegels(regelset), formuleRegels(regelset));
  for (const regeling of regelset.regelingen) {
    regels[regelingNaam(regeling.slug)] = { valeur: vertaal(wholeVoorwaarde(regeling), regelset) };
  }
  return regels;
}

/** An engine that has read the rules: this is done once, and not measured. */
export function startPublicodes(regelset: Regelset): Engine {
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
  return new Engine(naarPublicodes(regelset), {
    logger: silent,
    warn: false,
  });
}

/** The facts of a household as a publicodes situation; what is unknown is left out. */
export function situatieVan(feiten: Feiten, regelset: Regelset): Situation<string> {
  const situatie: Record<string, string | number> = {};
  for (const [gegeven, waarde] of Object.entries(feiten)) {
    const definitie = regelset.catalogus[gegeven];
    if (definitie?.soort === 'verzameling') {
      for (const optie of definitie.opties) {
        situatie[feitNaam(optionFact(gegeven, optie))] = jaNee(
          (waarde as string[]).includes(optie),
        );
      }
    } else if (definitie?.soort === 'kinderen') {
      Object.assign(situatie, countKinderen(waarde as number[], regelset));
    } else if (typeof waarde === 'boolean') situatie[gegeven] = jaNee(waarde);
    else situatie[gegeven] = typeof waarde === 'number' ? waarde : `'${String(waarde)}'`;
  }
  return situatie;
}

/** The oordeel on one regeling in the situation of the engine. */
export function oordeelVan(engine: Engine, slug: string): Oordeel {
  const { nodeValue } = engine.evaluate(regelingNaam(slug));
  if (nodeValue === true) return 'ja';
  if (nodeValue === false) return 'nee';
  if (nodeValue === undefined) return 'misschien';
  throw new Error(`publicodes geeft ${String(nodeValue)} op ${slug}.`);
}

/** What publicodes would still like to know about a regeling: keys of gegevens. */
export function ontbreektBij(engine: Engine, slug: string): ReadonlySet<string> {
  const names = Object.keys(engine.evaluate(regelingNaam(slug)).missingVariables);
  const facts = names.filter((naam) => naam !== NA_TE_VRAGEN);
  return new Set(facts.map((naam) => naam.split(' ')[0]!));
}

const jaNee = (waarde: boolean) => (waarde ? 'oui' : 'non');
/** A point between names makes a child of a parent in publicodes: `uitkering.bijstand` gets a space. */
const feitNaam = (feit: string) => feit.replace('.', ' ');
/** The rule of a regeling. */
export const regelingNaam = (slug: string) => `regeling ${slug}`;
const normNaam = ({ norm }: GeldendeNorm) => `norm ${norm}`;
const normInCent = (norm: GeldendeNorm) => `${normNaam(norm)} in cent`;

function factsOf(regelset: Regelset): string[] {
  const own = Object.entries(regelset.catalogus).flatMap(([gegeven, definitie]) => {
    if (definitie.soort === 'kinderen') return [];
    if (definitie.soort !== 'verzameling') return [gegeven];
    return definitie.opties.map((optie) => feitNaam(optionFact(gegeven, optie)));
  });
  return [...own, ...kindgroepen(regelset).map(aantalKinderen)];
}

/** The first line that applies counts; without one the amount is unknown. */
function normRegel(norm: GeldendeNorm, regelset: Regelset): Publicodes[string] {
  const variations = norm.bedragen.map(({ als, bedrag }) => {
    const cent = Math.round(bedrag * 100);
    return als ? { si: vertaal(als, regelset), alors: cent } : { sinon: cent };
  });
  const [only] = variations;
  if (variations.length === 1 && only && 'sinon' in only) return { valeur: only.sinon };
  return {
    variations: isForAll(norm) ? variations : [...variations, { sinon: NA_TE_VRAGEN }],
  };
}

/** Parts as whole numbers: a percentage with three decimals, a part without holiday pay with four. */
const DEEL = 100_000;
const REST = 10_000;

/** Each limit once, so that publicodes has it at hand the second time. */
function grensRegels(regelset: Regelset): Publicodes {
  const regels: Publicodes = {};
  for (const blad of allVoorwaarden(regelset).flatMap((voorwaarde) => [...leaves(voorwaarde)])) {
    if (blad.soort !== 'getal') continue;
    for (const vergelijking of blad.vergelijkingen) {
      const norm = normOf(vergelijking.grens, regelset);
      const naam = grensNaam(blad, vergelijking, regelset);
      if (!norm || 'vast' in vergelijking.grens || typeof naam !== 'string') continue;
      const { deel } = vergelijking.grens;
      const rest = zonderVakantiegeld(blad.gegeven, norm, regelset);
      if (deel === 1 && rest === 1) continue;
      const factor = Math.round(deel * DEEL) * Math.round(rest * REST);
      const inCent = { '/': [{ '*': [normInCent(norm), factor] }, DEEL * REST] };
      regels[naam] = { valeur: { '/': [{ arrondi: 'oui', valeur: inCent }, 100] } };
    }
  }
  return regels;
}

function grensNaam(
  { gegeven }: GetalVoorwaarde,
  { grens }: Vergelijking,
  regelset: Regelset,
): Uitdrukking {
  if ('vast' in grens) return grens.vast;
  const norm = normOf(grens, regelset);
  if (!norm) return NA_TE_VRAGEN;
  const rest = zonderVakantiegeld(gegeven, norm, regelset);
  if (grens.deel === 1 && rest === 1) return normNaam(norm);
  const percentage = `${Math.round(grens.deel * 1000)} per mille`;
  return `grens ${percentage} ${grens.norm}${rest === 1 ? '' : ' zonder vakantiegeld'}`;
}

function vertaal(voorwaarde: Voorwaarde, regelset: Regelset): Uitdrukking {
  const hard = vertaalHard(voorwaarde, regelset);
  return voorwaarde.zacht ? een([hard, NA_TE_VRAGEN]) : hard;
}

function vertaalHard(voorwaarde: Voorwaarde, regelset: Regelset): Uitdrukking {
  switch (voorwaarde.soort) {
    case 'alle':
      return alle(voorwaarde.delen.map((deel) => vertaal(deel, regelset)));
    case 'een-van':
      return een(voorwaarde.delen.map((deel) => vertaal(deel, regelset)));
    case 'geen-van':
      return niet(een(voorwaarde.delen.map((deel) => vertaal(deel, regelset))));
    case 'keuze':
      return keuze(voorwaarde, regelset);
    case 'verzameling':
      return een(voorwaarde.opties.map((optie) => feitNaam(optionFact(voorwaarde.gegeven, optie))));
    case 'getal':
      return getal(voorwaarde, regelset);
    case 'kinderen':
      return kinderen(voorwaarde);
    case 'berekening':
      return waardenOf(voorwaarde.berekening, regelset)
        ? { '>': [bedragRegel(voorwaarde.berekening), 0] }
        : NA_TE_VRAGEN;
    case 'navragen':
      return NA_TE_VRAGEN;
  }
}

function alle(delen: readonly Uitdrukking[]): Uitdrukking {
  return groep('toutes ces conditions', delen, ALTIJD, NOOIT);
}

function een(delen: readonly Uitdrukking[]): Uitdrukking {
  return groep('une de ces conditions', delen, NOOIT, ALTIJD);
}

/** As short as an author would write it: no group in a like group, nothing twice, no oui or non. */
function groep(
  mechanisme: string,
  delen: readonly Uitdrukking[],
  leeg: Uitdrukking,
  beslist: Uitdrukking,
): Uitdrukking {
  const plat = delen.flatMap((deel) => {
    const inside = typeof deel === 'object' ? deel[mechanisme] : undefined;
    return inside === undefined ? [deel] : (inside as Uitdrukking[]);
  });
  const telling = [...new Set(plat)].filter((deel) => deel !== leeg);
  if (telling.includes(beslist)) return beslist;
  return telling.length > 1 ? { [mechanisme]: telling } : (telling[0] ?? leeg);
}

function niet(deel: Uitdrukking): Uitdrukking {
  if (deel === ALTIJD) return NOOIT;
  return deel === NOOIT ? ALTIJD : { '=': [deel, 'non'] };
}

function keuze({ gegeven, opties }: KeuzeVoorwaarde, regelset: Regelset): Uitdrukking {
  if (isEveryOption(gegeven, opties, regelset)) return ALTIJD;
  return een(
    opties.map((optie) => {
      if (optie === 'ja') return gegeven;
      return optie === 'nee' ? { '=': [gegeven, 'non'] } : { '=': [gegeven, `'${optie}'`] };
    }),
  );
}

function getal(voorwaarde: GetalVoorwaarde, regelset: Regelset): Uitdrukking {
  const bestaat = bestaatAls(voorwaarde.gegeven, regelset);
  return alle([
    ...(bestaat ? [bestaat] : []),
    ...voorwaarde.vergelijkingen.map((vergelijking) => ({
      [TEKENS[vergelijking.teken]]: [
        voorwaarde.gegeven,
        grensNaam(voorwaarde, vergelijking, regelset),
      ],
    })),
  ]);
}

function kinderen({ leeftijd, aantal }: KinderenVoorwaarde): Uitdrukking {
  const naam = aantalKinderen(leeftijd);
  return alle([
    ...(aantal.min > 0 ? [{ '>=': [naam, aantal.min] }] : []),
    ...(aantal.max < Infinity ? [{ '<=': [naam, aantal.max] }] : []),
  ]);
}
