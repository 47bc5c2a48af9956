import { once } from '../domain/once.ts';
import { taal } from './taal.ts';

// Moments by the clock of the device; days of the calendar stand in getallen.ts.
const format = (parts: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(taal.locale, parts));

const DAG = format({ weekday: 'long', day: 'numeric', month: 'long' });
const TIJD = format({ hour: 'numeric', minute: '2-digit' });

/** maandag 16 november. @param ms since 1970 */
export function dag(ms: number): string {
  return DAG().format(ms);
}

/** 14:05. @param ms since 1970 */
export function tijd(ms: number): string {
  return TIJD().format(ms);
}
