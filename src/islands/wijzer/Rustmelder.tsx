import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KLOK, listenForLife, watchRust, type Rustwacht } from '../../browser/rust.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';

interface Props {
  /** It was quiet for too long, or the helper says: wipe now. */
  readonly onQuiet: () => void;
}

const { rust: tekst } = helperTekst;

/** What is read aloud changes this often, and not each second. */
const READ_ALOUD = 20;

/** Counts down when nobody touched the device for ten minutes; one button stops it. */
export function Rustmelder({ onQuiet }: Props) {
  const wacht = useRef<Rustwacht>();
  // Partial: a very old browser has no such box, and shows it in its place on the page.
  const box = useRef<Partial<HTMLDialogElement> & HTMLElement>(null);
  const [nog, setNog] = useState<number>();
  const isOpen = nog !== undefined;

  useEffect(() => {
    wacht.current = watchRust(KLOK, { onCount: setNog, onQuiet });
    return listenForLife(wacht.current);
  }, []);

  useEffect(() => {
    if (isOpen) box.current?.showModal?.();
  }, [isOpen]);

  if (!isOpen) return null;
  const goOn = () => {
    // Closed first: then the focus goes back to where it was.
    box.current?.close?.();
    wacht.current?.goOn();
  };
  const aloud = Math.ceil(nog / READ_ALOUD) * READ_ALOUD;
  return (
    <dialog
      class="rust"
      ref={box as Ref<HTMLDialogElement>}
      aria-labelledby="rust-kop"
      aria-describedby="rust-uitleg"
      onCancel={goOn}
    >
      <h2 id="rust-kop">{tekst.kop}</h2>
      <p aria-hidden="true">{tekst.over(nog)}</p>
      <p class="verborgen" id="rust-uitleg" role="status">
        {tekst.over(aloud)}
      </p>
      <div class="knoppen">
        <button class="knop knop--primair" type="button" onClick={goOn}>
          {tekst.door}
        </button>
        <button class="knop knop--tweede" type="button" onClick={onQuiet}>
          {tekst.nu}
        </button>
      </div>
    </dialog>
  );
}
