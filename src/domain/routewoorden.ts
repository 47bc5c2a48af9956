import type { Routeveld } from './route.ts';
import { MELDINGSOORTEN, NOODVORMEN, ONDERWERPEN, ROLLEN, WERKVELDEN } from './schema/melding.ts';
import { ELDERS } from './themas.ts';

/** For each field on which a rule may depend: all values that a melding can have there. */
export type Routewoorden = Readonly<Record<Routeveld, readonly string[]>>;

/**
 * Gives all values by field.
 * @param gemeenten slugs of the gemeenten that take part; "elders" comes with them
 */
export function routewoorden(gemeenten: readonly string[]): Routewoorden {
  return {
    soort: MELDINGSOORTEN,
    onderwerp: ONDERWERPEN,
    gemeente: [...gemeenten, ELDERS],
    rol: ROLLEN,
    werkveld: WERKVELDEN,
    nood: NOODVORMEN,
  };
}
