import { useEffect, useRef, useState } from 'preact/hooks';
import { metBasis } from '../browser/basis.ts';
import { rij, zetVlag } from '../browser/wachtrij.ts';
import { Tekening } from '../components/Tekening.tsx';
import { leeg } from '../components/tekeningen/leeg.ts';
import type { Meldkeuzes } from '../domain/meldpunt.ts';
import type { Inhoud } from '../domain/wachtrij.ts';
import { nlWachtrij, nlWachtrijpagina as t } from '../i18n/wachtrij.ts';
import { Verstuurdbericht } from './wachtrij/Verstuurdbericht.tsx';
import { Wachtkaart } from './wachtrij/Wachtkaart.tsx';

interface Props {
  keuzes: Meldkeuzes;
}

/** What waits on this device, and what has just gone. Sending by itself is for every page alike. */
export default function WachtrijIsland({ keuzes }: Props) {
  const inhoud = useInhoud();
  const [status, setStatus] = useState('');
  const statusregel = useRef<HTMLParagraphElement>(null);

  /** What had the focus is gone: it goes to what is said about it. */
  function tell(text: string): void {
    setStatus(text);
    statusregel.current?.focus();
  }

  async function wisNummer(id: string): Promise<void> {
    await rij().wis(id);
    tell(nlWachtrij.gewist);
  }

  const { wachtend = [], verstuurd = [] } = inhoud ?? {};
  return (
    <div class="wachtrij">
      <p class="wachtrij__status" role="status" tabIndex={-1} ref={statusregel}>
        {status}
      </p>
      {verstuurd.map(({ id, nummer }) => (
        <Verstuurdbericht key={id} nummer={nummer} onWis={() => void wisNummer(id)} />
      ))}
      {wachtend.length > 0 && (
        <ul class="wachtrij__lijst">
          {wachtend.map((one, i) => (
            <Wachtkaart
              key={one.melding.id}
              wachtend={one}
              keuzes={keuzes}
              isEerste={i === 0}
              tell={tell}
            />
          ))}
        </ul>
      )}
      {inhoud && wachtend.length === 0 && <Tekening tekening={leeg} />}
      {inhoud !== undefined && wachtend.length === 0 && (
        <p>
          {inhoud === null ? t.geweigerd : t.leeg}{' '}
          <a href={metBasis('/meldpunt/')}>{t.naarMeldpunt}</a>
        </p>
      )}
    </div>
  );
}

/** Undefined as long as nobody has looked; null when the device refuses. */
function useInhoud(): Inhoud | null | undefined {
  const [inhoud, setInhoud] = useState<Inhoud | null>();
  useEffect(() => {
    const look = async () => {
      const found = await rij()
        .lees()
        .catch(() => null);
      setInhoud(found);
      return found;
    };
    // The flag can be gone while the queue is not. Other pages want to know.
    void look().then((found) => {
      if (found?.wachtend.length) zetVlag();
    });
    return rij().bijVerandering(() => void look());
  }, []);
  return inhoud;
}
