import type { Bedrag } from '../../domain/bedrag.ts';
import type { Kaarttekst } from '../../domain/kennis.ts';
import {
  basisZin,
  bedragZin,
  PER_KWARTAAL,
  resultaatTekst as tekst,
} from '../../i18n/resultaat.ts';

interface Props {
  readonly bedrag: Bedrag;
  readonly site: Kaarttekst['site'];
}

/** What we computed, with which amounts of the law, and where it is computed officially. */
export function Bedragregel({ bedrag, site }: Props) {
  const { perMaand, perKwartaal, norm } = bedrag;
  return (
    <div>
      <p class="uitkomst__bedrag">
        {perKwartaal === undefined ? bedragZin(perMaand) : bedragZin(perKwartaal, PER_KWARTAAL)}
      </p>
      <p class="klein rustig">
        {basisZin(norm)}
        {site && (
          <>
            {' '}
            {tekst.narekenen} <a href={site.url}>{hostOf(site.url)}</a>.
          </>
        )}
      </p>
    </div>
  );
}

/** https://www.toeslagen.nl/ → toeslagen.nl */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
