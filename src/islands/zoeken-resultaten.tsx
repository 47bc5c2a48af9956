import type { Zoekresultaat } from '../browser/search.ts';
import { versheidTekst } from '../i18n/versheid.ts';

const ONZEKER = versheidTekst.kort['niet-bevestigd'];

/** The pages that were found, as cards; the title is the link. */
export function Zoekresultaten({ resultaten }: { resultaten: readonly Zoekresultaat[] }) {
  if (resultaten.length === 0) return null;
  return (
    <ul class="kaarten">
      {resultaten.map(({ url, titel, samenvatting, status, gemeenten }) => (
        <li key={url} class="kaart regelingkaart">
          <h2>
            <a href={url}>{titel}</a>
          </h2>
          {samenvatting !== '' && <p>{samenvatting}</p>}
          {status !== undefined && (
            <p class={status === ONZEKER ? 'status status--niet-bevestigd' : 'status'}>{status}</p>
          )}
          {gemeenten !== undefined && <p class="klein rustig">{gemeenten}</p>}
        </li>
      ))}
    </ul>
  );
}
