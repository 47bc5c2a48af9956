import type { Wijzerdata } from '../../domain/kennis.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { BelKnop } from './BelKnop.tsx';
import { Kop } from './Kop.tsx';

interface Props {
  readonly organisaties: Wijzerdata['organisaties'];
  /** Where somebody lives; undefined while that is not known. */
  readonly gemeente: string | undefined;
  readonly tekst: Wijzerwoorden;
  readonly onGoOn: () => void;
}

/** Urgent need: whom to call now, and only who helps there when we know where. The questions wait. */
export function NoodScherm({ organisaties, gemeente, tekst, onGoOn }: Props) {
  const { nood } = tekst;
  const hier = gemeente === 'alblasserdam';
  return (
    <>
      <Kop>{nood.kop}</Kop>
      {(!gemeente || hier) && (
        <div class="wijzer__bel">
          <p>{hier ? nood.brughuis : nood.alblasserdam}</p>
          <BelKnop contact={organisaties['brughuis-alblasserdam']} />
        </div>
      )}
      {!hier && (
        <div class="wijzer__bel">
          <p>{gemeente ? nood.geldfit : nood.anders}</p>
          <BelKnop contact={organisaties.geldfit} />
        </div>
      )}
      <p>{nood.recht}</p>
      <p>
        {nood.gevaar} <a href="tel:112">{nood.bel112}</a>.
      </p>
      <div class="knoppen">
        <button class="knop knop--tweede knop--pijl" type="button" onClick={onGoOn}>
          {nood.verder}
        </button>
      </div>
    </>
  );
}
