import { useMemo } from 'preact/hooks';
import { hasMoreToAsk, vragenFor, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import type { Oordeel } from '../../domain/oordeel.ts';
import { bedragLabel, wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import { zinnenNl } from '../../i18n/zinnen.ts';
import { AndereHulpLijst } from './AndereHulpLijst.tsx';
import { Antwoorden } from './Antwoorden.tsx';
import { Kop } from './Kop.tsx';
import { NietsZeker } from './NietsZeker.tsx';
import { Papieren } from './Papieren.tsx';
import { otherHelp, papersOf, resultsOf, totalOf, type Resultaat } from './resultaten.ts';
import { UitkomstKaart } from './UitkomstKaart.tsx';

interface Props {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
  readonly peildatum: string;
  readonly basis: string;
  readonly onSettle: (slug: string) => void;
  readonly onChange: (vraag: string) => void;
  readonly onGoOn: () => void;
}

/** What to do now: three groups, the reasons, the papers, and the answers to mend. */
export function ResultaatScherm(props: Props) {
  const { gesprek, stof, data, peildatum, basis, onSettle } = props;
  const zinnen = useMemo(() => zinnenNl(data.kennis.woorden), [data]);
  const groepen = resultsOf(gesprek, stof, data, zinnen, peildatum);
  const total = totalOf(groepen.ja);
  const papieren = papersOf([...groepen.ja]);
  const card = (resultaat: Resultaat, eerst = false) => (
    <UitkomstKaart
      key={resultaat.slug}
      resultaat={resultaat}
      data={data}
      basis={basis}
      eerst={eerst}
      vragen={vragenFor(resultaat.uitkomst.ontbreekt, stof)}
      onSettle={onSettle}
    />
  );
  const group = (oordeel: Oordeel) =>
    groepen[oordeel].length > 0 && (
      <section class="uitkomsten" aria-labelledby={`groep-${oordeel}`}>
        <h2 id={`groep-${oordeel}`}>
          {tekst.resultaat.groepen[oordeel]} ({groepen[oordeel].length})
        </h2>
        <ul class="uitkomsten__lijst">
          {groepen[oordeel].map((one, i) => card(one, oordeel === 'ja' && i === 0))}
        </ul>
      </section>
    );

  return (
    <>
      <Kop>{tekst.resultaat.kop}</Kop>
      {hasMoreToAsk(gesprek, stof) && <NogOpen onGoOn={props.onGoOn} />}
      {groepen.ja.length === 0 && <NietsZeker {...props} />}
      {total.max > 0 && (
        <div class="totaal">
          <p class="totaal__bedrag">
            {tekst.resultaat.totaal(bedragLabel(total.min === total.max ? total.min : total))}
          </p>
          <p>{tekst.resultaat.schatting}</p>
        </div>
      )}
      {group('ja')}
      {group('misschien')}
      <AndereHulpLijst hulp={otherHelp(gesprek, stof)} basis={basis} />
      {papieren.length > 0 && <Papieren papieren={papieren} />}
      {groepen.nee.length > 0 && (
        <details class="uitleg geen-print">
          <summary>
            {tekst.resultaat.groepen.nee} ({groepen.nee.length})
          </summary>
          <ul class="uitkomsten__lijst">{groepen.nee.map((one) => card(one))}</ul>
        </details>
      )}
      <Antwoorden {...props} />
      <p class="geen-print">
        <button class="knop knop--tweede" type="button" onClick={() => window.print()}>
          {tekst.resultaat.afdrukken}
        </button>
      </p>
      <p class="geen-print">
        <a href={`${basis}meldpunt/`}>{tekst.resultaat.melding}</a>
      </p>
    </>
  );
}

function NogOpen({ onGoOn }: Pick<Props, 'onGoOn'>) {
  return (
    <div class="bericht">
      <p>{tekst.resultaat.nogOpen}</p>
      <button class="knop knop--tweede" type="button" onClick={onGoOn}>
        {tekst.resultaat.verderVragen}
      </button>
    </div>
  );
}
