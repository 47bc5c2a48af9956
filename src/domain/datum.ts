/** Dates are ISO text (2026-11-21): no time zone can shift them, and text sorts in order of time. */

/** The day it is where somebody is, by their own clock: just after midnight is the next day. */
export function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The same day some months later, or the last day of that month when it has no such day:
 * 31 August and 6 months is 28 February.
 */
export function monthsLater(datum: string, maanden: number): string {
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number);
  const last = new Date(Date.UTC(jaar, maand + maanden, 0));
  last.setUTCDate(Math.min(dag, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

const DAY = 24 * 60 * 60 * 1000;

/** The ISO date some days later, or earlier with a negative number. */
export function daysLater(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAY).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another. */
export function daysBetween(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / DAY);
}
