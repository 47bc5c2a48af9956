import type { Ref } from 'preact';
import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import type { Resultaat } from './resultaten.ts';

interface Props {
  readonly results: readonly Resultaat[];
  /** Takes the focus when nothing else is left. */
  readonly kop: Ref<HTMLHeadingElement>;
  readonly onUndo: (resultaat: Resultaat) => void;
}

/** What the household has already: out of the way, but not lost. */
export function HeeftAl({ results, kop, onUndo }: Props) {
  if (results.length === 0) return null;
  return (
    <section class="heeftal geen-print" aria-labelledby="heeft-al">
      <h2 id="heeft-al" tabIndex={-1} ref={kop}>
        {tekst.heeftAl.kop} ({results.length})
      </h2>
      <p class="rustig">{tekst.heeftAl.uitleg}</p>
      <ul class="heeftal__lijst">
        {results.map((resultaat) => (
          <li key={resultaat.slug}>
            <span>{resultaat.titel}</span>
            <button class="knop knop--tekst" type="button" onClick={() => onUndo(resultaat)}>
              {tekst.heeftAl.terug}
              <span class="verborgen"> {resultaat.titel}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
