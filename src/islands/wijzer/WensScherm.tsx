import { useRef, useState } from 'preact/hooks';
import { THEMAS, type Thema } from '../../domain/themas.ts';
import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import { Foutoverzicht } from './Foutoverzicht.tsx';
import { Keuzelijst } from './Keuzelijst.tsx';
import { Kop } from './Kop.tsx';

interface Props {
  readonly gekozen: readonly Thema[] | undefined;
  /** Subjects about which there is something to judge. */
  readonly themas: readonly Thema[];
  readonly onChoose: (themas: readonly Thema[]) => void;
}

const NAAM = 'wens';
const ALLES = 'alles';

/** Which kinds of help are wanted; several may be chosen, and those are settled first. */
export function WensScherm({ gekozen, themas, onChoose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});
  const keuzes = [
    ...THEMAS.filter((thema) => themas.includes(thema)).map((thema) => ({
      waarde: thema,
      tekst: tekst.themas[thema],
    })),
    { waarde: ALLES, tekst: tekst.wens.alles, rustig: true },
  ];
  const before = gekozen && (gekozen.length === 0 ? [ALLES] : gekozen);

  function submit(event: Event): void {
    event.preventDefault();
    if (!form.current) return;
    const values = new FormData(form.current).getAll(NAAM).map(String);
    setFouten(values.length === 0 ? { [NAAM]: tekst.wens.fout } : {});
    if (values.length === 0) return;
    onChoose(values.includes(ALLES) ? [] : THEMAS.filter((thema) => values.includes(thema)));
  }

  return (
    <form class="formulier" noValidate ref={form} onSubmit={submit}>
      <Foutoverzicht fouten={fouten} />
      <Keuzelijst
        naam={NAAM}
        soort="checkbox"
        keuzes={keuzes}
        gekozen={before ?? []}
        vraag={<Kop>{tekst.wens.kop}</Kop>}
        uitleg={tekst.wens.uitleg}
        {...(fouten[NAAM] && { fout: fouten[NAAM] })}
      />
      <div class="knoppen">
        <button class="knop knop--primair knop--pijl" type="submit">
          {tekst.verder}
        </button>
      </div>
    </form>
  );
}
