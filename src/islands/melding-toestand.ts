import { useEffect, useRef, useState } from 'preact/hooks';
import type { Uitkomst } from '../browser/melding-versturen.ts';
import { FOUTOVERZICHT, NIET_VERSTUURD } from '../components/MeldingBerichten.tsx';
import type { Leesfout } from '../domain/lezen/fout.ts';
import { nlMelding } from '../i18n/melding.ts';

/** Where a melding is. As long as nothing else is said, it is with its writer. */
export interface Toestand {
  readonly isBezig: boolean;
  readonly fouten: readonly Leesfout[];
  /** Why the last attempt did not end in sending; stays in sight during the next one. */
  readonly reden?: string | undefined;
}

export const BEGIN: Toestand = { isBezig: false, fouten: [] };

const t = nlMelding.nietVerstuurd;

/** What the writer sees after an attempt that did not end in sending. */
export function toestandNa(uitkomst: Exclude<Uitkomst, { soort: 'verzonden' }>): Toestand {
  if (uitkomst.soort === 'fouten') return { ...BEGIN, fouten: uitkomst.fouten };
  const reden = uitkomst.soort === 'druk' ? t.druk(uitkomst.seconden) : t[uitkomst.soort];
  return { ...BEGIN, reden: `${reden} ${t.staatEr}` };
}

/** The state of the form; title and focus follow it, so that nobody has to look for what happened. */
export function useToestand() {
  const [toestand, setToestand] = useState(BEGIN);
  const title = useRef('');

  useEffect(() => {
    title.current ||= document.title;
    const { isBezig, fouten, reden } = toestand;
    if (isBezig) return;
    const mark = fouten.length > 0 ? nlMelding.fouten.titel(fouten.length) : reden ? t.titel : '';
    document.title = `${mark} ${title.current}`.trim();
    const message = document.getElementById(fouten.length > 0 ? FOUTOVERZICHT : NIET_VERSTUURD);
    message?.focus({ preventScroll: true });
    // From its first line and at once: a focus alone may leave the heading above the screen.
    message?.scrollIntoView({ behavior: 'instant' });
  }, [toestand]);

  useEffect(() => {
    const onOnline = () => {
      setToestand((now) => (now.reden ? { ...now, reden: `${t.online} ${t.staatEr}` } : now));
    };
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('online', onOnline);
    };
  }, []);

  return [toestand, setToestand] as const;
}
