import { useEffect, useRef, useState } from 'preact/hooks';
import { shareLink, type Gedeeld } from '../../browser/delen.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';

const t = meeneemTekst.deel;

/** Gives the link to another app or to the clipboard; where neither is there, to copy by hand. */
export function DeelKnop({ link }: { readonly link: string }) {
  const [gedeeld, setGedeeld] = useState<Gedeeld>();
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (gedeeld === 'zelf') veld.current?.select();
  }, [gedeeld]);

  return (
    <div class="meenemen__deel">
      <button
        class="knop knop--tweede"
        type="button"
        onClick={() => {
          setGedeeld(undefined);
          void shareLink(t.titel, link).then(setGedeeld);
        }}
      >
        {t.knop}
      </button>
      <p class="klein rustig">{t.uitleg}</p>
      <div role="status">
        {(gedeeld === 'gedeeld' || gedeeld === 'gekopieerd') && (
          <p class="bericht bericht--goed">{t[gedeeld]}</p>
        )}
        {gedeeld === 'zelf' && (
          <label class="veld">
            <span class="veld__uitleg">{t.zelf}</span>
            <input
              class="invoer"
              type="text"
              readOnly
              value={link}
              ref={veld}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        )}
      </div>
    </div>
  );
}
