import { useState } from 'preact/hooks';
import type { Gegevens } from '../../domain/gegevens.ts';
import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import { needsHelpNow } from '../../domain/nood.ts';
import type { Thema } from '../../domain/themas.ts';
import { askedOn } from '../../domain/velden-tonen.ts';
import type { Veld, Vraag } from '../../domain/vraag.ts';
import type { Woordenlijst } from '../../domain/woorden.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { useVelden } from './gebruik-velden.ts';
import { Kop } from './Kop.tsx';
import { readVeld } from './lees-veld.ts';
import { Schermformulier } from './Schermformulier.tsx';
import { VeldKeuzes } from './VeldKeuzes.tsx';
import { Waarom } from './Waarom.tsx';
import { readWens, WENS, WensVeld } from './WensVeld.tsx';

/** What one screen said. */
export interface Schermantwoord {
  readonly gegevens: Gegevens;
  /** The gegevens that were asked for. */
  readonly gevraagd: readonly string[];
  readonly themas?: readonly Thema[];
}

interface Props {
  readonly vraag: Vraag;
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly woorden: Woordenlijst;
  readonly tekst: Wijzerwoorden;
  /** The kinds of help to choose from, where the same screen asks that. */
  readonly wens: readonly Thema[] | undefined;
  readonly onAnswer: (antwoord: Schermantwoord) => void;
}

/** One subject on one screen. Native form fields hold the answers until they are submitted. */
export function VraagScherm(props: Props) {
  const { vraag, gesprek, stof, woorden, tekst, wens, onAnswer } = props;
  const velden = useVelden(vraag, gesprek, stof);
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});
  const only = wens ? undefined : velden.only;
  const last = velden.schermen.at(-1);
  const isFilled = last !== undefined && velden.chosen(last.naam).length > 0;
  // Who is in need hears first whom to call; what else is wanted can wait.
  const themas = isFilled && !needsHelpNow(velden.draft) ? wens : undefined;

  function submit(data: FormData): void {
    const read = velden.schermen.map((veld) => ({ veld, ...readVeld(veld, data, tekst) }));
    const wensen = themas && readWens(data);
    const wrong = read.flatMap(({ veld, fout }) => (fout ? [[veld.naam, fout]] : []));
    if (themas && !wensen) wrong.push([WENS, tekst.wens.fout]);
    setFouten(Object.fromEntries(wrong) as Record<string, string>);
    if (wrong.length > 0) return;
    const gegevens = Object.assign({}, ...read.map((one) => one.gegevens)) as Gegevens;
    const gevraagd = askedOn(gesprek, stof, vraag, gegevens);
    onAnswer({ gegevens, gevraagd, ...(wensen && { themas: wensen }) });
  }

  return (
    <Schermformulier
      fouten={fouten}
      knop={tekst.verder}
      onSubmit={submit}
      onChange={velden.fill}
      onder={<Waarom vraag={vraag} gesprek={gesprek} stof={stof} tekst={tekst} />}
    >
      {!only && <Kop>{wens ? tekst.wens.samen : vraag.titel}</Kop>}
      {!only && vraag.uitleg && <p>{vraag.uitleg}</p>}
      {velden.schermen.map((scherm) => (
        <VeldKeuzes
          key={scherm.naam}
          scherm={scherm}
          woorden={woorden}
          tekst={tekst}
          waarden={velden.waarden}
          nu={velden.chosen(scherm.naam)}
          vraag={
            scherm.naam === only ? (
              <Kop>{titleOf(scherm.veld, vraag)}</Kop>
            ) : (
              titleOf(scherm.veld, vraag)
            )
          }
          {...(scherm.naam === only && explanationOf(scherm.veld, vraag))}
          {...(fouten[scherm.naam] && { fout: fouten[scherm.naam]! })}
        />
      ))}
      {themas && (
        <WensVeld
          gekozen={gesprek.themas}
          themas={themas}
          tekst={tekst}
          vraag={tekst.wens.kop}
          {...(fouten[WENS] && { fout: fouten[WENS] })}
        />
      )}
    </Schermformulier>
  );
}

function titleOf(veld: Veld, vraag: Vraag): string {
  return veld.vraag ?? vraag.titel;
}

/** What a field says itself goes before the sentence of the whole screen. */
function explanationOf(veld: Veld, vraag: Vraag): { uitleg?: string } {
  const own = veld.soort === 'aankruisen' ? undefined : veld.uitleg;
  const uitleg = own ?? vraag.uitleg;
  return uitleg ? { uitleg } : {};
}
