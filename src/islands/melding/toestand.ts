import { useEffect, useRef, useState } from 'preact/hooks';
import { BERICHT } from '../../components/MeldingForm.tsx';
import { kopId } from '../../components/MeldingVraag.tsx';
import type { Stapnaam } from '../../domain/deuren.ts';
import type { Leesfout } from '../../domain/lezen/fout.ts';

/** Where a melding is. As long as nothing else is said, it is with its writer. */
export interface Toestand {
  readonly isBezig: boolean;
  readonly isLaadfout?: boolean;
  readonly fouten: readonly Leesfout[];
  /** Why the last attempt did not end in sending; stays in sight during the next one. */
  readonly reden?: string | undefined;
  /** What stands before the title of the page. */
  readonly merk?: string | undefined;
  /** Whether it helps to keep it on this device and to send it later. */
  readonly magBewaren?: boolean;
  readonly isBewarenMislukt?: boolean;
  /** The internet came back since. */
  readonly isOnline?: boolean;
  /** The step that this is about. */
  readonly bij?: Stapnaam | undefined;
}

export const BEGIN: Toestand = { isBezig: false, fouten: [] };

/**
 * The state of the form at a step; title and focus follow it, so that nobody has to look for what
 * happened.
 * @param telling which step it is, for the title; empty at the first
 */
export function useToestand(stap: Stapnaam, telling: string) {
  const [all, setToestand] = useState(BEGIN);
  const title = useRef('');
  // What is wrong in one step is not said at another.
  const toestand = all.bij === stap ? all : BEGIN;
  const { isBezig, merk } = toestand;

  useEffect(() => {
    title.current ||= document.title;
    const kop = document.getElementById(kopId(stap))?.textContent.trim();
    const own = telling && kop ? `${telling}: ${kop} – ` : '';
    document.title = `${merk ?? ''} ${own}${title.current}`.trim();
  });

  useEffect(() => {
    if (isBezig) return;
    const message = document.getElementById(BERICHT);
    message?.focus({ preventScroll: true });
    // From its first line and at once: a focus alone may leave the heading above the screen.
    message?.scrollIntoView({ behavior: 'instant' });
  }, [all]);

  useEffect(() => {
    const onOnline = () => setToestand((now) => (now.reden ? { ...now, isOnline: true } : now));
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);

  return [toestand, setToestand] as const;
}
