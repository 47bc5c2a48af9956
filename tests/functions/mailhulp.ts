import { planBezorging } from '../../functions/melding/bezorging.ts';
import { composeMelding, type Mail, type Ontvangen } from '../../functions/mail/mail.ts';
import { routeMelding } from '../../src/domain/route.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { gegevens, GOED, NOW } from './hulp.ts';

export const VAN = 'meldpunt@voorbeeld.nl';
export const LEZER = { coordinatiepunt: 'lezer@voorbeeld.nl' };
export const NUMMER = 'K7QF-3M2P';

/** A melding with all that the function decides about it. */
export function ontvangenVan(velden: Partial<Melding> = {}): Ontvangen {
  const melding = { ...GOED, nood: [], namens: false, toestemming: false, ...velden } as Melding;
  const route = routeMelding(melding, gegevens.tabel);
  return { melding, nummer: NUMMER, datum: NOW, route, verdacht: melding.website !== undefined };
}

/** The mail with a melding, as the function would send it. */
export function meldingmail(
  velden: Partial<Melding> = {},
  adressen: Record<string, string> = LEZER,
): Mail {
  const ontvangen = ontvangenVan(velden);
  const { aan, kopie } = ontvangen.route;
  const bezorging = planBezorging(aan, { naar: undefined, adressen }, kopie);
  return composeMelding(ontvangen, bezorging, VAN, gegevens);
}
