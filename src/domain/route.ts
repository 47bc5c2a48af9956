import type { Melding } from './schema/melding.ts';

/** The organisatie that gets what nobody else gets. */
export const COORDINATIEPUNT = 'coordinatiepunt';

/** The parts of a melding on which a rule may depend. */
export type Routevelden = Pick<Melding, 'soort' | 'onderwerp' | 'gemeente' | 'rol' | 'nood'>;
export type Routeveld = keyof Routevelden;

/** One rule: when all its conditions hold, the melding goes to these organisaties. */
export interface Routeregel {
  /** The name by which people talk about the rule. */
  readonly regel: string;
  /** Per field the values that fit; none means that everything fits. */
  readonly als?: Readonly<Partial<Record<Routeveld, readonly string[]>>>;
  readonly aan: readonly string[];
}

/** The rules from top to bottom: the first that fits decides. */
export interface Routetabel {
  readonly regels: readonly Routeregel[];
}

/** Where a melding goes, and why. */
export interface Route {
  /** Slugs of organisaties. */
  readonly aan: readonly string[];
  /** Place of the rule in the table, counted from 1. */
  readonly nummer: number;
  readonly regel: string;
  /** What in the melding made the rule fit. */
  readonly omdat: readonly { readonly veld: Routeveld; readonly waarde: string }[];
}

/** Finds who gets a melding: the first rule that fits. */
export function routeMelding(melding: Routevelden, { regels }: Routetabel): Route {
  for (const [i, { regel, als = {}, aan }] of regels.entries()) {
    const omdat = (Object.keys(als) as Routeveld[]).map((veld) => ({
      veld,
      waarde: valuesOf(melding, veld).find((waarde) => als[veld]?.includes(waarde)),
    }));
    if (omdat.every(hasWaarde)) return { aan, nummer: i + 1, regel, omdat };
  }
  // The schema refuses a table in which this can happen; a melding must not depend on that.
  return { aan: [COORDINATIEPUNT], nummer: 0, regel: 'geen regel', omdat: [] };
}

function valuesOf(melding: Routevelden, veld: Routeveld): readonly string[] {
  const value = melding[veld] ?? [];
  return typeof value === 'string' ? [value] : value;
}

function hasWaarde<T>(reden: {
  veld: T;
  waarde: string | undefined;
}): reden is { veld: T; waarde: string } {
  return reden.waarde !== undefined;
}
