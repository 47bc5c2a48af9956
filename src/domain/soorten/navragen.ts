import type { Soort } from '../soort.ts';
import type { NavragenVoorwaarde } from '../voorwaarde.ts';

/** What only the uitvoerder can say: misschien, whatever the answers are. */
export const navragen: Soort<NavragenVoorwaarde> = {
  evaluate: () => 'misschien',
  vraagt: () => [],
  splitst: () => [],
  grenzen: () => [],
  kindgroepen: () => [],
  explain: (voorwaarde) => voorwaarde.zin,
};
