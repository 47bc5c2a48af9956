import { useEffect, useState } from 'preact/hooks';
import { metBasis } from '../browser/basis.ts';
import { ontvangst } from '../browser/melding-concept.ts';
import { GEWIST, MeldingBedankt, type Verzonden } from '../components/MeldingBedankt.tsx';
import { isMeldnummer } from '../domain/meldnummer.ts';

/** The server looked the number up before it sent this page; asked before Preact draws over it. */
const serverKnows = () =>
  typeof document !== 'undefined' && document.querySelector('#meldbedankt .bericht--goed') !== null;

/** Shows what the form left behind. Of that only the number stays, until its owner wipes it. */
export default function MeldingBedanktIsland() {
  const [verzonden, setVerzonden] = useState<Verzonden | null>();
  const [isGewist, setGewist] = useState(false);
  const [isBekend] = useState(serverKnows);

  useEffect(() => {
    const kept = ontvangst.get();
    const nummer = new URLSearchParams(location.search).get('nummer') ?? kept?.nummer ?? '';
    if (!isMeldnummer(nummer)) {
      setVerzonden(null);
      return;
    }
    if (kept?.nummer !== nummer) {
      setVerzonden({ nummer, isBekend });
      return;
    }
    setVerzonden({ nummer, isBekend: true, naar: kept.naar });
    ontvangst.set({ nummer });
  }, []);

  useEffect(() => {
    if (isGewist) document.getElementById(GEWIST)?.focus();
  }, [isGewist]);

  function wis(): void {
    ontvangst.wipe();
    history.replaceState(null, '', location.pathname);
    setGewist(true);
    setVerzonden(null);
  }

  return (
    <MeldingBedankt
      verzonden={verzonden}
      basis={metBasis('/')}
      script={verzonden === undefined ? undefined : { isGewist, onWis: wis }}
    />
  );
}
