import type { Reden } from '../../domain/reden.ts';
import type { Uitkomst } from '../../domain/uitkomst.ts';
import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';

/** Each voorwaarde with its own oordeel; what comes from the same source names it once, below. */
export function Redenen({ redenen }: { readonly redenen: readonly Reden[] }) {
  const bronnen = [...new Set(redenen.map(({ bron }) => bron))];
  return (
    <>
      {bronnen.map((bron) => (
        <div class="redenen__bron" key={bron}>
          <ul class="redenen">
            {redenen
              .filter((reden) => reden.bron === bron)
              .map(({ voorwaarde, oordeel }) => (
                <li class={`reden reden--${oordeel}`} key={voorwaarde}>
                  <span>
                    <span class="verborgen">{tekst.reden[oordeel]}: </span>
                    {voorwaarde}
                  </span>
                </li>
              ))}
          </ul>
          {bron && <p class="klein rustig">{bron}</p>}
        </div>
      ))}
    </>
  );
}

/** Why it is a nee: the voorwaarden that fail, or all of them when none does so alone. */
export function failing({ redenen }: Uitkomst): readonly Reden[] {
  const failed = redenen.filter(({ oordeel }) => oordeel === 'nee');
  return failed.length > 0 ? failed : redenen;
}
