import { useState } from 'preact/hooks';
import { verwijder, wijzig } from '../../browser/wachtrij-daden.ts';
import { verstuurNu } from '../../browser/wachtrij-gang.ts';
import { nogNiet } from '../../browser/wachtrij-uitleg.ts';
import type { Wachtend } from '../../domain/wachtrij.ts';
import { nlWachtrij as tekst, nlWachtrijpagina as t } from '../../i18n/wachtrij.ts';
import { Verwijdervraag } from './Verwijdervraag.tsx';

interface Props {
  wachtend: Wachtend;
  /** One button a page stands out. */
  isEerste: boolean;
  tell: (text: string) => void;
}

const NIET_GEWIJZIGD = {
  'wordt-verstuurd': tekst.wordtVerstuurd,
  'ander-concept': t.anderConcept,
  'niet-bewaard': t.nietBewaard,
};

/** What its writer can do with a melding that waits. */
export function Wachtknoppen({ wachtend, isEerste, tell }: Props) {
  const { melding, bezwaar } = wachtend;
  const [uitslag, setUitslag] = useState('');
  const [isBezig, setBezig] = useState(false);

  async function verstuur(): Promise<void> {
    if (isBezig) return;
    setBezig(true);
    setUitslag(tekst.bezig);
    const afloop = await verstuurNu(melding.id).catch(() => ({ soort: 'storing' as const }));
    setBezig(false);
    setUitslag(nogNiet(afloop));
    if (afloop?.soort === 'verzonden') tell(t.isWeg);
  }

  async function open(): Promise<void> {
    const uitkomst = await wijzig(wachtend);
    if (typeof uitkomst === 'object') location.assign(uitkomst.naar);
    else setUitslag(NIET_GEWIJZIGD[uitkomst]);
  }

  async function haalWeg(): Promise<void> {
    if ((await verwijder(melding.id)) === 'weg') tell(tekst.verwijderd);
    else setUitslag(tekst.wordtVerstuurd);
  }

  // As it is it would be refused again.
  const magNu = bezwaar === undefined || bezwaar.soort === 'geweigerd';
  return (
    <>
      <p class="wachtrij__status" role="status">
        {uitslag}
      </p>
      <div class="knoppen">
        {magNu && (
          <button
            class={isEerste ? 'knop knop--primair' : 'knop'}
            type="button"
            onClick={() => void verstuur()}
          >
            {tekst.verstuurNu}
          </button>
        )}
        <button class="knop" type="button" onClick={() => void open()}>
          {tekst.wijzig}
        </button>
        <Verwijdervraag onJa={() => void haalWeg()} />
      </div>
    </>
  );
}
