import type { Houdbaarheid } from './versheid.ts';

/** A link to a regeling of an organisatie, with what must be said beside it. */
export interface Taakregel {
  readonly slug: string;
  readonly titel: string;
  /** "in Alblasserdam"; undefined when it is wherever the organisatie works. */
  readonly waar: string | undefined;
  /** Its status there, and the dates by which that ages. */
  readonly regeling: Houdbaarheid;
  /** True when it has ended, or does not exist yet. */
  readonly nietNu: boolean;
}
