import { useState } from 'preact/hooks';
import { Tekening } from '../../components/Tekening.tsx';
import { samen } from '../../components/tekeningen/samen.ts';
import { helperTekst as tekst } from '../../i18n/wijzer-helper.ts';
import { Installeerhint } from './Installeerhint.tsx';
import { Keuzelijst } from './Keuzelijst.tsx';
import { Kop } from './Kop.tsx';
import { Schermformulier } from './Schermformulier.tsx';

interface Props {
  /** True when the resident already agreed: the helper came back to this screen. */
  readonly akkoord: boolean;
  readonly alles: boolean;
  readonly onBegin: (alles: boolean) => void;
}

const AKKOORD = 'akkoord';
const HOE = 'hoe';
const STAP = 'stap';
const ALLES = 'alles';

/** What a helper agrees with the resident before the questions, and how the questions come. */
export function HelperScherm({ akkoord, alles, onBegin }: Props) {
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});

  function submit(data: FormData): void {
    const agreed = data.has(AKKOORD);
    setFouten(agreed ? {} : { [AKKOORD]: tekst.akkoordFout });
    if (agreed) onBegin(data.get(HOE) === ALLES);
  }

  return (
    <>
      <Schermformulier fouten={fouten} knop={tekst.begin} onSubmit={submit}>
        <Kop>{tekst.kop}</Kop>
        <Tekening tekening={samen} />
        <ul>
          {tekst.uitleg.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
        <Keuzelijst
          naam={HOE}
          soort="radio"
          keuzes={[
            { waarde: STAP, tekst: tekst.stap },
            { waarde: ALLES, tekst: tekst.alles, bij: tekst.allesBij },
          ]}
          gekozen={[alles ? ALLES : STAP]}
          vraag={tekst.hoe}
        />
        <Keuzelijst
          naam={AKKOORD}
          soort="checkbox"
          keuzes={[{ waarde: 'ja', tekst: tekst.akkoord }]}
          gekozen={akkoord ? ['ja'] : []}
          vraag={tekst.akkoordKop}
          {...(fouten[AKKOORD] && { fout: fouten[AKKOORD] })}
        />
      </Schermformulier>
      <Installeerhint />
    </>
  );
}
