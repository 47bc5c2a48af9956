import { simplest, sumOf } from '../../domain/bedrag.ts';
import { bedragZin, resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import type { Resultaat } from './resultaten.ts';

/** What is likely and not yet there, together per month. */
export function Totaal({ results }: { readonly results: readonly Resultaat[] }) {
  const bedragen = results.flatMap(({ bedrag }) => bedrag ?? []);
  const total = sumOf(bedragen);
  if (total.max === 0) return null;
  const zonder = results.length - bedragen.length;
  return (
    <div class="totaal">
      <p class="totaal__bedrag">{tekst.totaal.samen(bedragZin(simplest(total)))}</p>
      <p>
        {tekst.totaal.uitleg}
        {zonder > 0 && ` ${tekst.totaal.zonder(zonder)}`}
        {bedragen.some(({ perKwartaal }) => perKwartaal) && ` ${tekst.totaal.kwartaal}`}
      </p>
    </div>
  );
}
