/** Words of pages about how sure we are, beside those in `nl.ts`. */
export const redactie = {
  naTeVragenBij: (naam: string): string => `Na te vragen bij ${naam}.`,
} as const;
