import type { Organisatie } from '../content/collecties.ts';
import { nl } from '../i18n/nl.ts';

/** The organisaties under the headings of their page, the most urgent first. */
export function groupOrganisaties<T extends Organisatie>(alle: readonly T[]) {
  const { spoed, loket, hulplijnen, uitvoerder } = nl.organisaties;
  const calm = alle.filter((one) => !one.spoed);
  const ofSoort = (...soorten: Organisatie['soort'][]) =>
    calm.filter(({ soort }) => soorten.includes(soort));
  return [
    { kop: spoed, leden: alle.filter((one) => one.spoed) },
    { kop: loket, leden: ofSoort('loket', 'vrijwilligers') },
    { kop: hulplijnen, leden: ofSoort('hulplijn') },
    { kop: uitvoerder, leden: ofSoort('uitvoerder', 'platform') },
  ];
}
