import { berekeningOf } from '../berekeningen/tabel.ts';
import type { Berekening } from '../berekening.ts';
import { contains, type Interval } from '../interval.ts';
import { isOpen, kinderenOf, type Toestand } from '../toestand.ts';
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
    const telt = (feit: string) => formule.telt?.(feit, toestand) ?? true;
    return formule.feiten.filter((feit) =>
      feit === 'kinderen' ? mayDiffer(formule, toestand) : isOpen(toestand, feit) && telt(feit),
    );
  },
  splitst: () => [],
  grenzen: (voorwaarde, feit, toestand) =>
    berekeningOf(voorwaarde.berekening).grenzen(feit, toestand),
  kindgroepen: (voorwaarde) => berekeningOf(voorwaarde.berekening).kindgroepen,
  explain: (voorwaarde, _toestand, zinnen) => zinnen.berekening(voorwaarde.berekening),
};

/** Children of whom it is only open how old they are within their group, make no difference. */
function mayDiffer({ kindgroepen }: Berekening, toestand: Toestand): boolean {
  const { leeftijden, meer } = kinderenOf(toestand);
  const inOneGroup = (kind: Interval) =>
    kindgroepen.some((groep) => contains(groep.leeftijd, kind));
  return meer || !leeftijden.every(inOneGroup);
}
