import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keepGemeente, readGemeente } from '../../browser/gemeente.ts';
import { makeAdresregel } from './adresregel.ts';
import { LEEG, readOpdracht, toQuery, type Keuzes, type Opdracht } from './opdracht.ts';
import { zoeker } from './zoeker.ts';
import { makeZoeklus, type Stand } from './zoeklus.ts';

/** Nobody reads further. */
const HOOGSTENS = 20;

/**
 * The search of the page: what is asked, how far it is, and the address that goes along. The field
 * keeps its own text, so that no letter waits for the results.
 */
export function useZoeken(veld: RefObject<HTMLInputElement>, keuzes: Keuzes) {
  const [opdracht, setOpdracht] = useState(LEEG);
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' });
  const newest = useRef(LEEG);
  const lus = useMemo(() => makeZoeklus(zoeker, setStand, HOOGSTENS), []);
  const adres = useMemo(makeAdresregel, []);

  function vraag(next: Opdracht): void {
    newest.current = next;
    setOpdracht(next);
    lus.zoek(next);
    adres.schrijf(toQuery(next, readGemeente()));
  }

  function verander(deel: Partial<Opdracht>): void {
    if (deel.gemeente) keepGemeente(deel.gemeente);
    vraag({ ...newest.current, ...deel });
  }

  useEffect(() => {
    const first = readOpdracht(new URL(location.href), readGemeente(), keuzes);
    // Someone on a slow phone has perhaps typed something before this script arrived.
    const typed = veld.current?.value ?? '';
    if (typed === '' && veld.current) veld.current.value = first.zoekvraag;
    vraag({ ...first, zoekvraag: typed || first.zoekvraag });
    adres.nu();
    return whenIdle(() => void zoeker.laad().catch(() => undefined));
  }, []);

  return { opdracht, stand, verander, laad: lus.laad, schrijfAdres: adres.nu };
}

/** Does something when the browser has nothing better to do. Safari does not say when that is. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 2000);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(task);
  return () => cancelIdleCallback(idle);
}
