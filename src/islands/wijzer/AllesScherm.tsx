import { useState } from 'preact/hooks';
import type { Gegevens } from '../../domain/gegevens.ts';
import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import type { Woordenlijst } from '../../domain/woorden.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';
import { allParts, fieldsNow, readOpen, type Deel } from './alles-velden.ts';
import { AllesDeel } from './AllesDeel.tsx';
import { Kop } from './Kop.tsx';
import { Schermformulier } from './Schermformulier.tsx';

type Antwoorden = Gesprek['antwoorden'];

interface Props {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly woorden: Woordenlijst;
  readonly tekst: Wijzerwoorden;
  /** What stands on the page now, after every change: a reload must not lose it. */
  readonly onNote: (antwoorden: Antwoorden) => void;
  readonly onReady: (antwoorden: Antwoorden) => void;
}

/** All questions on one page, for helpers who know them by heart. What stays empty is unknown. */
export function AllesScherm({ gesprek, stof, woorden, tekst, onNote, onReady }: Props) {
  const [delen] = useState(() => allParts(gesprek, stof));
  const [eerder] = useState(gesprek.antwoorden);
  const [nu, setNu] = useState<FormData>();
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});

  function read(data: FormData): { antwoorden: Antwoorden; fouten: [string, string][] } {
    const read = delen.map((deel) => ({ deel, ...readDeel(deel, data, eerder, tekst) }));
    const filled = read.filter(({ gegevens }) => Object.keys(gegevens).length > 0);
    return {
      antwoorden: Object.fromEntries(
        filled.map(({ deel, gegevens }) => [deel.vraag.slug, gegevens]),
      ),
      fouten: read.flatMap((one) => one.fouten),
    };
  }

  function submit(data: FormData): void {
    const { antwoorden, fouten: wrong } = read(data);
    setFouten(Object.fromEntries(wrong));
    if (wrong.length === 0) onReady(antwoorden);
  }

  function change(data: FormData): void {
    setNu(data);
    onNote(read(data).antwoorden);
  }

  return (
    <Schermformulier
      class="alles"
      fouten={fouten}
      knop={helperTekst.pagina.klaar}
      onSubmit={submit}
      onChange={change}
    >
      <Kop>{helperTekst.pagina.kop}</Kop>
      <p>{helperTekst.pagina.uitleg}</p>
      {delen.map((deel) => (
        <AllesDeel
          key={deel.vraag.slug}
          vraag={deel.vraag}
          velden={fieldsNow(deel, gesprek.antwoorden, stof)}
          eerder={eerder[deel.vraag.slug]}
          nu={nu}
          fouten={fouten}
          woorden={woorden}
          tekst={tekst}
        />
      ))}
    </Schermformulier>
  );
}

function readDeel(
  { vraag, velden }: Deel,
  data: FormData,
  eerder: Antwoorden,
  tekst: Wijzerwoorden,
): { gegevens: Gegevens; fouten: [string, string][] } {
  const read = velden.map((veld) => ({
    naam: veld.naam,
    ...readOpen(veld, data, tekst, eerder[vraag.slug]),
  }));
  return {
    gegevens: Object.assign({}, ...read.map(({ gegevens }) => gegevens)) as Gegevens,
    fouten: read.flatMap(({ naam, fout }) => (fout ? [[naam, fout] as [string, string]] : [])),
  };
}
