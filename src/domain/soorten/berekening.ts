import { berekeningOf } from '../berekeningen/tabel.ts';
import { isOpen } from '../toestand.ts';
import type { Soort } from '../soort.ts';
import type { BerekeningVoorwaarde } from '../voorwaarde.ts';

/** The official formula gives an amount that is paid out. */
export const berekening: Soort<BerekeningVoorwaarde> = {
  evaluate(voorwaarde, toestand) {
    const perMaand = berekeningOf(voorwaarde.berekening).perMaand(toestand);
    if (!perMaand) return 'misschien';
    if (perMaand.max === 0) return 'nee';
    return perMaand.min > 0 ? 'ja' : 'misschien';
  },
  vraagt(voorwaarde, toestand) {
    const formule = berekeningOf(voorwaarde.berekening);
    if (!formule.perMaand(toestand)) return [];
    return formule.feiten.filter((feit) => isOpen(toestand, feit));
  },
  splitst: () => [],
  grenzen: (voorwaarde, feit, toestand) =>
    berekeningOf(voorwaarde.berekening).grenzen(feit, toestand),
  kindgroepen: (voorwaarde) => berekeningOf(voorwaarde.berekening).kindgroepen,
  explain: (voorwaarde, _toestand, zinnen) => zinnen.berekening(voorwaarde.berekening),
};
