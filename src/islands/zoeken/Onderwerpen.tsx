import { metBasis } from '../../browser/basis.ts';
import { nlZoeken as tekst } from '../../i18n/zoeken.ts';
import type { Keuze } from './opdracht.ts';

/** The subjects, for who has no word for it. */
export function Onderwerpen({ themas }: { readonly themas: readonly Keuze[] }) {
  return (
    <section aria-labelledby="zoek-onderwerpen">
      <h2 id="zoek-onderwerpen">{tekst.themas}</h2>
      <ul class="linklijst zoeken__onderwerpen">
        {themas.map(({ slug, naam }) => (
          <li key={slug}>
            <a href={metBasis(`/themas/${slug}/`)}>{naam}</a>
          </li>
        ))}
        <li>
          <a href={metBasis('/regelingen/')}>{tekst.alleRegelingen}</a>
        </li>
      </ul>
    </section>
  );
}
