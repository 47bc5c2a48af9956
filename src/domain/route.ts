import type { Melding } from './schema/melding.ts';

/** The organisatie that gets what nobody else gets. */
export const COORDINATIEPUNT = 'coordinatiepunt';

/** The parts of a melding on which a rule may depend. */
export type Routevelden = Pick<
  Melding,
  'soort' | 'onderwerp' | 'gemeente' | 'rol' | 'werkveld' | 'nood'
>;
export type Routeveld = keyof Routevelden;

/** As much of those parts as is known: somebody may still be filling in the form. */
export type Routegegevens = { readonly [Veld in Routeveld]?: Routevelden[Veld] | undefined };

/** One rule: when all its conditions hold, the melding goes to these organisaties. */
export interface Routeregel {
  /** The name by which people talk about the rule. */
  readonly regel: string;
  /** Per field the values that fit; none means that everything fits. */
  readonly als?: Readonly<Partial<Record<Routeveld, readonly string[] | undefined>>> | undefined;
  /** Who must act. */
  readonly aan: readonly string[];
  /** Who should know. */
  readonly kopie?: readonly string[] | undefined;
}

/** The rules from top to bottom: the first that fits decides. */
export interface Routetabel {
  readonly regels: readonly Routeregel[];
}

/** Where a melding goes, and why. */
export interface Route {
  /** Slugs of organisaties that must act. */
  readonly aan: readonly string[];
  /** Slugs of organisaties that get a copy; never one that is in `aan`. */
  readonly kopie: readonly string[];
  /** Place of the rule in the table, counted from 1. */
  readonly nummer: number;
  readonly regel: string;
  /** What in the melding made the rule fit. */
  readonly omdat: readonly { readonly veld: Routeveld; readonly waarde: string }[];
}

/** One condition of a rule, held against a melding. */
export interface Voorwaardetoets {
  readonly veld: Routeveld;
  /** What the rule asks; one of these is enough. */
  readonly nodig: readonly string[];
  /** What the melding says; empty when it says nothing. */
  readonly gegeven: readonly string[];
  /** The given value that fits; undefined when none does. */
  readonly waarde: string | undefined;
}

/** Finds who gets a melding: the first rule that fits. What is not filled in fits no condition. */
export function routeMelding(melding: Routegegevens, { regels }: Routetabel): Route {
  for (const [i, regel] of regels.entries()) {
    const toetsen = testRegel(melding, regel);
    const omdat = toetsen.flatMap(({ veld, waarde }) =>
      waarde === undefined ? [] : [{ veld, waarde }],
    );
    if (omdat.length < toetsen.length) continue;
    return { aan: regel.aan, kopie: regel.kopie ?? [], nummer: i + 1, regel: regel.regel, omdat };
  }
  // The schema refuses a table in which this can happen; a melding must not depend on that.
  return { aan: [COORDINATIEPUNT], kopie: [], nummer: 0, regel: 'geen regel', omdat: [] };
}

/** Holds a melding against all conditions of a rule, in the order of the rule. */
export function testRegel(
  melding: Routegegevens,
  { als = {} }: Pick<Routeregel, 'als'>,
): Voorwaardetoets[] {
  return (Object.keys(als) as Routeveld[]).flatMap((veld) => {
    const nodig = als[veld];
    if (!nodig) return [];
    const gegeven = valuesOf(melding, veld);
    return [{ veld, nodig, gegeven, waarde: gegeven.find((one) => nodig.includes(one)) }];
  });
}

function valuesOf(melding: Routegegevens, veld: Routeveld): readonly string[] {
  // Where somebody works is only asked of a professional; after another choice it is no longer meant.
  if (veld === 'werkveld' && melding.rol !== 'professional') return [];
  const value = melding[veld] ?? [];
  return typeof value === 'string' ? [value] : value;
}
