import { MAANDEN } from '../maanden.ts';

/**
 * A date in figures as people say it.
 *
 * @returns "21 november 2026"; undefined when there is no such month or day
 */
export function datumOf(dag: string, maand: string, jaar: string): string | undefined {
  const naam = MAANDEN[Number(maand) - 1];
  const nummer = Number(dag);
  return naam && nummer >= 1 && nummer <= 31 ? `${nummer} ${naam} ${jaar}` : undefined;
}
