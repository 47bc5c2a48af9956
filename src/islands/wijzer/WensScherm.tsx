import { useState } from 'preact/hooks';
import type { Thema } from '../../domain/themas.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { Kop } from './Kop.tsx';
import { Schermformulier } from './Schermformulier.tsx';
import { readWens, WENS, WensVeld } from './WensVeld.tsx';

interface Props {
  readonly gekozen: readonly Thema[] | undefined;
  readonly themas: readonly Thema[];
  readonly tekst: Wijzerwoorden;
  readonly onChoose: (themas: readonly Thema[]) => void;
}

/** Which kinds of help are wanted, on a screen of its own. */
export function WensScherm({ gekozen, themas, tekst, onChoose }: Props) {
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});

  function submit(data: FormData): void {
    const chosen = readWens(data);
    setFouten(chosen ? {} : { [WENS]: tekst.wens.fout });
    if (chosen) onChoose(chosen);
  }

  return (
    <Schermformulier fouten={fouten} knop={tekst.verder} onSubmit={submit}>
      <WensVeld
        gekozen={gekozen}
        themas={themas}
        tekst={tekst}
        vraag={<Kop>{tekst.wens.kop}</Kop>}
        {...(fouten[WENS] && { fout: fouten[WENS] })}
      />
    </Schermformulier>
  );
}
