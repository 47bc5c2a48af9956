import type { Ref } from 'preact';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import type { Resultaat } from './resultaten.ts';
import { UitkomstKaart } from './UitkomstKaart.tsx';

interface Props {
  readonly oordeel: 'ja' | 'misschien';
  readonly results: readonly Resultaat[];
  /** So many cards for now; all of them are counted. */
  readonly hoogstens?: number;
  readonly data: Wijzerdata;
  readonly basis: string;
  /** Takes the focus when a card has gone. */
  readonly kop?: Ref<HTMLHeadingElement>;
  readonly onSettle: (slug: string) => void;
  readonly onHave: (resultaat: Resultaat) => void;
}

/** More that are not certain than this, and people lose sight of the rest of the page. */
const MISSCHIEN_IN_SIGHT = 3;

/** The results with one oordeel, the most needed first; a long list of misschien is folded. */
export function Uitkomstgroep(props: Props) {
  const { oordeel, results, hoogstens = Infinity, data, basis, kop, onSettle, onHave } = props;
  if (results.length === 0) return null;
  const shown = oordeel === 'ja' ? results.length : MISSCHIEN_IN_SIGHT;
  const card = (resultaat: Resultaat) => (
    <UitkomstKaart
      key={resultaat.slug}
      resultaat={resultaat}
      data={data}
      basis={basis}
      eerst={oordeel === 'ja' && resultaat === results[0]}
      onSettle={onSettle}
      onHave={onHave}
    />
  );
  const rest = results.slice(shown);
  return (
    <section class="uitkomsten" aria-labelledby={`groep-${oordeel}`}>
      <h2 id={`groep-${oordeel}`} tabIndex={-1} {...(kop && { ref: kop })}>
        {tekst.groepen[oordeel]} ({results.length})
      </h2>
      <ul class="uitkomsten__lijst">{results.slice(0, Math.min(shown, hoogstens)).map(card)}</ul>
      {rest.length > 0 && (
        <details class="uitvouw uitvouw--los">
          <summary>{tekst.nog(rest.length)}</summary>
          <ul class="uitkomsten__lijst">{rest.map(card)}</ul>
        </details>
      )}
    </section>
  );
}
