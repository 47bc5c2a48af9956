import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { startTekst } from '../../i18n/wijzer-start.ts';

interface Props {
  /** The result so far, while questions are asked; its words, and how many regelingen it has. */
  readonly totNuToe?: {
    readonly aantal: number;
    readonly tekst: Wijzerwoorden;
    readonly onResult: () => void;
  };
  readonly onWipe: () => void;
}

/** Always in sight, at the edge of the screen: what came out so far, and wiping everything. */
export function WijzerVoet({ totNuToe, onWipe }: Props) {
  const ja = totNuToe && totNuToe.aantal > 0 ? totNuToe : undefined;
  return (
    <div class="wijzer__voet geen-print">
      {/* It stands there empty as well: only then a change in it is read aloud. */}
      <p class="wijzer__teller" role="status">
        {ja?.tekst.totNuToe(ja.aantal)}
      </p>
      {ja && (
        <button class="knop knop--tekst" type="button" onClick={ja.onResult}>
          {ja.tekst.laatZien}
          <span class="verborgen"> {ja.tekst.laatZienWat}</span>
        </button>
      )}
      <button class="knop knop--tekst wijzer__wis" type="button" onClick={onWipe}>
        {startTekst.wisAlles}
      </button>
    </div>
  );
}
