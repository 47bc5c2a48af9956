import type { Meldingbijlage } from '../../src/domain/meldingbijlage.ts';
import type { Mail, Ontvangen } from './mail.ts';

/** The attachment with what may be counted: no name, no contact, no free text, so that it can be shared. */
export function bijlageVan(ontvangen: Ontvangen): NonNullable<Mail['bijlage']> {
  return { naam: 'melding.json', inhoud: `${JSON.stringify(countable(ontvangen), null, 2)}\n` };
}

function countable({ melding, nummer, datum, route, verdacht }: Ontvangen): Meldingbijlage {
  const { id, soort, onderwerp, gemeente, nood, rol, werkveld, regeling, reden, namens } = melding;
  return {
    versie: 2,
    nummer,
    id,
    ontvangen: datum.toISOString(),
    soort,
    onderwerp,
    gemeente,
    nood,
    rol,
    werkveld,
    regeling,
    reden,
    namens,
    antwoordMogelijk: melding.contact !== undefined,
    mogelijkSpam: verdacht,
    aan: [...route.aan],
    kopie: [...route.kopie],
    regel: route.regel,
  };
}
