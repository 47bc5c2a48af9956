const DAY = 24 * 60 * 60 * 1000;

/** The ISO date some days later, or earlier with a negative number. */
export function daysLater(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAY).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another. */
export function daysBetween(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / DAY);
}
