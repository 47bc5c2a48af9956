import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';

/** The papers of all results together, each once, to tick off. */
export function Papieren({ papieren }: { readonly papieren: readonly string[] }) {
  return (
    <section aria-labelledby="papieren">
      <h2 id="papieren">{tekst.resultaat.papieren}</h2>
      <ul class="afvinklijst">
        {papieren.map((papier) => (
          <li key={papier}>
            <label class="vink">
              <input type="checkbox" />
              <span>{papier}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
