import {
  answer,
  nextStap,
  openVragen,
  type Gesprek,
  type Gespreksstof,
} from '../../domain/gesprek.ts';
import { needsHelpNow } from '../../domain/nood.ts';
import type { Thema } from '../../domain/themas.ts';
import type { Vraag } from '../../domain/vraag.ts';
import type { Schermantwoord } from './VraagScherm.tsx';
import { currentScherm, goTo, type Staat } from './verloop.ts';

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

/**
 * Takes what the screen of a vraag said and goes on; urgent need shows help first. Who came from
 * the result to mend this one answer gets straight back there.
 */
export function giveAnswer(
  staat: Staat,
  stof: Gespreksstof,
  vraag: Vraag,
  { gegevens, gevraagd, themas }: Schermantwoord,
): Staat {
  const gesprek = {
    ...answer(staat.gesprek, vraag, gegevens, gevraagd),
    ...(themas && { themas }),
  };
  const terug = isMending(staat);
  if (needsHelpNow(gegevens)) {
    return goTo(staat, { soort: 'noodhulp', ...(terug && { terug }) }, gesprek);
  }
  return terug ? showResult(staat, gesprek) : goOn(staat, stof, gesprek);
}

/** Goes on after whom to call was shown. */
export function goOnAfterHelp(staat: Staat, stof: Gespreksstof): Staat {
  return isMending(staat) ? showResult(staat) : goOn(staat, stof);
}

/** Shows a vraag again to mend its answer; where all answers stand on one page, that page. */
export function changeAnswer(staat: Staat, vraag: string): Staat {
  return goTo(staat, staat.alles ? { soort: 'alles' } : { soort: 'vraag', vraag, terug: true });
}

/** Notes what stands on the page with all questions, without leaving it. */
export function noteAnswers(staat: Staat, antwoorden: Gesprek['antwoorden']): Staat {
  return { ...staat, gesprek: { ...staat.gesprek, antwoorden } };
}

/** Takes the answers of the page with all questions, and shows the result; urgent need first. */
export function giveAnswers(staat: Staat, antwoorden: Gesprek['antwoorden']): Staat {
  const { gesprek } = noteAnswers(staat, antwoorden);
  return Object.values(antwoorden).some(needsHelpNow)
    ? goTo(staat, { soort: 'noodhulp', terug: true }, gesprek)
    : showResult(staat, gesprek);
}

/** A helper begins: all questions on one page, or one after the other. */
export function beginHelping(staat: Staat, stof: Gespreksstof, alles: boolean): Staat {
  const { alles: _before, ...own } = staat;
  if (!alles) return goOn(own, stof);
  return goTo({ ...own, alles }, { soort: 'alles' }, { ...staat.gesprek, themas: [] });
}

/**
 * How far this is: the number of this screen, and at most how many come after it. Undefined where
 * no other question follows.
 */
export function progressOf(
  staat: Staat,
  stof: Gespreksstof,
): { scherm: number; nog: number } | undefined {
  const { gesprek, schermen, positie } = staat;
  const now = currentScherm(staat);
  if ((now.soort !== 'vraag' && now.soort !== 'wens') || isMending(staat)) return undefined;
  const scherm = schermen
    .slice(0, positie + 1)
    .filter(({ soort }) => soort === 'vraag' || soort === 'wens').length;
  const isThisOne = (slug: string) => now.soort === 'vraag' && now.vraag === slug;
  const nog = openVragen(gesprek, stof).filter(({ slug }) => !isThisOne(slug)).length;
  return { scherm, nog };
}

/** True when the screen shows one answer to mend. */
export function isMending(staat: Staat): true | undefined {
  const scherm = currentScherm(staat);
  return scherm.soort === 'vraag' || scherm.soort === 'noodhulp' ? scherm.terug : undefined;
}

/** Says which kinds of help are wanted, and goes on. */
export function chooseThemas(staat: Staat, stof: Gespreksstof, themas: readonly Thema[]): Staat {
  return goOn(staat, stof, { ...staat.gesprek, themas });
}

/** Asks only what is missing for one regeling, also what was asked before and left open. */
export function settleOnly(staat: Staat, stof: Gespreksstof, regeling: string): Staat {
  return goOn(staat, stof, { ...staat.gesprek, alleen: { regeling, gehad: [] } });
}
