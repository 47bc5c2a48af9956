import { nlZoeken } from '../../i18n/zoeken.ts';

const tekst = nlZoeken.filter;

interface Props {
  /** How many results there are without the choice. */
  readonly aantal: number;
  /** The names of what was chosen. */
  readonly keuze: readonly string[];
  readonly onZonder: () => void;
}

/** Says that the choice of a gemeente or subject hides what there is, and takes it away. */
export function Verborgen({ aantal, keuze, onZonder }: Props) {
  return (
    <div class="bericht bericht--let-op">
      <p>{tekst.verbergt(aantal, keuze.join(', '))}</p>
      <button class="knop" type="button" onClick={onZonder}>
        {tekst.zonder}
      </button>
    </div>
  );
}
