import { optionFact } from '../gegevens.ts';
import { anyOf } from '../oordeel.ts';
import type { Soort } from '../soort.ts';
import { isOpen, keuzeOf, type Toestand } from '../toestand.ts';
import type { VerzamelingVoorwaarde } from '../voorwaarde.ts';

/** A set, such as the uitkeringen, that holds at least one of the options named. */
export const verzameling: Soort<VerzamelingVoorwaarde> = {
  evaluate: (voorwaarde, toestand) =>
    anyOf(
      factsOf(voorwaarde).map((feit) => {
        const { kan } = keuzeOf(toestand, feit);
        if (kan.length > 1) return 'misschien';
        return kan[0] === 'ja' ? 'ja' : 'nee';
      }),
    ),
  vraagt: openOptions,
  splitst: () => [],
  grenzen: () => [],
  kindgroepen: () => [],
  explain: (voorwaarde, _toestand, zinnen) =>
    zinnen.verzameling(voorwaarde.gegeven, voorwaarde.opties),
};

function factsOf(voorwaarde: VerzamelingVoorwaarde): string[] {
  return voorwaarde.opties.map((optie) => optionFact(voorwaarde.gegeven, optie));
}

function openOptions(voorwaarde: VerzamelingVoorwaarde, toestand: Toestand): string[] {
  return factsOf(voorwaarde).filter((feit) => isOpen(toestand, feit));
}
