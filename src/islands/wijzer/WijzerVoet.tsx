import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import type { Scherm } from './staat.ts';

interface Props {
  readonly scherm: Scherm;
  readonly onResult: () => void;
  readonly onWipe: () => void;
}

/** Always in sight once somebody has begun: the result so far, and wiping everything. */
export function WijzerVoet({ scherm, onResult, onWipe }: Props) {
  return (
    <div class="wijzer__voet">
      {scherm.soort === 'vraag' && (
        <button class="knop knop--tekst" type="button" onClick={onResult}>
          {tekst.totNuToe}
        </button>
      )}
      <button class="knop knop--tekst" type="button" onClick={onWipe}>
        {tekst.wisAlles}
      </button>
    </div>
  );
}
