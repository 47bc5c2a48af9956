import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { GeldendeNorm } from '../../src/domain/norm.ts';
import type { Oordeel } from '../../src/domain/oordeel.ts';
import { wholeVoorwaarde } from '../../src/domain/regeling.ts';
import { leaves } from '../../src/domain/voorwaarde.ts';
import type {
  EnkeleVoorwaarde,
  GetalVoorwaarde,
  KeuzeVoorwaarde,
  KinderenVoorwaarde,
  Vergelijking,
  Voorwaarde,
} from '../../src/domain/voorwaarde.ts';
import { FORMULES, type Situatie } from './formules.ts';
import type { Feiten, Regelset } from './regelset.ts';
import {
  aantalKinderen,
  allVoorwaarden,
  bestaatAls,
  countKinderen,
  isEveryOption,
  isForAll,
  normOf,
  waardenOf,
  zonderVakantiegeld,
} from './vertalen.ts';

/*
 * Our rules in the language of json-rules-engine (version 7).
 *
 * Three answers. Its rules are true or false, so a regeling that can be unsure is two rules: in one all
 * that nobody can answer turns out badly (`zeker`), in the other well (`mogelijk`). Both true is ja, only
 * the second is misschien, neither is nee. In a `geen-van` the two change places. Where the two come out
 * alike, there is one rule.
 *
 * Norms. Every line of a norm is a rule that runs before the rest and, when it applies, puts the limits
 * that belong to it on the almanac, ready worked out: there is no arithmetic in this language. The lines
 * run from the last to the first, each a priority higher, so that the first that applies is what stays.
 * Written out at every limit instead, the same lines would be tried some twenty times a household.
 *
 * Formulas are functions ("dynamic facts", formules.ts), since there is no arithmetic. They are worked out
 * once a household: the engine keeps the result.
 */

/** Which way all falls that nobody can answer. */
type Kant = 'zeker' | 'mogelijk';
/** A condition, or what it comes to for every household. */
type Conditie = TopLevelCondition | Blad | boolean;
interface Blad {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

const TEKENS = {
  minstens: 'greaterThanInclusive',
  hoogstens: 'lessThanInclusive',
  'minder-dan': 'lessThan',
  'meer-dan': 'greaterThan',
} as const;

/** An engine with all rules; made once, and not measured. */
export function startJsonRules(regelset: Regelset, kanten: readonly Kant[] = KANTEN): Engine {
  const engine = new Engine(naarJsonRules(regelset, kanten));
  for (const [naam, formule] of Object.entries(FORMULES)) {
    const waarden = waardenOf(naam, regelset);
    if (!waarden) continue;
    engine.addFact(naam, async (_params, almanac) =>
      formule(waarden, await almanac.factValue<Situatie>(SITUATIE)),
    );
  }
  return engine;
}

const KANTEN: readonly Kant[] = ['zeker', 'mogelijk'];
const SITUATIE = 'situatie';

/** All rules of the set for json-rules-engine. */
export function naarJsonRules(
  regelset: Regelset,
  kanten: readonly Kant[] = KANTEN,
): RuleProperties[] {
  const norms = Object.values(regelset.normen).flatMap((norm) => normRegels(norm, regelset));
  const regelingen = regelset.regelingen.flatMap((regeling) => {
    const rules = kanten.map((kant): RuleProperties | boolean => {
      const conditie = vertaal(wholeVoorwaarde(regeling), kant, regelset);
      if (typeof conditie === 'boolean') return conditie;
      const event = { type: regeling.slug, params: { kant } };
      return { conditions: asTop(conditie), event };
    });
    if (rules.some((rule) => rule === true)) {
      throw new Error(`${regeling.slug} geldt voor iedereen: dat kan deze vertaling niet.`);
    }
    return same(rules)
      ? [{ ...(rules[0] as RuleProperties), event: { type: regeling.slug } }]
      : rules;
  });
  return [...norms, ...regelingen.filter((rule) => typeof rule !== 'boolean')];
}

/** The facts of one household as `engine.run` takes them. */
export function feitenVoor(feiten: Feiten, regelset: Regelset): Record<string, unknown> {
  const kinderen = feiten['kinderen'] as number[];
  const situatie: Situatie = {
    leeftijd: feiten['leeftijd'] as number,
    partner: feiten['partner'] === true,
    kinderen,
    beperking: feiten['beperking'] === true,
    kaleHuur: feiten['kaleHuur'] as number,
    toetsingsinkomen: feiten['toetsingsinkomen'] as number,
  };
  return {
    ...feiten,
    ...countKinderen(kinderen, regelset),
    ...unknownLimits(regelset),
    [SITUATIE]: situatie,
  };
}

/** Judges one household; a regeling that is not in the answer is nee. */
export async function runJsonRules(
  engine: Engine,
  feiten: Record<string, unknown>,
): Promise<ReadonlyMap<string, Oordeel>> {
  const oordelen = new Map<string, Oordeel>();
  const { events } = await engine.run(feiten);
  for (const { type, params } of events) {
    const misschien = params?.['kant'] === 'mogelijk';
    if (!misschien || !oordelen.has(type)) oordelen.set(type, misschien ? 'misschien' : 'ja');
  }
  return oordelen;
}

function same([first, ...others]: readonly unknown[]): boolean {
  const text = (rule: unknown) =>
    JSON.stringify(typeof rule === 'object' ? (rule as RuleProperties).conditions : rule);
  return typeof first === 'object' && others.every((other) => text(other) === text(first));
}

function asTop(conditie: Exclude<Conditie, boolean>): TopLevelCondition {
  return 'fact' in conditie ? { all: [conditie] } : conditie;
}

// Limits

interface Normgrens {
  readonly norm: GeldendeNorm;
  readonly deel: number;
  readonly rest: number;
}

/** A limit that stays when no line of the norm applies: nothing, or everything, keeps to it. */
interface Limiet {
  readonly fact: string;
  readonly onbekend: number;
}

function limietVan(
  { gegeven }: GetalVoorwaarde,
  { teken, grens }: Vergelijking,
  kant: Kant,
  regelset: Regelset,
): (Normgrens & Limiet) | undefined {
  const norm = normOf(grens, regelset);
  if (!norm || 'vast' in grens) return undefined;
  const rest = zonderVakantiegeld(gegeven, norm, regelset);
  const upper = teken === 'hoogstens' || teken === 'minder-dan';
  const onbekend = upper === (kant === 'mogelijk') ? Infinity : -Infinity;
  const naam = `${grens.norm} × ${grens.deel} × ${rest}`;
  // With a line for everybody the limit is never unknown, and one fact serves both sides.
  const fact = isForAll(norm) ? naam : `${naam}, anders ${onbekend}`;
  return { norm, deel: grens.deel, rest, fact, onbekend };
}

function allLimieten(regelset: Regelset): readonly (Normgrens & Limiet)[] {
  const before = LIMIETEN.get(regelset);
  if (before) return before;
  const found = new Map<string, Normgrens & Limiet>();
  for (const blad of allVoorwaarden(regelset).flatMap((voorwaarde) => [...leaves(voorwaarde)])) {
    if (blad.soort !== 'getal') continue;
    for (const vergelijking of blad.vergelijkingen) {
      for (const kant of KANTEN) {
        const limiet = limietVan(blad, vergelijking, kant, regelset);
        if (limiet) found.set(limiet.fact, limiet);
      }
    }
  }
  const limieten = [...found.values()];
  LIMIETEN.set(regelset, limieten);
  return limieten;
}

const LIMIETEN = new WeakMap<Regelset, readonly (Normgrens & Limiet)[]>();

function unknownLimits(regelset: Regelset): Record<string, number> {
  return Object.fromEntries(allLimieten(regelset).map(({ fact, onbekend }) => [fact, onbekend]));
}

/**
 * A part of a norm in euros, rounded to cents, halves up. Worked out in whole numbers, so that no binary
 * fraction can tip a half cent.
 */
export function deelVanNorm(bedrag: number, deel: number, rest: number): number {
  const SCHAAL = 100_000;
  const teller =
    BigInt(Math.round(bedrag * 100)) *
    BigInt(Math.round(deel * SCHAAL)) *
    BigInt(Math.round(rest * SCHAAL));
  const noemer = BigInt(SCHAAL) * BigInt(SCHAAL);
  return Number((2n * teller + noemer) / (2n * noemer)) / 100;
}

function normRegels(norm: GeldendeNorm, regelset: Regelset): RuleProperties[] {
  const limieten = allLimieten(regelset).filter((limiet) => limiet.norm === norm);
  if (limieten.length === 0 || isConstant(norm)) return [];
  return norm.bedragen.map(({ als, bedrag }, i) => {
    if (als && [...leaves(als)].some((blad) => leansOnLines(blad, regelset))) {
      throw new Error(
        `Norm ${norm.norm} hangt af van een andere norm met regels: vertaal dat eerst.`,
      );
    }
    const zeker = als ? vertaal(als, 'zeker', regelset) : true;
    const mogelijk = als ? vertaal(als, 'mogelijk', regelset) : true;
    if (JSON.stringify(zeker) !== JSON.stringify(mogelijk)) {
      throw new Error(`Een regel van norm ${norm.norm} kan onzeker zijn: vertaal dat eerst.`);
    }
    const amounts = limieten.map(
      ({ fact, deel, rest }) => [fact, deelVanNorm(bedrag, deel, rest)] as const,
    );
    return {
      conditions: typeof zeker === 'boolean' ? ALWAYS : asTop(zeker),
      event: { type: `norm ${norm.norm}` },
      // The regelingen have priority 1; of the lines, the first one runs last.
      priority: i + 2,
      onSuccess: (_event, almanac) => {
        for (const [fact, amount] of amounts) almanac.addFact(fact, amount);
      },
    };
  });
}

const ALWAYS: TopLevelCondition = { all: [] };

/** Its limit would have to be worked out before that of the norm it stands in. */
function leansOnLines(blad: EnkeleVoorwaarde, regelset: Regelset): boolean {
  if (blad.soort !== 'getal') return false;
  const norms = blad.vergelijkingen.map(({ grens }) => normOf(grens, regelset));
  return norms.some((norm) => norm !== undefined && !isConstant(norm));
}

/** One amount for everybody is a number in the rules, not a fact. */
function isConstant({ bedragen }: GeldendeNorm): boolean {
  return bedragen.length === 1 && !bedragen[0]!.als;
}

// Voorwaarden

function vertaal(voorwaarde: Voorwaarde, kant: Kant, regelset: Regelset): Conditie {
  if (voorwaarde.zacht && kant === 'mogelijk') return true;
  const delen = (soort: Kant) =>
    'delen' in voorwaarde ? voorwaarde.delen.map((deel) => vertaal(deel, soort, regelset)) : [];
  switch (voorwaarde.soort) {
    case 'alle':
      return alle(delen(kant));
    case 'een-van':
      return een(delen(kant));
    case 'geen-van':
      return niet(een(delen(kant === 'zeker' ? 'mogelijk' : 'zeker')));
    case 'keuze':
      return keuze(voorwaarde, regelset);
    case 'verzameling':
      return { fact: voorwaarde.gegeven, operator: 'someFact:in', value: voorwaarde.opties };
    case 'getal':
      return getal(voorwaarde, kant, regelset);
    case 'kinderen':
      return kinderen(voorwaarde);
    case 'berekening':
      if (!waardenOf(voorwaarde.berekening, regelset)) return kant === 'mogelijk';
      return { fact: voorwaarde.berekening, operator: 'greaterThan', value: 0 };
    case 'navragen':
      return kant === 'mogelijk';
  }
}

function alle(delen: readonly Conditie[]): Conditie {
  if (delen.includes(false)) return false;
  const open = flat('all', delen);
  return open.length > 1 ? { all: open } : (open[0] ?? true);
}

function een(delen: readonly Conditie[]): Conditie {
  if (delen.includes(true)) return true;
  const open = flat('any', delen);
  return open.length > 1 ? { any: open } : (open[0] ?? false);
}

function niet(deel: Conditie): Conditie {
  return typeof deel === 'boolean' ? !deel : { not: deel };
}

type Genest = Extract<TopLevelCondition, { all: unknown }>['all'][number];

/** As short as an author would write it: no group in a like group, and nothing twice. */
function flat(soort: 'all' | 'any', delen: readonly Conditie[]): Genest[] {
  const open = delen
    .filter((deel) => typeof deel !== 'boolean')
    .flatMap((deel) =>
      soort in deel ? (deel as unknown as Record<string, Genest[]>)[soort]! : [deel],
    );
  return [...new Map(open.map((deel) => [JSON.stringify(deel), deel as Genest])).values()];
}

function keuze({ gegeven, opties }: KeuzeVoorwaarde, regelset: Regelset): Conditie {
  if (isEveryOption(gegeven, opties, regelset)) return true;
  const values = opties.map((optie) => (optie === 'ja' ? true : optie === 'nee' ? false : optie));
  return values.length === 1
    ? { fact: gegeven, operator: 'equal', value: values[0] }
    : { fact: gegeven, operator: 'in', value: values };
}

function getal(voorwaarde: GetalVoorwaarde, kant: Kant, regelset: Regelset): Conditie {
  const { gegeven } = voorwaarde;
  const bestaat = bestaatAls(gegeven, regelset);
  return alle([
    ...(bestaat ? [{ fact: bestaat, operator: 'equal', value: true }] : []),
    ...voorwaarde.vergelijkingen.map((vergelijking): Conditie => {
      const { teken, grens } = vergelijking;
      const operator = TEKENS[teken];
      if ('vast' in grens) return { fact: gegeven, operator, value: grens.vast };
      const limiet = limietVan(voorwaarde, vergelijking, kant, regelset);
      if (!limiet) return kant === 'mogelijk';
      const { norm, deel, rest, fact } = limiet;
      const value = isConstant(norm) ? deelVanNorm(norm.bedragen[0]!.bedrag, deel, rest) : { fact };
      return { fact: gegeven, operator, value };
    }),
  ]);
}

function kinderen({ leeftijd, aantal }: KinderenVoorwaarde): Conditie {
  const fact = aantalKinderen(leeftijd);
  return alle([
    ...(aantal.min > 0 ? [{ fact, operator: 'greaterThanInclusive', value: aantal.min }] : []),
    ...(aantal.max < Infinity ? [{ fact, operator: 'lessThanInclusive', value: aantal.max }] : []),
  ]);
}
