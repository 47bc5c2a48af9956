import { metBasis } from '../../browser/basis.ts';
import { concept } from '../../browser/melding-concept.ts';
import { nlZoeken } from '../../i18n/zoeken.ts';
import { withList } from '../wijzer/melding-lijst.ts';
import type { Opdracht } from './opdracht.ts';

const tekst = nlZoeken.meldpunt;

interface Props {
  readonly opdracht: Opdracht;
  /** Below results: quieter. */
  readonly rustig?: boolean;
}

/**
 * The way to a person, with the words filled in. They go by the tab's own storage, so no address
 * holds them; nothing is sent until somebody sends the form.
 */
export function VraagMeldpunt({ opdracht: { zoekvraag, gemeente }, rustig = false }: Props) {
  const words = zoekvraag.trim();
  const fillIn = () => {
    if (words === '') return;
    concept.set(withList(concept.get(), { tekst: tekst.tekst(words), gemeente }));
  };
  return (
    <section class="zoeken__meldpunt" aria-labelledby="zoek-meldpunt">
      <h2 id="zoek-meldpunt" class={rustig ? 'kaart__titel' : undefined}>
        {tekst.kop}
      </h2>
      <p>{tekst.uitleg}</p>
      <p>
        <a
          class={rustig ? 'knop knop--tekst' : 'knop knop--pijl'}
          href={metBasis('/meldpunt/hulp/')}
          onClick={fillIn}
        >
          {tekst.knop}
        </a>
      </p>
      <p class="klein rustig">{tekst.bij}</p>
    </section>
  );
}
