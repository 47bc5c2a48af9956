import type { Soort } from '../soort.ts';
import { isOpen, keuzeOf } from '../toestand.ts';
import type { KeuzeVoorwaarde } from '../voorwaarde.ts';

/** A choice, or ja/nee, that is one of the options named. */
export const keuze: Soort<KeuzeVoorwaarde> = {
  evaluate(voorwaarde, toestand) {
    const { kan } = keuzeOf(toestand, voorwaarde.gegeven);
    const fitting = kan.filter((optie) => voorwaarde.opties.includes(optie)).length;
    if (fitting === 0) return 'nee';
    return fitting === kan.length ? 'ja' : 'misschien';
  },
  vraagt: (voorwaarde, toestand) =>
    isOpen(toestand, voorwaarde.gegeven) ? [voorwaarde.gegeven] : [],
  splitst: () => [],
  grenzen: () => [],
  kindgroepen: () => [],
  explain: (voorwaarde, _toestand, zinnen) => zinnen.keuze(voorwaarde.gegeven, voorwaarde.opties),
};
