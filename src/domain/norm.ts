import { rememberByKey } from './onthouden.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/** One line of a norm: this amount, for households to which `als` applies. */
export interface NormRegel {
  readonly als?: Voorwaarde;
  readonly bedrag: number;
}

/** An amount (or a set of parameters) that changes by law, valid from `van` to and with `tot`. */
export interface Norm {
  readonly norm: string;
  readonly naam: string;
  /** ISO dates; `tot` is the last day on which the norm holds. */
  readonly van: string;
  readonly tot?: string;
  /** Lines in order: the first that applies to the household counts. */
  readonly bedragen: readonly NormRegel[];
  /** Parameters of a formula by name; empty for a plain norm. */
  readonly waarden: Readonly<Record<string, number>>;
  /** Part that is left without holiday pay (0.95), for norms that include it. */
  readonly zonderVakantiegeld?: number;
  /** For whom the amount may be another one than we know, with what they read. */
  readonly voorbehoud: readonly { readonly als: Voorwaarde; readonly zin: string }[];
  readonly bron: { readonly titel: string; readonly datum: string; readonly url?: string };
}

/** The norm that holds on a peildatum, or the last one before it when that has ended. */
export interface GeldendeNorm extends Norm {
  readonly verlopen: boolean;
}

export type GeldendeNormen = Readonly<Record<string, GeldendeNorm>>;

/**
 * Chooses for each norm the period that holds on the peildatum (ISO date). Where none holds, the
 * last one that began before it comes back as `verlopen`; before the first period there is no norm.
 */
export const normsOn = rememberByKey(
  (normen: readonly Norm[], peildatum: string): GeldendeNormen => {
    const chosen: Record<string, GeldendeNorm> = {};
    for (const norm of normen) {
      if (norm.van > peildatum) continue;
      const current = chosen[norm.norm];
      if (current && current.van > norm.van) continue;
      chosen[norm.norm] = { ...norm, verlopen: norm.tot !== undefined && norm.tot < peildatum };
    }
    return chosen;
  },
);
