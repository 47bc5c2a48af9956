import { nlZoeken as tekst } from '../i18n/zoeken.ts';

/** Who and what helps someone further whom the search could not help. */
export interface Hulp {
  readonly naam: string;
  /** The phone number as people write it. */
  readonly telefoon: string;
  readonly themas: readonly { readonly naam: string; readonly url: string }[];
}

interface Props {
  readonly hulp: Hulp;
  /** The search itself failed, so another word does not help. */
  readonly mislukt: boolean;
}

/** What to do when nothing was found: another word, the phone, a theme, or tell us. */
export function NietsGevonden({ hulp, mislukt }: Props) {
  return (
    <section class="bericht" aria-labelledby="niets-gevonden">
      <h2 id="niets-gevonden">{mislukt ? tekst.misluktKop : tekst.nietsKop}</h2>
      <p>{mislukt ? tekst.mislukt : tekst.nietsTip}</p>
      <p>
        {tekst.bel(hulp.naam)}{' '}
        <a class="telefoon" href={`tel:${hulp.telefoon.replaceAll(/[^\d+]/g, '')}`}>
          {hulp.telefoon}
        </a>
      </p>
      <h3>{tekst.themas}</h3>
      <ul class="linklijst">
        {hulp.themas.map(({ naam, url }) => (
          <li key={url}>
            <a href={url}>{naam}</a>
          </li>
        ))}
        <li>
          <a href="/regelingen/">{tekst.alleRegelingen}</a>
        </li>
      </ul>
      <p>
        <a href="/meldpunt/">{tekst.meldpunt}</a>
      </p>
    </section>
  );
}
