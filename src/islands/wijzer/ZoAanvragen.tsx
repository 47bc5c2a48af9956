import type { Wijzerdata } from '../../domain/kennis.ts';
import { bronbedragZin, resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import type { Resultaat } from './resultaten.ts';
import { Telefoonlink } from './Telefoonlink.tsx';

interface Props {
  readonly resultaat: Resultaat;
  readonly data: Wijzerdata;
  readonly open: boolean;
}

/** How to apply for one regeling: steps, site, whom to call, papers, and what the sources pay. */
export function ZoAanvragen({ resultaat: { titel, kaart }, data, open }: Props) {
  const { stappen, site, papieren, bedragen = [] } = kaart;
  // Who can be called now goes before who has only a site.
  const helper = kaart.hulp.find((slug) => data.organisaties[slug]?.telefoon) ?? kaart.hulp[0];
  return (
    <details class="uitleg" open={open}>
      <summary>
        {tekst.aanvragen}
        <span class="verborgen">: {titel}</span>
      </summary>
      <div class="uitkomst__meer">
        <ol>
          {stappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
        {site && (
          <p>
            <a class="los" href={site.url}>
              {site.tekst}
            </a>
          </p>
        )}
        {helper && <Telefoonlink organisatie={data.organisaties[helper]} />}
        {bedragen.length > 0 && (
          <>
            <p>{tekst.volgensBron}</p>
            <ul>
              {bedragen.map((bedrag) => (
                <li key={bedrag.wat}>{bronbedragZin(bedrag)}</li>
              ))}
            </ul>
          </>
        )}
        {papieren.length > 0 && (
          <>
            <p>{tekst.papierenBij}</p>
            <ul>
              {papieren.map((papier) => (
                <li key={papier}>{papier}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
