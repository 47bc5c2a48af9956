import { daysBetween } from '../../domain/datum.ts';
import { makeIcs } from '../../domain/ics.ts';
import type { Afspraak } from './agenda.ts';

/**
 * The reminders of editors as a calendar file.
 * @param nu the moment of making
 */
export function asIcs(afspraken: readonly Afspraak[], nu: Date): string {
  const dagen = afspraken.map(({ vanaf, ...afspraak }) => ({
    ...afspraak,
    // A newer check or end date makes a newer version, so that calendars replace the old day.
    versie: Math.max(0, daysBetween('2020-01-01', vanaf)),
  }));
  return makeIcs(dagen, 'actueel', nu);
}
