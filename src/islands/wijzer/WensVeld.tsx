import type { ComponentChildren } from 'preact';
import { THEMAS, type Thema } from '../../domain/themas.ts';
import { THEMANAMEN } from '../../i18n/themas.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { Keuzelijst } from './Keuzelijst.tsx';

interface Props {
  readonly gekozen: readonly Thema[] | undefined;
  /** Subjects about which there is something to judge. */
  readonly themas: readonly Thema[];
  readonly tekst: Wijzerwoorden;
  readonly vraag: ComponentChildren;
  readonly fout?: string;
}

export const WENS = 'wens';
const ALLES = 'alles';

/** Which kinds of help are wanted; several may be chosen, and those are settled first. */
export function WensVeld({ gekozen, themas, tekst, vraag, fout }: Props) {
  const keuzes = [
    ...THEMAS.filter((thema) => themas.includes(thema)).map((thema) => ({
      waarde: thema,
      tekst: THEMANAMEN[thema],
    })),
    { waarde: ALLES, tekst: tekst.wens.alles, rustig: true },
  ];
  return (
    <Keuzelijst
      naam={WENS}
      soort="checkbox"
      keuzes={keuzes}
      gekozen={(gekozen?.length === 0 ? [ALLES] : gekozen) ?? []}
      vraag={vraag}
      uitleg={tekst.wens.uitleg}
      {...(fout && { fout })}
    />
  );
}

/** The kinds of help that were ticked, none for all; undefined when nothing was. */
export function readWens(form: FormData): Thema[] | undefined {
  const values = form.getAll(WENS).map(String);
  if (values.length === 0) return undefined;
  return values.includes(ALLES) ? [] : THEMAS.filter((thema) => values.includes(thema));
}
