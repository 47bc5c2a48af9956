import { useEffect, useRef, useState } from 'preact/hooks';
import { isForgotten, keepStaat, NAAM, readStaat, wipeBewaard, wipeStaat } from './geheugen.ts';
import { BEGIN, BEGIN_HELPER, showAt, type Staat } from './verloop.ts';

/** What was wiped or refused, to tell it. */
export type Bericht = 'gewist' | 'volgende' | 'rust' | 'bewaarfout';

export interface Verloop {
  readonly staat: Staat;
  readonly bericht: Bericht | undefined;
  /** Goes to another screen. */
  readonly move: (next: Staat) => void;
  /** Notes something on the same screen. */
  readonly note: (next: Staat) => void;
  /** Keeps the answers on this device as well, or no longer. */
  readonly keepHere: (bewaren: boolean) => void;
  /** Brings back what this tab kept. @returns false when there was nothing to bring back */
  readonly bringBack: (restore: (kept: unknown) => Staat) => boolean;
  /** Wipes everything, also what was kept by choice. */
  readonly wipeAll: () => void;
  /** Wipes the answers of a resident and begins with the next. */
  readonly nextResident: (stil: boolean) => void;
}

/**
 * The state of the wizard, kept in this tab and in step with the back button: that steps through
 * the screens, and the address never changes.
 * @param vandaag ISO date
 */
export function useStaat(vandaag: string): Verloop {
  const [staat, setStaat] = useState<Staat>(BEGIN);
  const [bericht, setBericht] = useState<Bericht>();
  const now = useRef(staat);

  function show(next: Staat): void {
    now.current = next;
    setStaat(next);
  }

  function note(next: Staat): void {
    show(next);
    keepStaat(next, Date.now(), vandaag);
  }

  function push(next: Staat): void {
    show(next);
    history.pushState({ wijzer: next.positie }, '');
  }

  useEffect(() => {
    let left: string | undefined | false = false;
    const onBack = ({ state }: PopStateEvent) => {
      setBericht(undefined);
      note(showAt(now.current, (state as { wijzer?: number } | null)?.wijzer ?? 0));
    };
    // While another page is open the quiet minutes of a helper count from here.
    const onLeave = () => {
      left = keepStaat(now.current, Date.now(), vandaag) && JSON.stringify(readStaat());
    };
    // The browser kept this page as it was. What was wiped or changed meanwhile must not come back.
    const onReturn = ({ persisted }: PageTransitionEvent) => {
      if (persisted && left !== false && left !== JSON.stringify(readStaat())) location.reload();
    };
    // Wiped in another tab: this one does not keep it again by itself.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if ((key !== null && key !== NAAM) || newValue !== null) return;
      const { bewaren: _wiped, ...rest } = now.current;
      note(rest);
    };
    window.addEventListener('popstate', onBack);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('pageshow', onReturn);
    window.addEventListener('storage', onStorage);
    return () => {
      window.removeEventListener('popstate', onBack);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('pageshow', onReturn);
      window.removeEventListener('storage', onStorage);
    };
  }, []);

  return {
    staat,
    bericht,
    note,
    move(next) {
      setBericht(undefined);
      push(next);
      keepStaat(next, Date.now(), vandaag);
    },
    keepHere(bewaren) {
      const { bewaren: _before, ...rest } = now.current;
      if (!bewaren) wipeBewaard();
      const next: Staat = bewaren ? { ...rest, bewaren } : rest;
      const kept = keepStaat(next, Date.now(), vandaag);
      setBericht(kept || !bewaren ? undefined : 'bewaarfout');
      // Refused: the tick must not promise what does not happen.
      show(kept || !bewaren ? next : rest);
    },
    bringBack(restore) {
      const kept = readStaat();
      if (!kept) return false;
      const forgotten = isForgotten(kept, Date.now());
      if (forgotten) wipeStaat();
      const restored = forgotten ? BEGIN_HELPER : restore(kept);
      // Who pressed back or forward while this page was loading, is shown that screen.
      const { wijzer = restored.positie } = (history.state ?? {}) as { wijzer?: number };
      const before = forgotten || restored === BEGIN ? restored : showAt(restored, wijzer);
      if (forgotten) setBericht('rust');
      show(before);
      history.replaceState({ wijzer: before.positie }, '');
      return before !== BEGIN;
    },
    wipeAll() {
      wipeStaat();
      wipeBewaard();
      setBericht('gewist');
      push(BEGIN);
      window.scrollTo(0, 0);
    },
    nextResident(stil) {
      wipeStaat();
      setBericht(stil ? 'rust' : 'volgende');
      push(BEGIN_HELPER);
    },
  };
}
