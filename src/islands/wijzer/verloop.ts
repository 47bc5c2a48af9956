import type { Gesprek, Stap } from '../../domain/gesprek.ts';

/** One thing on the screen. With `terug` an answer is mended, and the result comes back at once. */
export type Scherm =
  | Exclude<Stap, { soort: 'vraag' }>
  | {
      readonly soort: 'vraag';
      readonly vraag: string;
      readonly metWens?: boolean;
      readonly terug?: true;
    }
  | { readonly soort: 'noodhulp'; readonly terug?: true }
  /** What a helper agrees with the resident before the questions. */
  | { readonly soort: 'helper' }
  /** All questions on one page. */
  | { readonly soort: 'alles' }
  | { readonly soort: 'start' };

/** The conversation and the screens that were shown, so that back works. */
export interface Staat {
  readonly gesprek: Gesprek;
  readonly schermen: readonly Scherm[];
  readonly positie: number;
  /** Set when somebody fills it in for a resident. */
  readonly voorWie?: 'inwoner';
  /** The answers are given on one page. */
  readonly alles?: true;
  /** The person chose to keep the answers on this device. */
  readonly bewaren?: true;
}

/** The empty start. Written out: the rules of a conversation are not in the first script. */
export const BEGIN: Staat = {
  gesprek: { antwoorden: {} },
  schermen: [{ soort: 'start' }],
  positie: 0,
};

/** The start for somebody who helps: first what was agreed with the resident. */
export const BEGIN_HELPER: Staat = {
  gesprek: { antwoorden: {} },
  schermen: [{ soort: 'start' }, { soort: 'helper' }],
  positie: 1,
  voorWie: 'inwoner',
};

/** The screen that is shown now. */
export function currentScherm(staat: Staat): Scherm {
  return staat.schermen[staat.positie] ?? { soort: 'start' };
}

/** Goes on to a screen; what was shown after the present one is forgotten, the answers are not. */
export function goTo(staat: Staat, scherm: Scherm, gesprek = staat.gesprek): Staat {
  const schermen = [...staat.schermen.slice(0, staat.positie + 1), scherm];
  return { ...staat, gesprek, schermen, positie: schermen.length - 1 };
}

/** Steps back or forward to a screen that was shown before. */
export function showAt(staat: Staat, positie: number): Staat {
  return { ...staat, positie: Math.max(0, Math.min(positie, staat.schermen.length - 1)) };
}

/** True when a question was shown: then there is something to keep, and to wipe. */
export function hasBegun({ schermen }: Staat): boolean {
  return schermen.some(({ soort }) => soort !== 'start' && soort !== 'helper');
}

/** True when something was answered. */
export function hasAnswers({ gesprek }: Staat): boolean {
  return Object.keys(gesprek.antwoorden).length > 0 || gesprek.themas !== undefined;
}
