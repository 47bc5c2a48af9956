import { useEffect, useRef, useState } from 'preact/hooks';
import { metBasis } from '../browser/basis.ts';
import { concept, ontvangst, type Poging } from '../browser/melding-concept.ts';
import { fillFormulier, invoerFromLink, readFormulier } from '../browser/melding-formulier.ts';
import { makeId } from '../browser/melding-id.ts';
import { verstuurMelding } from '../browser/melding-versturen.ts';
import { ongestoord } from '../browser/ongestoord.ts';
import { FORMULIER, MeldingForm } from '../components/MeldingForm.tsx';
import { findBsns, removeBsns } from '../domain/bsn.ts';
import { isEmpty, textIn, type Invoer } from '../domain/meldinvoer.ts';
import { readMelding } from '../domain/melding.ts';
import { belpuntIn, type Meldkeuzes } from '../domain/meldpunt.ts';
import type { Melding } from '../domain/schema/melding.ts';
import { nlMelding } from '../i18n/melding.ts';
import { BEGIN, toestandNa, useToestand } from './melding-toestand.ts';

const getForm = () => document.getElementById(FORMULIER) as HTMLFormElement;
const getInvoer = () => readFormulier(getForm());
const hasBsn = () => findBsns(textIn(getInvoer(), 'tekst')).length > 0;

/** The form with a script: checks before sending, keeps a draft, and says honestly what has gone. */
export default function MeldingIsland({ keuzes }: { keuzes: Meldkeuzes }) {
  const [isReady, setReady] = useState(false);
  const [toestand, setToestand] = useToestand();
  const [heeftBsn, setHeeftBsn] = useState(false);
  const [status, setStatus] = useState('');
  const poging = useRef<Poging>();

  useEffect(() => {
    const saved = concept.get();
    poging.current = saved?.poging;
    // What someone typed before this script had loaded comes first.
    if (isEmpty(getInvoer()))
      fillFormulier(getForm(), saved?.invoer ?? invoerFromLink(location.search));
    setHeeftBsn(hasBsn());
    setReady(true);
  }, []);

  /** The same text keeps its id: a second try after a lost answer is not a second melding. */
  function idFor(invoer: Invoer): string {
    const inhoud = JSON.stringify(invoer);
    if (poging.current?.inhoud !== inhoud) poging.current = { id: makeId(), inhoud };
    concept.set({ invoer, poging: poging.current });
    return poging.current.id;
  }

  async function send(): Promise<void> {
    if (toestand.isBezig) return;
    const invoer = getInvoer();
    const gemeenten = keuzes.gemeenten.map(({ waarde }) => waarde);
    const { melding, fouten } = readMelding({ ...invoer, id: idFor(invoer) }, gemeenten);
    if (fouten) {
      setToestand({ ...BEGIN, fouten });
      return;
    }
    setToestand({ ...toestand, fouten: [], isBezig: true });
    setStatus(nlMelding.bezig);
    // A new version of the site that loads this page anew waits until the answer is there.
    await ongestoord(() => deliver(melding));
  }

  async function deliver(melding: Melding): Promise<void> {
    const uitkomst = await verstuurMelding(melding, {
      fetch: window.fetch.bind(window),
      isOnline: () => navigator.onLine,
    });
    setStatus('');
    if (uitkomst.soort !== 'verzonden') {
      setToestand(toestandNa(uitkomst));
      return;
    }
    // Also for who comes back with the back button: an empty form that works.
    wipe();
    ontvangst.set(uitkomst.ontvangst);
    location.assign(metBasis(`/meldpunt/bedankt/?nummer=${uitkomst.ontvangst.nummer}`));
    // Until the next page is there.
    await new Promise(() => {});
  }

  function wipe(): void {
    setToestand(BEGIN);
    concept.wipe();
    poging.current = undefined;
    fillFormulier(getForm(), {});
    setHeeftBsn(false);
  }

  function removeBsn(): void {
    const invoer = getInvoer();
    const tekst = removeBsns(textIn(invoer, 'tekst'), nlMelding.bsn.vervanging);
    fillFormulier(getForm(), { ...invoer, tekst });
    setHeeftBsn(false);
    setStatus(nlMelding.bsn.weg);
    document.getElementById('tekst')?.focus();
    concept.set({ invoer: getInvoer() });
  }

  const { isBezig, fouten, reden } = toestand;
  return (
    <MeldingForm
      keuzes={keuzes}
      basis={metBasis('/')}
      fouten={fouten}
      nietVerstuurd={
        reden ? { reden, bellen: belpuntIn(keuzes, textIn(getInvoer(), 'gemeente')) } : undefined
      }
      // The first render must be what the server rendered: without script.
      script={
        isReady
          ? {
              isBezig,
              status,
              heeftBsn,
              onSubmit: (event) => {
                event.preventDefault();
                void send();
              },
              onInput: () => {
                concept.set({ invoer: getInvoer(), poging: poging.current });
                setHeeftBsn(hasBsn());
              },
              onHaalBsnWeg: removeBsn,
              onWis: () => {
                wipe();
                setStatus(nlMelding.gewist);
              },
            }
          : undefined
      }
    />
  );
}
