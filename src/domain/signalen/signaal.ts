import { deurVoor, type Deurnaam } from '../deuren.ts';
import type { Meldingbijlage } from '../meldingbijlage.ts';
import { maandVan, type Maand } from './maand.ts';

/** Stands for a gemeente or regeling that our content does not know: what a mail says is never printed. */
export const ONBEKEND = 'onbekend';
/** Stands for what was not filled in. */
export const GEEN = 'geen';

/** What is counted of one melding. */
export interface Signaal {
  readonly maand: Maand;
  readonly deur: Deurnaam;
  readonly gemeente: string;
  readonly onderwerp: string;
  readonly regeling: string;
  /** Only asked at the third door. */
  readonly reden: string;
}

/** The slugs that may be printed. */
export interface Bekend {
  /** With "elders" among them. */
  readonly gemeenten: readonly string[];
  readonly regelingen: readonly string[];
}

/** What we count of a melding. Anybody can send a mail that looks like one, so only known words pass. */
export function signaalVan(bijlage: Meldingbijlage, bekend: Bekend): Signaal {
  const { ontvangen, soort, gemeente, onderwerp, regeling, reden } = bijlage;
  const known = (slug: string, slugs: readonly string[]) =>
    slugs.includes(slug) ? slug : ONBEKEND;
  const deur = deurVoor(soort);
  return {
    maand: maandVan(ontvangen),
    deur,
    gemeente: known(gemeente, bekend.gemeenten),
    onderwerp,
    regeling: regeling === undefined ? GEEN : known(regeling, bekend.regelingen),
    reden: deur === 'werkt-niet' ? (reden ?? GEEN) : GEEN,
  };
}
