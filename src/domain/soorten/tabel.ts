import type { Soort } from '../soort.ts';
import type { EnkeleVoorwaarde } from '../voorwaarde.ts';
import { berekening } from './berekening.ts';
import { getal } from './getal.ts';
import { keuze } from './keuze.ts';
import { kinderen } from './kinderen.ts';
import { navragen } from './navragen.ts';
import { verzameling } from './verzameling.ts';

type Tabel = {
  readonly [K in EnkeleVoorwaarde['soort']]: Soort<Extract<EnkeleVoorwaarde, { soort: K }>>;
};

const SOORTEN: Tabel = { getal, keuze, verzameling, kinderen, berekening, navragen };

/** The kind of a single voorwaarde. */
export function soortOf(voorwaarde: EnkeleVoorwaarde): Soort<EnkeleVoorwaarde> {
  return SOORTEN[voorwaarde.soort];
}
