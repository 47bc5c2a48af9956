import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import type { Resultaat } from './resultaten.ts';

interface Props {
  readonly resultaat: Resultaat;
  readonly basis: string;
}

/** The first lines of a result: what it is, and the oordeel. */
export function Kaartbegin({ resultaat, basis }: Props) {
  const { slug, titel, kaart, uitkomst } = resultaat;
  const { oordeel, voorbehoud } = uitkomst;
  return (
    <>
      <h3>
        <a href={`${basis}regelingen/${slug}/`}>{titel}</a>
      </h3>
      <div class="uitkomst__kop">
        <span class={`oordeel oordeel--${oordeel}`}>
          {oordeel === 'ja' && voorbehoud.length > 0
            ? tekst.waarschijnlijk
            : tekst.oordeel[oordeel]}
        </span>
        <p class="uitkomst__naam" translate={false}>
          {kaart.naam}
        </p>
      </div>
    </>
  );
}
