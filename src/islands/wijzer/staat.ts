import {
  answer,
  nextStap,
  NIEUW_GESPREK,
  type Gesprek,
  type Gespreksstof,
  type Stap,
} from '../../domain/gesprek.ts';
import type { Gegevens } from '../../domain/gegevens.ts';
import type { Thema } from '../../domain/themas.ts';

/** One thing on the screen. */
export type Scherm = Stap | { readonly soort: 'start' } | { readonly soort: 'noodhulp' };

/** The conversation and the screens that were shown, so that back works. */
export interface Staat {
  readonly gesprek: Gesprek;
  readonly schermen: readonly Scherm[];
  readonly positie: number;
}

export const BEGIN: Staat = { gesprek: NIEUW_GESPREK, schermen: [{ soort: 'start' }], positie: 0 };

/** The screen that is shown now. */
export function currentScherm(staat: Staat): Scherm {
  return staat.schermen[staat.positie] ?? { soort: 'start' };
}

/** Goes on to a screen; what was shown after the present one is forgotten, the answers are not. */
export function goTo(staat: Staat, scherm: Scherm, gesprek = staat.gesprek): Staat {
  const schermen = [...staat.schermen.slice(0, staat.positie + 1), scherm];
  return { gesprek, schermen, positie: schermen.length - 1 };
}

/** Goes on to whatever the conversation needs next. */
export function goOn(staat: Staat, stof: Gespreksstof, gesprek = staat.gesprek): Staat {
  const stap = nextStap(gesprek, stof);
  return stap.soort === 'resultaat' ? showResult(staat, gesprek) : goTo(staat, stap, gesprek);
}

/** Shows the result so far; a regeling that was being settled alone no longer is. */
export function showResult(staat: Staat, gesprek = staat.gesprek): Staat {
  const { alleen: _done, ...rest } = gesprek;
  return goTo(staat, { soort: 'resultaat' }, rest);
}

/** Answers the vraag on the screen and goes on; urgent need shows help first. */
export function giveAnswer(
  staat: Staat,
  stof: Gespreksstof,
  vraag: string,
  gegevens: Gegevens,
): Staat {
  const gesprek = answer(staat.gesprek, vraag, gegevens);
  return needsHelpNow(gegevens)
    ? goTo(staat, { soort: 'noodhulp' }, gesprek)
    : goOn(staat, stof, gesprek);
}

/** Says which kinds of help are wanted, and goes on. */
export function chooseThemas(staat: Staat, stof: Gespreksstof, themas: readonly Thema[]): Staat {
  return goOn(staat, stof, { ...staat.gesprek, themas });
}

/** Asks only what is missing for one regeling, also what was asked before and left open. */
export function settleOnly(staat: Staat, stof: Gespreksstof, regeling: string): Staat {
  return goOn(staat, stof, { ...staat.gesprek, alleen: { regeling, gehad: [] } });
}

/** Steps back or forward to a screen that was shown before. */
export function showAt(staat: Staat, positie: number): Staat {
  return { ...staat, positie: Math.max(0, Math.min(positie, staat.schermen.length - 1)) };
}

function needsHelpNow(gegevens: Gegevens): boolean {
  return Object.entries(gegevens).some(
    ([feit, waarde]) =>
      feit.startsWith('nood.') && waarde.soort === 'keuze' && waarde.kan.join() === 'ja',
  );
}
