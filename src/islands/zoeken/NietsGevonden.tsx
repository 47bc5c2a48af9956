import { Tekening } from '../../components/Tekening.tsx';
import { nietsGevonden } from '../../components/tekeningen/niets-gevonden.ts';
import { telOf } from '../../domain/telefoon.ts';
import type { Situatieverwijzing } from '../../domain/zoeken/zoekuitkomst.ts';
import { nlZoeken as tekst } from '../../i18n/zoeken.ts';

/** Who helps someone further whom the search could not help. */
export interface Hulp {
  readonly naam: string;
  /** The phone number as people write it. */
  readonly telefoon: string;
}

interface Props {
  readonly hulp: Hulp;
  /** The situaties that come nearest. */
  readonly situaties: readonly Situatieverwijzing[];
  /** The search itself failed, so another word does not help. */
  readonly mislukt: boolean;
}

/** What to do when nothing was found: what comes near, another word, the phone. */
export function NietsGevonden({ hulp, situaties, mislukt }: Props) {
  return (
    <section class="bericht" aria-labelledby="niets-gevonden">
      <Tekening tekening={nietsGevonden} />
      <h2 id="niets-gevonden">{mislukt ? tekst.misluktKop : tekst.nietsKop}</h2>
      <p>{mislukt ? tekst.mislukt : tekst.nietsTip}</p>
      {situaties.length > 0 && (
        <div class="zoeken__situaties">
          <h3>{tekst.situaties}</h3>
          <ul class="linklijst">
            {situaties.map(({ titel, url }) => (
              <li key={url}>
                <a href={url} data-pijl>
                  {titel}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {tekst.bel(hulp.naam)}{' '}
        <a class="telefoon" href={telOf(hulp.telefoon)}>
          {hulp.telefoon}
        </a>
      </p>
    </section>
  );
}
