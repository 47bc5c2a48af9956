import type { Interval } from './interval.ts';
import type { GeldendeNorm, Norm } from './norm.ts';
import type { Vergelijking } from './voorwaarde.ts';

/** A norm that a voorwaarde uses; `deel` 1.4 is 140% of it. */
export interface Normgebruik {
  readonly norm: GeldendeNorm;
  readonly deel: number;
}

/** A limit as it is told to people. */
export interface GrensUitleg {
  readonly teken: Vergelijking['teken'];
  /** Undefined when the norm is missing or has ended. */
  readonly bedrag: Interval | undefined;
  readonly eenheid: string;
  readonly isEuro: boolean;
  /** Name of the norm and the part of it, when the limit comes from one. */
  readonly norm?: { readonly naam: string; readonly deel: number };
}

/**
 * The sentences in which an oordeel is explained. The domain says what it means; a language file
 * in `src/i18n` says it in words.
 */
export interface Zinnen {
  getal(gegeven: string, grenzen: readonly GrensUitleg[]): string;
  keuze(gegeven: string, opties: readonly string[]): string;
  verzameling(gegeven: string, opties: readonly string[]): string;
  kinderen(leeftijd: Interval, aantal: Interval): string;
  berekening(berekening: string): string;
  groep(soort: 'alle' | 'een-van' | 'geen-van', delen: readonly string[]): string;
  gemeenten(gemeenten: readonly string[]): string;
  nietBevestigd: string;
  halfJaarGeleden: string;
  nietMeerNagekeken: string;
  /** @param van ISO date: the first day */
  geldtVanaf(van: string): string;
  /** @param tot ISO date: the last day of these norms */
  normVoorbij(namen: readonly string[], tot: string): string;
  grensVan(jaar: number): string;
  zachteGrens: string;
  /**
   * Where a voorwaarde comes from: the norms it uses with their dates, and the source of the rule.
   * @returns empty when neither is known
   */
  bron(normen: readonly Normgebruik[], regel: Norm['bron'] | undefined): string;
}
