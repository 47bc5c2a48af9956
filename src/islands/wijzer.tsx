import { useEffect, useState } from 'preact/hooks';
import { listenForInstalleervraag } from '../browser/installeren.ts';
import { localDate } from '../domain/datum.ts';
import { datum } from '../i18n/getallen.ts';
import type { VoorWie } from '../i18n/wijzer-gesprek.ts';
import { startTekst as tekst } from '../i18n/wijzer-start.ts';
import { useOpening } from './wijzer/gebruik-opening.ts';
import { useStaat, type Bericht } from './wijzer/gebruik-staat.ts';
import { readBewaard } from './wijzer/geheugen.ts';
import { chosenIn, StartScherm } from './wijzer/StartScherm.tsx';
import { BEGIN, currentScherm, hasAnswers, showAt } from './wijzer/verloop.ts';
import { WijzerVoet } from './wijzer/WijzerVoet.tsx';

interface Props {
  /** Base path of the site, with a slash at the end. */
  readonly basis: string;
}

/** What somebody chose on the first page while the questions were still on their way. */
type Keus = VoorWie | 'bewaard';

/**
 * The wizard. All answers live in memory and in sessionStorage, and longer only by choice; nothing
 * is sent. This first part is small; the screens and the rules come while people read it.
 */
export default function Wijzer({ basis }: Props) {
  const [peildatum] = useState(() => localDate(new Date()));
  const verloop = useStaat(peildatum);
  const [keus, setKeus] = useState<Keus>();
  const [bewaardOp, setBewaardOp] = useState<string>();
  const { staat } = verloop;
  const { opening, laadfout, load } = useOpening(basis, peildatum, staat, ({ restore }) => {
    // What this tab kept comes back first; nobody begins anew over it.
    if (verloop.bringBack(restore)) setKeus(undefined);
  });
  const scherm = currentScherm(staat);
  const isStart = scherm.soort === 'start';

  useEffect(() => {
    listenForInstalleervraag();
    const chosen = chosenIn(location.hash);
    if (!chosen) return;
    history.replaceState(history.state, '', location.pathname);
    setKeus(chosen);
  }, []);

  useEffect(() => {
    if (isStart) setBewaardOp(readBewaard()?.op);
  }, [isStart, verloop.bericht]);

  useEffect(() => {
    if (!keus || !opening) return;
    setKeus(undefined);
    if (!isStart) return;
    const next = keus === 'bewaard' ? opening.restore(readBewaard()?.staat) : opening.begin(keus);
    verloop.move(next);
  }, [keus, opening]);

  return (
    <div class={`wijzer${isStart || scherm.soort === 'resultaat' ? '' : ' wijzer--vragen'}`}>
      <Status
        bericht={laadfout ? 'laadfout' : verloop.bericht}
        laadt={!opening && keus !== undefined}
      />
      {laadfout && (
        <button class="knop knop--tweede" type="button" onClick={load}>
          {tekst.opnieuw}
        </button>
      )}
      {isStart && (
        <StartScherm
          key={verloop.bericht}
          begonnen={hasAnswers(staat)}
          bewaardOp={bewaardOp && datum(bewaardOp)}
          terug={staat !== BEGIN || verloop.bericht !== undefined}
          onBegin={setKeus}
          onGoOn={() => verloop.move(showAt(staat, staat.schermen.length - 1))}
          onKept={() => setKeus('bewaard')}
        />
      )}
      {isStart && (hasAnswers(staat) || bewaardOp) && <WijzerVoet onWipe={verloop.wipeAll} />}
      {opening && !isStart && (
        <opening.Scherm
          staat={staat}
          opening={opening}
          basis={basis}
          onMove={verloop.move}
          onNote={verloop.note}
          onKeep={verloop.keepHere}
          onWipe={verloop.wipeAll}
          onNext={verloop.nextResident}
        />
      )}
    </div>
  );
}

interface StatusProps {
  readonly bericht: Bericht | 'laadfout' | undefined;
  readonly laadt: boolean;
}

function Status({ bericht, laadt }: StatusProps) {
  const isFout = bericht === 'laadfout' || bericht === 'bewaarfout';
  return (
    <div class="wijzer__status" role="status">
      {bericht && <p class={`bericht bericht--${isFout ? 'fout' : 'goed'}`}>{tekst[bericht]}</p>}
      {laadt && !bericht && <p>{tekst.laden}</p>}
    </div>
  );
}
