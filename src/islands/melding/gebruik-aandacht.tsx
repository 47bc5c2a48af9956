import { useEffect, useState } from 'preact/hooks';
import type { Gevoelig } from '../../domain/gevoelig.ts';
import { textIn } from '../../domain/meldinvoer.ts';
import type { Formulier } from './gebruik-formulier.ts';
import type { Later } from './gebruik-later.ts';

/** Nobody is spoken to in the middle of a word (ms). */
const STIL = 600;
/** From here on it helps to know how many letters are left. */
const BIJNA_VOL = 300;

interface Weggehaald {
  readonly soort: Gevoelig;
  /** The text as it was. */
  readonly tekst: string;
}

/** What there is to say about the text while it is written: sensitive matter, and its length. */
export function useAandacht(later: Later | undefined, { read, zet }: Formulier) {
  const [tekst, setGezien] = useState('');
  const [weg, setWeg] = useState<Weggehaald>();
  /** What its writer put back: enough has been said about that. */
  const [mag, setMag] = useState<readonly Gevoelig[]>([]);
  const [typed, setTyped] = useState(0);

  useEffect(() => {
    const timer = setTimeout(() => setGezien(textIn(read(), 'tekst')), STIL);
    return () => clearTimeout(timer);
  }, [typed]);

  function replace(next: string): void {
    zet({ tekst: next });
    setGezien(next);
    // The button that was pressed is gone.
    document.getElementById('tekst')?.focus();
  }

  function say() {
    if (!later) return undefined;
    const { MeldingGevoelig, findGevoelig, removeGevoelig, nlControle, LANGSTE_TEKST } = later;
    const over = LANGSTE_TEKST - tekst.length;
    return (
      <MeldingGevoelig
        gevoelig={findGevoelig(tekst).filter((soort) => !mag.includes(soort))}
        weg={weg?.soort}
        over={over < BIJNA_VOL ? over : undefined}
        onHaalWeg={(soort) => {
          const now = textIn(read(), 'tekst');
          setWeg({ soort, tekst: now });
          replace(removeGevoelig(now, soort, nlControle.vervanging));
        }}
        onZetTerug={() => {
          if (!weg) return;
          setMag([...mag, weg.soort]);
          setWeg(undefined);
          replace(weg.tekst);
        }}
      />
    );
  }

  return {
    aandacht: say(),
    /** Somebody typed. What was taken out cannot be put back over what was written since. */
    look(event?: Event): void {
      if (event && (event.target as HTMLElement).id !== 'tekst') return;
      if (event) setWeg(undefined);
      setTyped((count) => count + 1);
    },
    wis(): void {
      setWeg(undefined);
      setMag([]);
      setGezien('');
    },
  };
}
