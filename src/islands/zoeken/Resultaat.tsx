import type { Zoekresultaat } from '../../domain/zoeken/zoekuitkomst.ts';
import { nlZoeken as tekst } from '../../i18n/zoeken.ts';
import { Delen } from './Delen.tsx';

/** For the word of each status: its name, by which it gets its shape. */
export type Statusvormen = Readonly<Record<string, string>>;

interface Props {
  readonly resultaat: Zoekresultaat;
  readonly statusvormen: Statusvormen;
}

/** One page that was found, as a card; the title is the link. */
export function Resultaat({ resultaat, statusvormen }: Props) {
  const { url, soort, titel, naam, samenvatting, status, gemeenten, via } = resultaat;
  return (
    <li class="kaart regelingkaart zoekresultaat">
      {soort !== 'regeling' && (
        <p class="zoeksoort" aria-hidden="true">
          {tekst.soort[soort]}
        </p>
      )}
      <h2 class="kaart__titel">
        <a href={url} data-pijl>
          {/* Said in the link: an organisatie and its regeling may have the same name. */}
          {soort !== 'regeling' && <span class="verborgen">{tekst.soort[soort]}: </span>}
          <Delen delen={titel} />
        </a>
      </h2>
      {naam && (
        <p class="kaart__bij" translate={false}>
          <Delen delen={naam} />
        </p>
      )}
      {samenvatting.length > 0 && (
        <p>
          <Delen delen={samenvatting} />
        </p>
      )}
      {via !== undefined && <p class="kaart__bij">{tekst.ookWel(via)}</p>}
      {(status ?? gemeenten) !== undefined && (
        <p class="zoekresultaat__bij">
          {status !== undefined && (
            <span class={`status status--${statusvormen[status] ?? ''}`}>{status}</span>
          )}{' '}
          {gemeenten !== undefined && <span class="kaart__bij">{gemeenten}</span>}
        </p>
      )}
    </li>
  );
}
