import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';

interface Props {
  readonly aan: boolean;
  readonly tekst: Wijzerwoorden;
  readonly onChange: (aan: boolean) => void;
}

/** The choice to keep the answers on this device; unticking wipes what was kept. */
export function Bewaarvink({ aan, tekst, onChange }: Props) {
  return (
    <div class="wijzer__bewaren geen-print">
      <label class="vink">
        <input
          type="checkbox"
          checked={aan}
          aria-describedby="bewaren-uitleg"
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{tekst.bewaren.vink}</span>
      </label>
      <p class="keuzes__uitleg" id="bewaren-uitleg">
        {tekst.bewaren.uitleg}
      </p>
    </div>
  );
}
