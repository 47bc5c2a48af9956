import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { metBasis } from '../../browser/basis.ts';
import { readGemeente } from '../../browser/gemeente.ts';
import type { Zoekresultaat } from '../../domain/zoeken/zoekuitkomst.ts';
import { nlZoeken } from '../../i18n/zoeken.ts';
import { Delen } from './Delen.tsx';
import { LEEG } from './opdracht.ts';
import { describeStand, Standmelder } from './Standmelder.tsx';
import { useKoptoetsen } from './use-koptoetsen.ts';
import { zoeker } from './zoeker.ts';
import { makeZoeklus, type Stand } from './zoeklus.ts';

const tekst = nlZoeken.kop;

/** What fits below the header of a phone with its keyboard open. */
const HOOGSTENS = 5;

interface Props {
  readonly zoek: HTMLDetailsElement;
  readonly veld: HTMLInputElement;
}

/** The best results below the field in the header, and the way to all of them. */
export function Kopresultaten({ zoek, veld }: Props) {
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' });
  const [isOpen, setOpen] = useState(true);
  const paneel = useRef<HTMLDivElement>(null);
  const lus = useMemo(() => makeZoeklus(zoeker, setStand, HOOGSTENS), []);
  useKoptoetsen({ zoek, veld, paneel, setOpen });

  useEffect(() => {
    const search = () => {
      setOpen(true);
      lus.zoek({ ...LEEG, zoekvraag: veld.value, gemeente: readGemeente() ?? '' });
    };
    lus.laad();
    // What was typed while this script was on its way.
    if (veld.value !== '') search();
    veld.addEventListener('input', search);
    return () => veld.removeEventListener('input', search);
  }, []);

  const klaar = stand.soort === 'klaar' ? stand : undefined;
  const alle = `${metBasis('/zoeken/')}#q=${encodeURIComponent(klaar?.opdracht.zoekvraag ?? '')}`;

  return (
    <>
      <Standmelder stand={stand} />
      {isOpen && stand.soort !== 'leeg' && (
        <div class="kop__paneel" ref={paneel} data-voor={klaar?.opdracht.zoekvraag}>
          {klaar?.uitkomst.bedoeld && (
            <p class="kop__stand">
              {nlZoeken.bedoeld.voor} <strong>{klaar.uitkomst.bedoeld}</strong>?
            </p>
          )}
          {klaar && klaar.uitkomst.aantal > 0 ? (
            <ul class="kop__resultaten">
              {klaar.uitkomst.resultaten.map((resultaat) => (
                <Kopresultaat key={resultaat.url} {...resultaat} />
              ))}
            </ul>
          ) : (
            <p class="kop__stand">{describeStand(stand)}</p>
          )}
          {klaar?.uitkomst.begonnen && (
            <p>
              <a class="kop__alle" href={alle} data-pijl>
                {klaar.uitkomst.aantal > 0 ? tekst.alle(klaar.uitkomst.aantal) : tekst.verder}
              </a>
            </p>
          )}
        </div>
      )}
    </>
  );
}

function Kopresultaat({ url, soort, titel, status, gemeenten }: Zoekresultaat) {
  const bij = [nlZoeken.soort[soort], status, gemeenten].filter(Boolean).join(' · ');
  return (
    <li>
      <a href={url} data-pijl>
        <span class="kop__titel">
          <Delen delen={titel} />
        </span>{' '}
        <span class="kop__bij">{bij}</span>
      </a>
    </li>
  );
}
