import { countKinderen, MEESTE_KINDEREN } from '../gegevens.ts';
import { contains } from '../interval.ts';
import type { Soort } from '../soort.ts';
import { isOpen, kinderenOf } from '../toestand.ts';
import type { KinderenVoorwaarde } from '../voorwaarde.ts';

/** A number of children of some ages who live at home. */
export const kinderen: Soort<KinderenVoorwaarde> = {
  evaluate(voorwaarde, toestand) {
    const aantal = countKinderen(kinderenOf(toestand), voorwaarde.leeftijd);
    if (contains(voorwaarde.aantal, aantal)) return 'ja';
    const possible = aantal.min <= voorwaarde.aantal.max && aantal.max >= voorwaarde.aantal.min;
    return possible ? 'misschien' : 'nee';
  },
  vraagt: (_voorwaarde, toestand) => (isOpen(toestand, 'kinderen') ? ['kinderen'] : []),
  splitst: () => [],
  grenzen: () => [],
  kindgroepen({ leeftijd, aantal }) {
    const hoogstens = aantal.max === Infinity ? aantal.min : aantal.max + 1;
    return [{ leeftijd, hoogstens: Math.min(hoogstens, MEESTE_KINDEREN) }];
  },
  explain: (voorwaarde, _toestand, zinnen) =>
    zinnen.kinderen(voorwaarde.leeftijd, voorwaarde.aantal),
};
