import { resultaatTekst } from '../../i18n/resultaat.ts';

interface Props {
  readonly papieren: readonly string[];
  /** How many regelingen can be applied for with these; absent on a list that others made. */
  readonly regelingen?: number;
}

const tekst = resultaatTekst.papieren;

/** The papers of all results together, each once, to tick off. */
export function Papieren({ papieren, regelingen }: Props) {
  return (
    <section class="papieren" aria-labelledby="papieren">
      <h2 id="papieren">
        {regelingen === undefined ? tekst.kopZonder : tekst.kop(papieren.length, regelingen)}
      </h2>
      <p>{tekst.uitleg}</p>
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
