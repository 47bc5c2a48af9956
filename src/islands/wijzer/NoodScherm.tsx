import type { Wijzerdata } from '../../domain/kennis.ts';
import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import { Kop } from './Kop.tsx';
import { Telefoonlink } from './Telefoonlink.tsx';

interface Props {
  readonly organisaties: Wijzerdata['organisaties'];
  readonly onGoOn: () => void;
}

/** Urgent need: whom to call now. The questions wait. */
export function NoodScherm({ organisaties, onGoOn }: Props) {
  return (
    <>
      <Kop>{tekst.nood.kop}</Kop>
      <p>{tekst.nood.alblasserdam}</p>
      <Telefoonlink organisatie={organisaties['brughuis-alblasserdam']} />
      <p>{tekst.nood.anders}</p>
      <Telefoonlink organisatie={organisaties['geldfit']} />
      <p>{tekst.nood.recht}</p>
      <p>{tekst.nood.gevaar}</p>
      <div class="knoppen">
        <button class="knop knop--primair knop--pijl" type="button" onClick={onGoOn}>
          {tekst.nood.verder}
        </button>
      </div>
    </>
  );
}
