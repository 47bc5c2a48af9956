import type { Organisatie } from '../content/collecties.ts';
import { nl } from '../i18n/nl.ts';

/** The organisaties under the headings of their page, the most urgent first. */
export function groupOrganisaties<T extends Organisatie>(alle: readonly T[]) {
  const { spoed, loket, hulplijnen, uitvoerder } = nl.organisaties;
  const calm = alle.filter((one) => !one.spoed);
  const ofSoort = (...soorten: Organisatie['soort'][]) =>
    calm.filter(({ soort }) => soorten.includes(soort));
  return [
    { id: 'nood', kop: spoed, leden: alle.filter((one) => one.spoed) },
    { id: 'geldzaken', kop: loket, leden: ofSoort('loket', 'vrijwilligers') },
    { id: 'praten', kop: hulplijnen, leden: ofSoort('hulplijn') },
    { id: 'uitvoerders', kop: uitvoerder, leden: ofSoort('uitvoerder', 'platform') },
  ].filter(({ leden }) => leden.length > 0);
}
