import { isLater, standOf, weakenedTo, type Stand } from '../domain/versheid.ts';
import type { Paginameta } from '../domain/zoeken/zoekgegevens.ts';
import { versheidTekst } from '../i18n/versheid.ts';

/**
 * The word for the status on a day (ISO date). The index was made with the site; time goes on.
 * @param meta `status` and `stand` when it was made, `eigen` when an editor gave another status, and
 * the dates that decide
 */
export function statusNu(
  { status, stand: gebouwd = 'vers', eigen, gecontroleerd, van, tot }: Paginameta,
  vandaag: string,
): string | undefined {
  const stand = standOf({ gecontroleerd, geldig: { van, tot } }, vandaag);
  if (status === undefined || !isLater(stand, gebouwd as Stand)) return status;
  const nu = weakenedTo(stand);
  return nu ? versheidTekst.kort[nu] : (eigen ?? status);
}
