import { useEffect, useMemo, useState } from 'preact/hooks';
import { addAlleWijzerdelen, loadWijzerdata } from '../browser/wijzerdata.ts';
import { localDate } from '../domain/datum.ts';
import type { Wijzerdata } from '../domain/kennis.ts';
import { readListFragment } from '../domain/lijst-link.ts';
import { meeneemTekst } from '../i18n/meenemen.ts';
import { lijstItems } from './lijst/lijst-items.ts';
import { LegeLijst, Lijstscherm } from './lijst/Lijstscherm.tsx';
import { stofOf } from './wijzer/stof.ts';

interface Props {
  /** Base path of the site, with a slash at the end. */
  readonly basis: string;
}

const t = meeneemTekst.lijst;

/**
 * The list of a link. What it holds stands behind the `#`, which a browser keeps to itself; what is
 * ticked here is kept nowhere.
 */
export default function Lijst({ basis }: Props) {
  const [hash, setHash] = useState<string>();
  const [data, setData] = useState<Wijzerdata>();
  const [isFout, setFout] = useState(false);
  const [peildatum] = useState(() => localDate(new Date()));

  function load(): void {
    setFout(false);
    loadWijzerdata(basis).then(setData, () => setFout(true));
  }

  useEffect(() => {
    const readHash = () => setHash(location.hash);
    readHash();
    load();
    window.addEventListener('hashchange', readHash);
    return () => window.removeEventListener('hashchange', readHash);
  }, []);

  const lijst = useMemo(() => {
    if (!data || hash === undefined) return undefined;
    const stof = stofOf(data, peildatum);
    const { slugs, onbekend } = readListFragment(
      hash,
      stof.regelingen.map(({ slug }) => slug),
    );
    return { items: lijstItems(slugs, { stof, data, peildatum }), onbekend };
  }, [data, hash]);

  // A large site keeps the regelingen of each gemeente apart, and the link does not say which.
  const moreToFind = lijst !== undefined && lijst.onbekend > 0 && (data?.meer ?? []).length > 0;
  useEffect(() => {
    if (data && moreToFind) addAlleWijzerdelen(basis, data).then(setData, () => setFout(true));
  }, [moreToFind]);

  return (
    <div class="wijzer lijst">
      <div class="wijzer__status" role="status">
        {isFout && <p class="bericht bericht--fout">{t.laadfout}</p>}
        {hash !== undefined && !lijst && !isFout && <p>{t.laden}</p>}
      </div>
      {isFout && (
        <button class="knop knop--tweede" type="button" onClick={load}>
          {t.opnieuw}
        </button>
      )}
      {lijst?.items.length === 0 && <LegeLijst basis={basis} />}
      {lijst && lijst.items.length > 0 && (
        <Lijstscherm key={hash} {...lijst} basis={basis} peildatum={peildatum} />
      )}
    </div>
  );
}
