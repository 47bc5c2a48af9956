import type { Interval } from './interval.ts';

/** A limit: a fixed number, or a part of a norm (`deel` 1.4 = 140%). */
export type Grens = { readonly vast: number } | { readonly norm: string; readonly deel: number };

/** A limit and on which side of it the fact must lie. */
export interface Vergelijking {
  readonly teken: 'minstens' | 'hoogstens' | 'minder-dan' | 'meer-dan';
  readonly grens: Grens;
}

/** What an editor may add to any voorwaarde. */
export interface Toelichting {
  /** The sentence that people read instead of the one we make ourselves. */
  readonly zin?: string;
  /** The year a limit was last confirmed for, when that is not this year. */
  readonly grensVan?: number;
  /** Who does not meet it may still get it: not meeting it gives misschien, never nee. */
  readonly zacht?: boolean;
}

export interface Groep extends Toelichting {
  readonly soort: 'alle' | 'een-van' | 'geen-van';
  readonly delen: readonly Voorwaarde[];
}

/** A number between limits: age, income, savings, months. */
export interface GetalVoorwaarde extends Toelichting {
  readonly soort: 'getal';
  readonly gegeven: string;
  readonly vergelijkingen: readonly Vergelijking[];
}

/** A choice (also ja/nee) that is one of these options. */
export interface KeuzeVoorwaarde extends Toelichting {
  readonly soort: 'keuze';
  readonly gegeven: string;
  readonly opties: readonly string[];
}

/** A set that holds at least one of these options. */
export interface VerzamelingVoorwaarde extends Toelichting {
  readonly soort: 'verzameling';
  readonly gegeven: string;
  readonly opties: readonly string[];
}

/** So many children at home of these ages. */
export interface KinderenVoorwaarde extends Toelichting {
  readonly soort: 'kinderen';
  readonly leeftijd: Interval;
  readonly aantal: Interval;
}

/** The official formula gives an amount that is paid out. */
export interface BerekeningVoorwaarde extends Toelichting {
  readonly soort: 'berekening';
  readonly berekening: string;
}

/** Something that no question can settle, such as a limit that we do not know: always misschien. */
export interface NavragenVoorwaarde extends Toelichting {
  readonly soort: 'navragen';
  readonly zin: string;
}

export type EnkeleVoorwaarde =
  | GetalVoorwaarde
  | KeuzeVoorwaarde
  | VerzamelingVoorwaarde
  | KinderenVoorwaarde
  | BerekeningVoorwaarde
  | NavragenVoorwaarde;

/** A condition as the domain judges it: plain data, made by `readVoorwaarden` from what editors write. */
export type Voorwaarde = Groep | EnkeleVoorwaarde;

/** True for `alle`, `een-van` and `geen-van`. */
export function isGroep(voorwaarde: Voorwaarde): voorwaarde is Groep {
  return 'delen' in voorwaarde;
}

/** Every single voorwaarde in a tree, groups opened. */
export function* leaves(voorwaarde: Voorwaarde): Generator<EnkeleVoorwaarde> {
  if (!isGroep(voorwaarde)) {
    yield voorwaarde;
    return;
  }
  for (const deel of voorwaarde.delen) yield* leaves(deel);
}

/** The names of the norms that the limits of a single voorwaarde are a part of. */
export function limitNorms(blad: EnkeleVoorwaarde): string[] {
  if (blad.soort !== 'getal') return [];
  return blad.vergelijkingen.flatMap(({ grens }) => ('norm' in grens ? [grens.norm] : []));
}

/**
 * The names of the norms that these compare with or calculate from, each once. A formula has its
 * parameters in the norm of the same name.
 */
export function normsIn(bladen: Iterable<EnkeleVoorwaarde>): string[] {
  const namen = [...bladen].flatMap((blad) =>
    blad.soort === 'berekening' ? [blad.berekening] : limitNorms(blad),
  );
  return [...new Set(namen)];
}

/** A voorwaarde and everything in it, groups too. */
export function* partsOf(voorwaarde: Voorwaarde): Generator<Voorwaarde> {
  yield voorwaarde;
  if (!isGroep(voorwaarde)) return;
  for (const deel of voorwaarde.delen) yield* partsOf(deel);
}
