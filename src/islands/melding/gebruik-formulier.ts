import { useRef, useState } from 'preact/hooks';
import { readGemeente } from '../../browser/gemeente.ts';
import { concept, type Concept } from '../../browser/melding-concept.ts';
import { fillFormulier, invoerFromLink, readFormulier } from '../../browser/melding-formulier.ts';
import { FORMULIER } from '../../components/MeldingForm.tsx';
import { DEUREN, isGevraagd, type Deurnaam } from '../../domain/deuren.ts';
import { textIn, type Invoer } from '../../domain/meldinvoer.ts';
import type { Meldkeuzes } from '../../domain/meldpunt.ts';
import { beginInvoer, onderwerpVan } from './begin-invoer.ts';

const getForm = () => document.getElementById(FORMULIER) as HTMLFormElement;
const read = () => readFormulier(getForm());

/** Which fields are asked, with these choices. */
const askedIn = (deur: Deurnaam, invoer: Invoer) =>
  DEUREN[deur].stappen
    .flatMap(({ velden }) => velden)
    .filter((veld) => isGevraagd(deur, veld, invoer))
    .join();

/**
 * The fields of the form. They belong to the browser; this reads and fills them, and keeps what is in
 * them for as long as the tab is open.
 */
export function useFormulier(deur: Deurnaam, keuzes: Meldkeuzes) {
  /** What was in the form when it last mattered to what is asked; not at each letter. */
  const [invoer, setInvoer] = useState<Invoer>({});
  const [ingevuld, setIngevuld] = useState<ReadonlySet<string>>(new Set());
  const derived = useRef<string>();
  /** The same as what is kept, for a browser that refuses to keep it. */
  const memory = useRef<Concept>();

  const getConcept = () => concept.get() ?? memory.current;

  function setConcept(next: Concept): void {
    memory.current = next;
    concept.set(next);
  }

  /** @param more besides what is in the fields */
  function keep(more: Partial<Concept> = {}): void {
    const before = getConcept();
    // Fields of another door stay too: somebody may have taken the wrong one.
    const filled = { ...before?.invoer, ...read() };
    setConcept({ begin: Date.now(), ...before, ...more, invoer: filled });
  }

  function fill(next: Invoer): void {
    fillFormulier(getForm(), next);
    setInvoer(read());
  }

  /** The regeling says what it is about; what its writer chose stays. */
  function fillOnderwerp(): void {
    const now = read();
    const chosen = textIn(now, 'onderwerp');
    if (chosen && chosen !== derived.current) return;
    derived.current = onderwerpVan(textIn(now, 'regeling'), keuzes);
    fillFormulier(getForm(), { ...now, onderwerp: derived.current ?? [] });
    setIngevuld((before) => new Set([...before, 'onderwerp']));
  }

  return {
    invoer,
    ingevuld,
    read,
    keep,
    getConcept,
    /** Shows what belongs to the choices of now. */
    follow: () => setInvoer(read()),
    /** At the start: what was typed, kept or handed over. */
    begin(): void {
      const before = concept.get();
      const { search } = location;
      const link = before?.link === search ? {} : invoerFromLink(search);
      const bronnen = { getypt: read(), concept: before, link, gemeente: readGemeente() };
      const start = beginInvoer(bronnen, keuzes);
      derived.current = onderwerpVan(textIn(start.invoer, 'regeling'), keuzes);
      fill(start.invoer);
      // A link may name what does not exist.
      const now = read();
      setIngevuld(new Set(start.ingevuld.filter((veld) => textIn(now, veld) !== '')));
      memory.current = { begin: Date.now(), ...before, invoer: start.invoer, link: search };
      // Who only looks leaves nothing behind.
      if (before || Object.keys(link).length > 0) concept.set(memory.current);
    },
    /** Somebody typed or chose. */
    onInput(event: Event): void {
      const { name } = event.target as HTMLInputElement;
      if (ingevuld.has(name)) setIngevuld(new Set([...ingevuld].filter((one) => one !== name)));
      if (name === 'regeling') fillOnderwerp();
      keep();
      const now = read();
      if (askedIn(deur, now) !== askedIn(deur, invoer)) setInvoer(now);
    },
    /** Puts these values in their fields. */
    zet: (waarden: Invoer): void => {
      fill({ ...read(), ...waarden });
      keep();
    },
    /** Nothing is kept any more. @param isLater the fields only when the page is left: they are in sight */
    wis(isLater = false): void {
      concept.wipe();
      memory.current = undefined;
      if (isLater) {
        window.addEventListener('pagehide', () => fill({}), { once: true });
        return;
      }
      setIngevuld(new Set<string>());
      fill({});
      // Or a reload would fill in again what the link says.
      history.replaceState(history.state, '', location.pathname);
    },
  };
}

export type Formulier = ReturnType<typeof useFormulier>;
