import { Tekening } from '../../components/Tekening.tsx';
import { leeg } from '../../components/tekeningen/leeg.ts';
import { telOf } from '../../domain/telefoon.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { Papieren } from '../wijzer/Papieren.tsx';
import type { Lijstitem } from './lijst-items.ts';
import { localHelpOf, papersOf } from './lijst-samen.ts';
import { Lijstkaart } from './Lijstkaart.tsx';
import { Meeneemacties } from './Meeneemacties.tsx';

interface Props {
  readonly items: readonly Lijstitem[];
  /** How many of the link are not there (any more). */
  readonly onbekend: number;
  readonly basis: string;
  readonly peildatum: string;
}

const t = meeneemTekst.lijst;

/** A list as it came over a link: the regelingen, their papers together, and taking it along. */
export function Lijstscherm({ items, onbekend, basis, peildatum }: Props) {
  const papieren = papersOf(items);
  return (
    <>
      <section class="uitkomsten" aria-labelledby="op-de-lijst">
        <h2 id="op-de-lijst">{t.kop(items.length)}</h2>
        {onbekend > 0 && <p class="bericht">{t.deels(onbekend)}</p>}
        {localHelpOf(items).map(({ gemeente, hulp }) => (
          <p key={`${gemeente} ${hulp.naam}`}>
            {t.plaatselijk(gemeente, hulp.naam)}{' '}
            <a class="telefoon" href={telOf(hulp.telefoon ?? '')}>
              {hulp.telefoon}
            </a>
          </p>
        ))}
        <ul class="uitkomsten__lijst">
          {items.map((item) => (
            <Lijstkaart key={item.slug} item={item} basis={basis} />
          ))}
        </ul>
      </section>
      {papieren.length > 0 && <Papieren papieren={papieren} />}
      <Meeneemacties
        items={items}
        basis={basis}
        peildatum={peildatum}
        printKnop={t.print}
        bladKop={meeneemTekst.blad.lijstKop}
      />
    </>
  );
}

/** A link without a list, or one that was damaged: what to do instead. */
export function LegeLijst({ basis }: { readonly basis: string }) {
  return (
    <>
      <Tekening tekening={leeg} />
      <div class="bericht">
        <p>{t.leeg}</p>
        <p>{t.leegUitleg}</p>
      </div>
      <div class="knoppen">
        <a class="knop knop--primair knop--pijl" href={`${basis}wijzer/`}>
          {t.wijzer}
        </a>
        <a class="knop knop--tekst" href={`${basis}regelingen/`}>
          {t.alle}
        </a>
      </div>
    </>
  );
}
