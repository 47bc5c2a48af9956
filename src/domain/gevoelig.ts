import { findBsns } from './bsn.ts';
import { findIbans } from './iban.ts';
import { isMedisch } from './medisch.ts';

/** What helpers do not need and who writes it may regret: each kind with how it is found and taken out. */
const SOORTEN = {
  bsn: { find: findBsns },
  iban: { find: findIbans },
  medisch: { find: (tekst: string) => zinnenIn(tekst).filter(isMedisch) },
} as const;

export type Gevoelig = keyof typeof SOORTEN;

/**
 * The kinds of sensitive matter in a text: a citizen service number, a bank account, something
 * medical. For a friendly warning, never a reason to refuse.
 */
export function findGevoelig(tekst: string): Gevoelig[] {
  return (Object.keys(SOORTEN) as Gevoelig[]).filter(
    (soort) => SOORTEN[soort].find(tekst).length > 0,
  );
}

/**
 * The text without one kind of sensitive matter. Of something medical the whole sentence goes: what
 * would be left of it says the same.
 * @param vervanging comes in the place of a number
 */
export function removeGevoelig(tekst: string, soort: Gevoelig, vervanging: string): string {
  const found = SOORTEN[soort].find(tekst);
  if (soort !== 'medisch')
    return found.reduce((rest, one) => rest.replaceAll(one, vervanging), tekst);
  return found
    .reduce((rest, zin) => rest.replace(zin, ''), tekst)
    .replaceAll(/[^\S\n]{2,}/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Sentences, each with the sign at its end. A line end ends a sentence too. */
function zinnenIn(tekst: string): string[] {
  return tekst.match(/[^.!?\n]+(?:[.!?]+|$|(?=\n))/g)?.filter((zin) => zin.trim() !== '') ?? [];
}
