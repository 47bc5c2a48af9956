import { testRegel, type Routegegevens, type Routeregel, type Routeveld } from './route.ts';
import type { Routewoorden } from './routewoorden.ts';

/** What one rule does, over all meldingen that can exist. */
export interface Regeldekking {
  /** Its conditions hold for at least one melding. */
  readonly past: boolean;
  /** Its conditions hold for every melding. */
  readonly pastAltijd: boolean;
  /** It is the first that fits for at least one melding. */
  readonly beslist: boolean;
  /**
   * Of a rule that decides nothing: the rules above it that fit, together, all that it fits; as few
   * as possible, indexes from top to bottom. Empty for a rule that decides.
   */
  readonly nemers: readonly number[];
  /**
   * The lowest of those above which it would decide on something while no other rule becomes idle.
   * The lowest, so that what goes first on purpose, such as nood, stays first.
   */
  readonly boven: number | undefined;
}

/** Rules that fit one melding together: their indexes, from top to bottom. */
type Regelset = readonly number[];

/**
 * Works out what each rule does, exactly: over the whole product of values. The meldingen themselves
 * need not be walked, as it matters only which rules they fit. So this walks the sets of rules that
 * fit some melding together, of which there are few.
 */
export function coverRegels(
  regels: readonly Routeregel[],
  woorden: Routewoorden,
): readonly Regeldekking[] {
  const sets = fittingSets(regels, woorden);
  const used = decidersOf(sets).size;
  return regels.map((_regel, i) => {
    const own = sets.filter((set) => set.includes(i));
    const deciders = decidersOf(own);
    const beslist = deciders.has(i);
    const nemers = beslist
      ? []
      : fewest(
          [...deciders].sort((a, b) => a - b),
          own,
        );
    const helps = (to: number) => decidersOf(sets, { from: i, to }).size > used;
    return {
      past: own.length > 0,
      pastAltijd: own.length === sets.length,
      beslist,
      nemers,
      boven: nemers.findLast(helps),
    };
  });
}

/** Leaves out, from top to bottom, each rule without which every set still has one. */
function fewest(nemers: readonly number[], sets: readonly Regelset[]): readonly number[] {
  return nemers.reduce((left, nemer) => {
    const others = left.filter((one) => one !== nemer);
    const isSpare = sets.every((set) => others.some((one) => set.includes(one)));
    return isSpare ? others : left;
  }, nemers);
}

/** The rules that are the first of some set; `move` puts one of them higher, right above another. */
function decidersOf(
  sets: readonly Regelset[],
  move?: { readonly from: number; readonly to: number },
): ReadonlySet<number> {
  const firsts = sets.map((set) => {
    const first = set[0]!;
    return move && first >= move.to && set.includes(move.from) ? move.from : first;
  });
  return new Set(firsts);
}

function fittingSets(regels: readonly Routeregel[], woorden: Routewoorden): readonly Regelset[] {
  let sets: readonly Regelset[] = [regels.map((_regel, i) => i)];
  for (const { velden, delen } of assen(woorden)) {
    const fits = delen.map((deel) => regels.map((regel) => fitsDeel(deel, velden, regel)));
    sets = distinct(sets.flatMap((set) => fits.map((own) => set.filter((i) => own[i]))));
  }
  return sets.filter((set) => set.length > 0);
}

function distinct(sets: readonly Regelset[]): readonly Regelset[] {
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** Fields that depend on no others, with all that a melding can say there. */
interface As {
  readonly velden: readonly Routeveld[];
  readonly delen: readonly Deel[];
}

/** A part of a melding; its words come from a list that may be any. */
type Deel = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Gemeenten come first: most rules are about few of them, so that the sets are small at once. */
function assen(woorden: Routewoorden): readonly As[] {
  const { soort, onderwerp, gemeente, rol, werkveld, nood } = woorden;
  const professional = werkveld.map((one) => ({ rol: 'professional', werkveld: one }));
  return [
    { velden: ['gemeente'], delen: gemeente.map((one) => ({ gemeente: one })) },
    { velden: ['onderwerp'], delen: onderwerp.map((one) => ({ onderwerp: one })) },
    { velden: ['soort'], delen: soort.map((one) => ({ soort: one })) },
    {
      velden: ['rol', 'werkveld'],
      delen: [{}, ...rol.map((one) => ({ rol: one })), ...professional],
    },
    // A rule fits by one of the words. If it decides when several are ticked, then also with that one
    // alone, which can only fit fewer of the rules above it.
    { velden: ['nood'], delen: [{}, ...nood.map((one) => ({ nood: [one] }))] },
  ];
}

/** Whether no condition of the rule on these fields fails. */
function fitsDeel(deel: Deel, velden: readonly Routeveld[], { als = {} }: Routeregel): boolean {
  const own = Object.fromEntries(velden.map((veld) => [veld, als[veld]]));
  return testRegel(deel as Routegegevens, { als: own }).every(({ waarde }) => waarde !== undefined);
}
