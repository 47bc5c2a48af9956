/** A day on which somebody must do something for a regeling, as its file says. */
export interface Agendadag {
  /** Every year (12-31), or one day (2026-12-31). */
  readonly dag: string;
  /** What to do, and by whom it comes: one sentence. */
  readonly tekst: string;
  /** How sure that is. */
  readonly uitleg?: string | undefined;
}

/**
 * The first time that this day comes.
 * @param dag a day of every year (12-31) or one day (ISO)
 * @param peildatum ISO date; the day itself still counts
 * @returns ISO date; undefined when it has passed for good
 */
export function nextDag(dag: string, peildatum: string): string | undefined {
  if (dag.length > 5) return dag < peildatum ? undefined : dag;
  const year = Number(peildatum.slice(0, 4));
  const thisYear = `${year}-${dag}`;
  return thisYear < peildatum ? `${year + 1}-${dag}` : thisYear;
}
