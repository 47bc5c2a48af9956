import type { Wijzerdata } from '../../domain/kennis.ts';
import type { Uitkomst } from '../../domain/uitkomst.ts';
import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import { Bedragregel } from './Bedragregel.tsx';
import { Kaartbegin } from './Kaartbegin.tsx';
import { questionsFor } from './nog-te-vragen.ts';
import { Redenen } from './Redenen.tsx';
import type { Resultaat } from './resultaten.ts';
import { ZoAanvragen } from './ZoAanvragen.tsx';

interface Props {
  readonly resultaat: Resultaat;
  readonly data: Wijzerdata;
  readonly basis: string;
  /** The one to begin with: it shows at once what to do. */
  readonly eerst?: boolean;
  readonly onSettle: (slug: string) => void;
  /** Says that the household has it already. */
  readonly onHave: (resultaat: Resultaat) => void;
}

/** One regeling that is a ja or a misschien: what it brings, what to do, why; details are folded. */
export function UitkomstKaart(props: Props) {
  const { resultaat, data, basis, eerst = false, onSettle, onHave } = props;
  const { slug, titel, uitkomst, kaart, bedrag, vragen } = resultaat;
  const { oordeel, voorbehoud } = uitkomst;
  const questions = questionsFor(vragen, uitkomst.ontbreekt, data.kennis.woorden);
  const navragen = vragen.length === 0 ? openReasons(uitkomst) : [];
  return (
    <li class={`kaart uitkomst${eerst ? ' uitkomst--eerst' : ''}`}>
      <Kaartbegin resultaat={resultaat} basis={basis} />
      {bedrag ? <Bedragregel bedrag={bedrag} site={kaart.site} /> : <p>{kaart.opbrengst}</p>}
      {voorbehoud.map((zin) => (
        <p class="klein" key={zin}>
          {zin}
        </p>
      ))}
      {navragen.length > 0 && <Regels kop={tekst.navragen} regels={navragen} />}
      {vragen.length > 0 && (
        <>
          <Regels kop={tekst.nogNodig} regels={questions} />
          <button class="knop knop--tweede geen-print" type="button" onClick={() => onSettle(slug)}>
            {questions.length === 1 ? tekst.beantwoord : tekst.beantwoordMeer}
            <span class="verborgen"> {titel}</span>
          </button>
        </>
      )}
      <div class="uitkomst__vouwen">
        <ZoAanvragen resultaat={resultaat} data={data} open={eerst} />
        <details class="uitleg geen-print">
          <summary>
            {tekst.waarom}
            <span class="verborgen"> {titel}</span>
          </summary>
          <Redenen redenen={uitkomst.redenen} />
        </details>
        {oordeel === 'ja' && (
          <button
            class="knop knop--tekst geen-print"
            type="button"
            onClick={() => onHave(resultaat)}
          >
            {tekst.heeftAl.knop}
            <span class="verborgen"> {titel}</span>
          </button>
        )}
      </div>
    </li>
  );
}

function Regels({ kop, regels }: { readonly kop: string; readonly regels: readonly string[] }) {
  return (
    <div>
      <p>{kop}</p>
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </div>
  );
}

/** What a misschien still hangs on when no vraag can settle it. */
function openReasons({ oordeel, redenen }: Uitkomst): string[] {
  if (oordeel !== 'misschien') return [];
  return redenen.filter((reden) => reden.oordeel === 'misschien').map((reden) => reden.voorwaarde);
}
