import { useRef, useState } from 'preact/hooks';
import type { Thema } from '../../domain/themas.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { untickOthers } from './aanvinken.ts';
import { Foutoverzicht } from './Foutoverzicht.tsx';
import { Kop } from './Kop.tsx';
import { readWens, WENS, WensVeld } from './WensVeld.tsx';

interface Props {
  readonly gekozen: readonly Thema[] | undefined;
  readonly themas: readonly Thema[];
  readonly tekst: Wijzerwoorden;
  readonly onChoose: (themas: readonly Thema[]) => void;
}

/** Which kinds of help are wanted, on a screen of its own. */
export function WensScherm({ gekozen, themas, tekst, onChoose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});

  function submit(event: Event): void {
    event.preventDefault();
    if (!form.current) return;
    const chosen = readWens(new FormData(form.current));
    setFouten(chosen ? {} : { [WENS]: tekst.wens.fout });
    if (chosen) onChoose(chosen);
  }

  function change({ target }: Event): void {
    if (form.current && target instanceof HTMLInputElement) untickOthers(target, form.current);
  }

  return (
    <form
      class="formulier"
      noValidate
      autoComplete="off"
      ref={form}
      onSubmit={submit}
      onChange={change}
    >
      <Foutoverzicht fouten={fouten} />
      <WensVeld
        gekozen={gekozen}
        themas={themas}
        tekst={tekst}
        vraag={<Kop>{tekst.wens.kop}</Kop>}
        {...(fouten[WENS] && { fout: fouten[WENS] })}
      />
      <div class="knoppen">
        <button class="knop knop--primair knop--pijl" type="submit">
          {tekst.verder}
        </button>
      </div>
    </form>
  );
}
