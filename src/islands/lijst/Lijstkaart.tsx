import { meeneemTekst } from '../../i18n/meenemen.ts';
import { Telefoonlink } from '../wijzer/Telefoonlink.tsx';
import type { Lijstitem } from './lijst-items.ts';

interface Props {
  readonly item: Lijstitem;
  readonly basis: string;
}

const t = meeneemTekst.lijst;

/** One regeling of a shared list: what it is, what to do, and whom to call. */
export function Lijstkaart({ item, basis }: Props) {
  const { slug, titel, kaart, onzeker, hulp } = item;
  const pagina = `${basis}regelingen/${slug}/`;
  return (
    <li class="kaart uitkomst">
      <h3>
        <a href={pagina}>{titel}</a>
      </h3>
      {kaart ? (
        <>
          <p class="uitkomst__naam" translate={false}>
            {kaart.naam}
          </p>
          {onzeker && <p class="oordeel oordeel--misschien">{t.onzeker}</p>}
          <p>{kaart.samenvatting}</p>
          <h4>{t.stappen}</h4>
          <ol>
            {kaart.stappen.map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
          <Telefoonlink organisatie={hulp} />
        </>
      ) : (
        <p>{t.dicht}</p>
      )}
    </li>
  );
}
