import type { Zoekresultaat } from '../browser/search.ts';

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
          {status !== undefined && <p class="status">{status}</p>}
          {gemeenten !== undefined && <p class="klein rustig">{gemeenten}</p>}
        </li>
      ))}
    </ul>
  );
}
