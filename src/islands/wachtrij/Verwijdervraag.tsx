import { useEffect, useRef, useState } from 'preact/hooks';
import { nlWachtrij as t } from '../../i18n/wachtrij.ts';

/** A button that asks once more: what it takes away cannot be brought back. */
export function Verwijdervraag({ onJa }: { onJa: () => void }) {
  const [vraagt, setVraagt] = useState<boolean>();
  const nee = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // Whoever pressed by mistake presses on without doing harm.
    if (vraagt) nee.current?.focus();
    else if (vraagt === false) begin.current?.focus();
  }, [vraagt]);

  if (!vraagt) {
    return (
      <button class="knop knop--tekst" type="button" ref={begin} onClick={() => setVraagt(true)}>
        {t.verwijder}
      </button>
    );
  }
  return (
    <div class="bericht bericht--let-op" role="group" aria-label={t.verwijder}>
      <p>{t.zeker}</p>
      <button class="knop" type="button" onClick={onJa}>
        {t.jaVerwijder}
      </button>
      <button class="knop" type="button" ref={nee} onClick={() => setVraagt(false)}>
        {t.nee}
      </button>
    </div>
  );
}
