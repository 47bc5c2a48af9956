import type { Gegevens } from '../../domain/gegevens.ts';
import type { Vraag } from '../../domain/vraag.ts';
import type { Woordenlijst } from '../../domain/woorden.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';
import { Getalveld } from './Getalveld.tsx';
import { valuesOf, WEET_NIET, type Schermveld } from './lees-veld.ts';
import { VeldKeuzes } from './VeldKeuzes.tsx';

interface Props {
  readonly vraag: Vraag;
  /** The fields that have a meaning now. */
  readonly velden: readonly Schermveld[];
  readonly eerder: Gegevens | undefined;
  readonly nu: FormData | undefined;
  readonly fouten: Readonly<Record<string, string>>;
  readonly woorden: Woordenlijst;
  readonly tekst: Wijzerwoorden;
}

/** One subject on the page with all questions. */
export function AllesDeel({ vraag, velden, eerder, nu, fouten, woorden, tekst }: Props) {
  const kop = `deel-${vraag.slug}`;
  const single = velden.length === 1 && !velden[0]?.veld.vraag;
  return (
    <section class="alles__deel" aria-labelledby={kop}>
      <h2 id={kop}>{vraag.titel}</h2>
      {vraag.uitleg && <p class="keuzes__uitleg">{vraag.uitleg}</p>}
      {velden.map((scherm) => {
        const own = scherm.veld.vraag ?? vraag.titel;
        const shared = {
          scherm,
          vraag: single ? <span class="verborgen">{own}</span> : own,
          ...(fouten[scherm.naam] && { fout: fouten[scherm.naam]! }),
        };
        if (scherm.definitie) {
          return <Getalveld key={scherm.naam} {...shared} eerder={eerder} />;
        }
        const waarden = givenOf(scherm, eerder);
        return (
          <VeldKeuzes
            key={scherm.naam}
            {...shared}
            woorden={woorden}
            tekst={{ ...tekst, weetNiet: helperTekst.pagina.weetNiet }}
            magLeeg
            waarden={waarden}
            nu={(nu ? nu.getAll(scherm.naam).map(String) : waarden.get(scherm.naam)) ?? []}
          />
        );
      })}
    </section>
  );
}

/** What was answered before; what was left open stays empty instead of "Weet niet". */
function givenOf(
  scherm: Schermveld,
  eerder: Gegevens | undefined,
): ReadonlyMap<string, readonly string[]> {
  const values = valuesOf(scherm, eerder);
  return values.get(scherm.naam)?.includes(WEET_NIET) ? new Map() : values;
}
