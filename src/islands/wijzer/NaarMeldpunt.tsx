import { useEffect, useRef, useState } from 'preact/hooks';
import { concept } from '../../browser/melding-concept.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { isUnfinished, withList } from './melding-lijst.ts';

interface Props {
  /** What the form will say, word for word. */
  readonly tekst: string;
  /** Slug and name of the gemeente, when it is known. */
  readonly gemeente: { readonly slug: string; readonly naam: string } | undefined;
  readonly basis: string;
}

const t = meeneemTekst.melding;

/** Puts the list in the form of the meldpunt, after showing exactly what that will be. Sends nothing. */
export function NaarMeldpunt({ tekst, gemeente, basis }: Props) {
  const [stap, setStap] = useState<'knop' | 'vraag' | 'mislukt'>('knop');
  const kop = useRef<HTMLHeadingElement>(null);
  const knop = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const meldpunt = `${basis}meldpunt/hulp/`;

  useEffect(() => {
    if (stap === 'vraag') kop.current?.focus();
    if (stap === 'knop' && wasOpen.current) knop.current?.focus();
    wasOpen.current = stap !== 'knop';
  }, [stap]);

  function fillIn(): void {
    const next = withList(concept.get(), { tekst, gemeente: gemeente?.slug });
    concept.set(next);
    // Storage may be refused; then an empty form would open, without a word.
    if (concept.get()?.invoer['tekst'] === next.invoer['tekst']) location.assign(meldpunt);
    else setStap('mislukt');
  }

  if (stap === 'knop') {
    return (
      <div class="meenemen__deel">
        <button class="knop knop--tweede" type="button" ref={knop} onClick={() => setStap('vraag')}>
          {t.knop}
        </button>
      </div>
    );
  }
  return (
    <div class="kaart meenemen__deel">
      <h3 tabIndex={-1} ref={kop}>
        {t.kop}
      </h3>
      <p>{t.uitleg}</p>
      {isUnfinished(concept.get()) && <p class="bericht bericht--let-op">{t.erbij}</p>}
      <blockquote class="meenemen__tekst">{tekst}</blockquote>
      {gemeente && <p>{t.gemeente(gemeente.naam)}</p>}
      <p>{t.nietsWeg}</p>
      <div role="status">
        {stap === 'mislukt' && (
          <p class="bericht bericht--fout">
            {t.mislukt} <a href={meldpunt}>{t.open}</a>
          </p>
        )}
      </div>
      <div class="knoppen">
        <button class="knop knop--tweede" type="button" onClick={fillIn}>
          {t.ja}
        </button>
        <button class="knop knop--tekst" type="button" onClick={() => setStap('knop')}>
          {t.nee}
        </button>
      </div>
    </div>
  );
}
