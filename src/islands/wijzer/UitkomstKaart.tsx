import type { Wijzerdata } from '../../domain/kennis.ts';
import type { Uitkomst } from '../../domain/uitkomst.ts';
import type { Vraag } from '../../domain/vraag.ts';
import { bedragLabel, wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import type { Resultaat } from './resultaten.ts';
import { Telefoonlink } from './Telefoonlink.tsx';

interface Props {
  readonly resultaat: Resultaat;
  readonly data: Wijzerdata;
  readonly basis: string;
  /** The screens that would settle a misschien. */
  readonly vragen: readonly Vraag[];
  readonly eerst?: boolean;
  readonly onSettle: (slug: string) => void;
}

/** One regeling in the results: what it brings, why, and what to do. */
export function UitkomstKaart({ resultaat, data, basis, vragen, eerst = false, onSettle }: Props) {
  const { slug, titel, uitkomst, kaart } = resultaat;
  const { oordeel, bedrag, voorbehoud } = uitkomst;
  // Who can be called now goes before who has only a site.
  const helper = kaart.hulp.find((slug) => data.organisaties[slug]?.telefoon) ?? kaart.hulp[0];
  const navragen = vragen.length === 0 ? openReasons(uitkomst) : [];
  return (
    <li class={`kaart uitkomst${eerst ? ' uitkomst--eerst' : ''}`}>
      {eerst && <p class="uitkomst__eerst">{tekst.resultaat.eerst}</p>}
      <div class="uitkomst__kop">
        <h3>
          <a href={`${basis}regelingen/${slug}/`}>{titel}</a>
        </h3>
        <span class={`oordeel oordeel--${oordeel}`}>
          {oordeel === 'ja' && voorbehoud.length > 0
            ? tekst.waarschijnlijk
            : tekst.oordeel[oordeel]}
        </span>
      </div>
      <p class="uitkomst__naam" translate={false}>
        {kaart.naam}
      </p>
      {bedrag && (
        <p class="uitkomst__bedrag">{tekst.resultaat.perMaand(bedragLabel(bedrag.perMaand))}</p>
      )}
      <p>{bedrag ? kaart.samenvatting : kaart.opbrengst}</p>
      {voorbehoud.map((zin) => (
        <p class="uitkomst__voorbehoud" key={zin}>
          {zin}
        </p>
      ))}
      {navragen.length > 0 && (
        <>
          <p>{tekst.resultaat.navragen}</p>
          <ul>
            {navragen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
      {vragen.length > 0 && (
        <>
          <p>{tekst.resultaat.nogNodig}</p>
          <ul>
            {vragen.map((vraag) => (
              <li key={vraag.slug}>{vraag.titel}</li>
            ))}
          </ul>
          <button class="knop knop--tweede geen-print" type="button" onClick={() => onSettle(slug)}>
            {vragen.length === 1 ? tekst.resultaat.beantwoord : tekst.resultaat.beantwoordMeer}
            <span class="verborgen"> {titel}</span>
          </button>
        </>
      )}
      <details class="uitleg geen-print">
        <summary>
          {oordeel === 'nee' ? tekst.resultaat.nietReden : tekst.resultaat.waarom}
          <span class="verborgen"> {titel}</span>
        </summary>
        <Redenen resultaat={resultaat} />
      </details>
      {oordeel !== 'nee' && (
        <details class="uitleg" open={eerst}>
          <summary>
            {tekst.resultaat.aanvragen}
            <span class="verborgen">: {titel}</span>
          </summary>
          <ol>
            {kaart.stappen.map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
          {helper && <Telefoonlink organisatie={data.organisaties[helper]} />}
        </details>
      )}
    </li>
  );
}

/** What a misschien still hangs on when no vraag can settle it. */
function openReasons({ oordeel, redenen }: Uitkomst): string[] {
  if (oordeel !== 'misschien') return [];
  return redenen.filter((reden) => reden.oordeel === 'misschien').map((reden) => reden.voorwaarde);
}

function Redenen({ resultaat: { uitkomst } }: Pick<Props, 'resultaat'>) {
  const failing = uitkomst.redenen.filter((reden) => reden.oordeel === 'nee');
  const shown = uitkomst.oordeel === 'nee' && failing.length > 0 ? failing : uitkomst.redenen;
  return (
    <>
      <ul class="redenen">
        {shown.map(({ voorwaarde, oordeel }) => (
          <li class={`reden reden--${oordeel}`} key={voorwaarde}>
            <span class="verborgen">{tekst.reden[oordeel]}: </span>
            {voorwaarde}
          </li>
        ))}
      </ul>
      {uitkomst.oordeel === 'nee' && <p>{tekst.resultaat.nietUitleg}</p>}
    </>
  );
}
