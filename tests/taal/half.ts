import type { Volledig } from '../../src/i18n/hele-taal.ts';
import type * as zelf from './half.ts';

/** A language of which somebody has only begun: as a whole one it must not compile. */
export const taal = { code: 'fy', locale: 'fy-NL', dir: 'ltr' } as const;

export const redactie = {
  naTeVragenBij: (naam: string): string => `Nei te freegjen by ${naam}.`,
};

// @ts-expect-error nearly all words are missing
export type Compleet = Volledig<typeof zelf>;
