/** Why something is on the list, in the order in which the list shows it. */
export const TAAKSOORTEN = [
  'nakijken',
  'navragen',
  'einddatum',
  'grens',
  'contact',
  'vraag',
] as const;

export type Taaksoort = (typeof TAAKSOORTEN)[number];

/** Who can be asked, and how to reach them as far as we know. */
export interface Loket {
  readonly naam: string;
  readonly telefoon?: string | undefined;
  readonly site?: string | undefined;
}

/** One thing for an editor to do. */
export interface Taak {
  readonly soort: Taaksoort;
  /** Path from the content folder. */
  readonly bestand: string;
  /** What it is about: the title of a regeling, the name of an organisatie or norm. */
  readonly onderwerp: string;
  /** What to do or to ask, as one sentence in Dutch. */
  readonly wat: string;
  /** True for what visitors already notice: older than a year, or ended. */
  readonly dringend?: boolean;
  readonly loket?: Loket;
  /** ISO date on which it happened or will happen. */
  readonly datum?: string;
}
