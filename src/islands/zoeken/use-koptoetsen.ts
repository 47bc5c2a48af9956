import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { handlePijl } from './pijltjes.ts';

interface Deel {
  /** The fold that holds the field; on a wide screen it is always open to the eye. */
  readonly zoek: HTMLDetailsElement;
  readonly veld: HTMLInputElement;
  readonly paneel: RefObject<HTMLElement>;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Keys and taps of the search in the header: arrows, Escape, and a tap elsewhere that closes it. */
export function useKoptoetsen({ zoek, veld, paneel, setOpen }: Deel): void {
  useEffect(() => {
    const close = () => {
      setOpen(false);
      zoek.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (handlePijl(event, veld, paneel.current) || event.key !== 'Escape') return;
      const wasFolded = zoek.open;
      close();
      // The field is gone then; on a wide screen it stays.
      if (wasFolded) zoek.querySelector('summary')?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !zoek.contains(target)) close();
    };
    const onFocus = () => setOpen(true);
    zoek.addEventListener('keydown', onKey);
    veld.addEventListener('focus', onFocus);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      zoek.removeEventListener('keydown', onKey);
      veld.removeEventListener('focus', onFocus);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, []);
}
