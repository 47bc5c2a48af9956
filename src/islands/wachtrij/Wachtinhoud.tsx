import { conceptVan } from '../../browser/melding-concept.ts';
import { rijenVan } from '../../components/melding-rijen.ts';
import { deurVan, geldendeInvoer } from '../../domain/deuren.ts';
import type { Meldkeuzes } from '../../domain/meldpunt.ts';
import type { Melding } from '../../domain/schema/melding.ts';

/** What its writer filled in, to look at once more. */
export function Wachtinhoud({ melding, keuzes }: { melding: Melding; keuzes: Meldkeuzes }) {
  const { invoer } = conceptVan(melding);
  const deur = deurVan(invoer) ?? 'hulp';
  return (
    <dl class="wachtrij__inhoud">
      {rijenVan(deur, geldendeInvoer(deur, invoer), keuzes).map(({ veld, vraag, tekst }) => (
        <div key={veld}>
          <dt>{vraag}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}
