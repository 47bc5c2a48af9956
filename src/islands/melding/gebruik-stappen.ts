import { useEffect, useRef, useState } from 'preact/hooks';
import { concept } from '../../browser/melding-concept.ts';
import { kopId } from '../../components/MeldingVraag.tsx';
import {
  buurstap,
  CONTROLE,
  DEUREN,
  stapMet,
  type Deurnaam,
  type Stapnaam,
} from '../../domain/deuren.ts';
import type { Invoer } from '../../domain/meldinvoer.ts';

/** What this page remembers with each entry of the history. */
interface Stand {
  /** How many of our own entries come before it: so far does "Terug" go back. */
  readonly diepte: number;
  /** One answer is changed: what follows is the check. */
  readonly isWijziging: boolean;
  /** The entry before is the check. */
  readonly vanControle: boolean;
}

const BEGIN: Stand = { diepte: 0, isWijziging: false, vanControle: false };

const standNow = (): Stand => ({
  ...BEGIN,
  ...(history.state as { melding?: Stand } | null)?.melding,
});

const firstOf = (deur: Deurnaam): Stapnaam => DEUREN[deur].stappen[0]?.velden[0] ?? CONTROLE;

/** The step in the address: its name, or a field in it. */
const stapInAddress = (deur: Deurnaam) => stapMet(deur, location.hash.slice(1));

/**
 * Which step is in sight. It stands behind the # in the address, so that Back, Forward and a reload
 * do what people expect.
 */
export function useStappen(deur: Deurnaam, getInvoer: () => Invoer) {
  const [stap, setStap] = useState<Stapnaam>(firstOf(deur));
  const [isWijziging, setWijziging] = useState(false);
  /** Goes up when somebody goes to a step: then the focus follows. Not at the start. */
  const [gangen, setGangen] = useState(0);
  const shown = useRef(stap);

  function show(next: Stapnaam): void {
    shown.current = next;
    setStap(next);
    setWijziging(standNow().isWijziging);
    const before = concept.get();
    if (before) concept.set({ ...before, plek: { deur, stap: next } });
  }

  useEffect(() => {
    const follow = () => {
      const next = stapInAddress(deur) ?? firstOf(deur);
      if (next === shown.current) return;
      show(next);
      setGangen((count) => count + 1);
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [deur]);

  useEffect(() => {
    if (gangen === 0) return;
    const kop = document.getElementById(kopId(stap));
    kop?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [gangen]);

  function enter(next: Stapnaam, how: 'push' | 'replace', stand: Stand): void {
    const state: unknown = { ...(history.state as object | null), melding: stand };
    if (how === 'push') history.pushState(state, '', `#${next}`);
    else history.replaceState(state, '', `#${next}`);
    show(next);
    setGangen((count) => count + 1);
  }

  return {
    stap,
    isWijziging,
    /** Where the writer was before a reload; the first step for who comes new. */
    begin(): void {
      const before = concept.get();
      const own = before?.plek?.deur === deur ? before.plek.stap : undefined;
      const next = stapInAddress(deur) ?? own ?? firstOf(deur);
      // Back from the thank-you page: there is nothing to check any more.
      show(next === CONTROLE && !before ? firstOf(deur) : next);
    },
    /** @param isWijziging true to come back to the check right after it */
    ga(next: Stapnaam, isWijziging = false): void {
      if (next === shown.current) return;
      const { diepte, vanControle } = standNow();
      // Or the way back from the check would lead along every change.
      if (next === CONTROLE && vanControle) history.back();
      else {
        const stand = { diepte: diepte + 1, isWijziging, vanControle: shown.current === CONTROLE };
        enter(next, 'push', stand);
      }
    },
    /** To the step before, or to the check that one came from. @returns false before the first step */
    terug(): boolean {
      const { diepte } = standNow();
      if (diepte > 0) {
        history.back();
        return true;
      }
      const before = buurstap(deur, shown.current, getInvoer(), -1);
      if (!before) return false;
      enter(before, 'replace', BEGIN);
      return true;
    },
    vooraan(): void {
      enter(firstOf(deur), 'replace', BEGIN);
    },
  };
}

export type Stappen = ReturnType<typeof useStappen>;
