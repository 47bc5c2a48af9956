/** The first pages of an answer, best first: paths such as `/regelingen/bijstand/`. */
export type Lijst = readonly string[];

/** What every search engine of the bench does in the page. */
export interface Motor {
  /** `nu` is the first list that can be shown; `later` the list that stays. */
  zoek(vraag: string): Promise<{ readonly nu: Lijst; readonly later: Promise<Lijst> }>;
}

/** What the file of an engine exports: loads what it needs and makes it ready. */
export type StartMotor = () => Promise<Motor>;

/** How many pages of an answer count. Ours shows no more, so nobody gets more. */
export const HOOGSTENS = 20;
