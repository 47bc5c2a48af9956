import { useEffect, useMemo, useState } from 'preact/hooks';
import { keepSessie, readSessie, wipeSessie } from '../browser/sessie.ts';
import { loadWijzerdata } from '../browser/wijzerdata.ts';
import { localDate } from '../domain/datum.ts';
import { mostToCome } from '../domain/gesprek.ts';
import type { Wijzerdata } from '../domain/kennis.ts';
import { wijzerTekst as tekst } from '../i18n/wijzer.ts';
import type { Gesprekscherm } from './wijzer/Gesprekscherm.tsx';
import { restore } from './wijzer/herstel.ts';
import { BEGIN_HASH, StartScherm } from './wijzer/StartScherm.tsx';
import { BEGIN, currentScherm, goOn, showAt, showResult, type Staat } from './wijzer/staat.ts';
import { stofOf } from './wijzer/stof.ts';
import { WijzerBalk } from './wijzer/WijzerBalk.tsx';
import { WijzerVoet } from './wijzer/WijzerVoet.tsx';

const SESSIE = 'wijzer';

interface Props {
  /** Base path of the site, with a slash at the end. */
  readonly basis: string;
}

/**
 * The wizard. All answers live in memory and in sessionStorage; nothing is sent. The back button
 * of the browser steps through the screens; the address never changes.
 */
export default function Wijzer({ basis }: Props) {
  const [staat, setStaat] = useState<Staat>(BEGIN);
  const [data, setData] = useState<Wijzerdata>();
  const [Scherm, setScherm] = useState<typeof Gesprekscherm>();
  const [bericht, setBericht] = useState<'gewist' | 'laadfout'>();
  const [wilBeginnen, setWilBeginnen] = useState(false);
  const [peildatum] = useState(() => localDate(new Date()));
  const stof = useMemo(() => data && stofOf(data, peildatum), [data, peildatum]);
  const scherm = currentScherm(staat);
  const begonnen = staat.schermen.length > 1;
  const voortgang =
    stof && scherm.soort === 'vraag'
      ? tekst.voortgang(staat.positie, mostToCome(staat.gesprek, stof))
      : undefined;

  function load(): void {
    setBericht(undefined);
    // The start is there at once; the screens and the rules come while people read it.
    Promise.all([import('./wijzer/Gesprekscherm.tsx'), loadWijzerdata(basis)]).then(
      ([screens, rules]) => {
        setScherm(() => screens.Gesprekscherm);
        setData(rules);
      },
      () => setBericht('laadfout'),
    );
  }

  useEffect(() => {
    load();
    if (location.hash === BEGIN_HASH) {
      history.replaceState(history.state, '', location.pathname);
      setWilBeginnen(true);
    }
    const onBack = ({ state }: PopStateEvent) => {
      const { wijzer = 0 } = (state ?? {}) as { wijzer?: number };
      setStaat((now) => {
        const then = showAt(now, wijzer);
        keepSessie(SESSIE, then);
        return then;
      });
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);

  useEffect(() => {
    const kept = stof && readSessie(SESSIE);
    if (!stof || !kept) return;
    const before = restore(kept, stof);
    setStaat(before);
    history.replaceState({ wijzer: before.positie }, '');
  }, [stof]);

  useEffect(() => {
    if (!wilBeginnen || !stof) return;
    setWilBeginnen(false);
    // What this tab kept comes back first; nobody begins anew over it.
    const waitsForKept = staat === BEGIN && readSessie(SESSIE) !== undefined;
    if (scherm.soort === 'start' && !waitsForKept) move(goOn(staat, stof));
  }, [wilBeginnen, stof, staat]);

  function move(next: Staat): void {
    setBericht(undefined);
    setStaat(next);
    keepSessie(SESSIE, next);
    history.pushState({ wijzer: next.positie }, '');
  }

  function wipe(): void {
    wipeSessie(SESSIE);
    setStaat(BEGIN);
    setBericht('gewist');
    history.pushState({ wijzer: 0 }, '');
    window.scrollTo(0, 0);
  }

  return (
    <div class="wijzer">
      {staat.positie > 0 && (
        <WijzerBalk voortgang={voortgang} onBack={() => move(showAt(staat, staat.positie - 1))} />
      )}
      <div class="wijzer__status" role="status">
        {bericht === 'gewist' && <p class="bericht bericht--goed">{tekst.gewist}</p>}
        {bericht === 'laadfout' && <p class="bericht bericht--fout">{tekst.laadfout}</p>}
        {!data && !bericht && (wilBeginnen || scherm.soort !== 'start') && <p>{tekst.laden}</p>}
      </div>
      {bericht === 'laadfout' && (
        <button class="knop knop--tweede" type="button" onClick={load}>
          {tekst.opnieuw}
        </button>
      )}
      {scherm.soort === 'start' && (
        <StartScherm begonnen={begonnen} onBegin={() => setWilBeginnen(true)} />
      )}
      {Scherm && data && stof && scherm.soort !== 'start' && (
        <Scherm
          key={`${staat.positie}-${JSON.stringify(scherm)}`}
          staat={staat}
          data={data}
          stof={stof}
          basis={basis}
          peildatum={peildatum}
          onMove={move}
        />
      )}
      {begonnen && (
        <WijzerVoet scherm={scherm} onResult={() => move(showResult(staat))} onWipe={wipe} />
      )}
    </div>
  );
}
