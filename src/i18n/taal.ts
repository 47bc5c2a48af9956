/** What must be known of a language besides its words. */
export interface Taal {
  /** For `lang`, as BCP 47 writes it. */
  readonly code: string;
  /** How numbers, amounts, dates and times are written. */
  readonly locale: string;
  /** Which way its letters run. */
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The language of the words in this folder. Another language is one file, `talen/<code>.ts`, with the
 * same exports as the files here together: see `hele-taal.ts`.
 */
export const taal: Taal = { code: 'nl', locale: 'nl-NL', dir: 'ltr' };
