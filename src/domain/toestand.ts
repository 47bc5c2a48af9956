import {
  factDefinition,
  isSettled,
  unknownWaarde,
  type Catalogus,
  type Gegevens,
  type GetalWaarde,
  type KeuzeWaarde,
  type KinderenWaarde,
  type Waarde,
} from './gegevens.ts';
import type { GeldendeNormen } from './norm.ts';

/** All that a judgement looks at: the facts, what facts there are, and the norms of the peildatum. */
export interface Toestand {
  readonly gegevens: Gegevens;
  readonly catalogus: Catalogus;
  readonly normen: GeldendeNormen;
}

/** The same situation with one fact known better. */
export function withFact(toestand: Toestand, feit: string, waarde: Waarde): Toestand {
  return { ...toestand, gegevens: { ...toestand.gegevens, [feit]: waarde } };
}

/**
 * What is known of a fact; the widest possible value when nothing was answered.
 * @throws when no such fact exists: content is checked before it is judged, so that is our mistake.
 */
export function waardeOf(toestand: Toestand, feit: string): Waarde {
  const known = toestand.gegevens[feit];
  if (known) return known;
  const definitie = factDefinition(toestand.catalogus, feit);
  if (!definitie) throw new Error(`Onbekend gegeven: ${feit}`);
  return unknownWaarde(definitie);
}

/** `waardeOf` for a number. */
export function getalOf(toestand: Toestand, feit: string): GetalWaarde {
  return waardeOf(toestand, feit) as GetalWaarde;
}

/** `waardeOf` for a choice or yes/no fact. */
export function keuzeOf(toestand: Toestand, feit: string): KeuzeWaarde {
  return waardeOf(toestand, feit) as KeuzeWaarde;
}

/** `waardeOf` for the children. */
export function kinderenOf(toestand: Toestand): KinderenWaarde {
  return waardeOf(toestand, 'kinderen') as KinderenWaarde;
}

/** True while an answer could still say more about this fact. */
export function isOpen(toestand: Toestand, feit: string): boolean {
  return !isSettled(toestand.gegevens[feit]);
}
