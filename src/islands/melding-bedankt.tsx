import { useEffect, useState } from 'preact/hooks';
import { metBasis } from '../browser/basis.ts';
import { ontvangst } from '../browser/melding-concept.ts';
import { MeldingBedankt, type Verzonden } from '../components/MeldingBedankt.tsx';

const NUMMER = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Shows what the form left behind, and wipes it: the next person at this screen sees nothing of it. */
export default function MeldingBedanktIsland() {
  const [verzonden, setVerzonden] = useState<Verzonden | null>();
  useEffect(() => {
    const nummer = new URLSearchParams(location.search).get('nummer') ?? '';
    const kept = ontvangst.get();
    ontvangst.wipe();
    if (!NUMMER.test(nummer)) setVerzonden(null);
    else setVerzonden({ nummer, naar: kept?.nummer === nummer ? kept.naar : undefined });
  }, []);
  return <MeldingBedankt verzonden={verzonden} basis={metBasis('/')} />;
}
