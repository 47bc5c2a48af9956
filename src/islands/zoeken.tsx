import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makeSearch, type Zoekuitkomst } from '../browser/search.ts';
import { nlZoeken as tekst } from '../i18n/zoeken.ts';
import { NietsGevonden, type Hulp } from './zoeken-niets.tsx';
import { Zoekresultaten } from './zoeken-resultaten.tsx';

/** Long enough not to search for every letter, short enough to feel direct. */
const PAUSE_MS = 200;

interface Props {
  readonly hulp: Hulp;
}

type Stand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'mislukt' }
  | { readonly soort: 'klaar'; readonly zoekvraag: string; readonly uitkomst: Zoekuitkomst };

/** The search field with its results, as you type. `?q=` in the address opens it with a search. */
export function Zoeken({ hulp }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [zoekvraag, setZoekvraag] = useState('');
  const stand = useZoeken(zoekvraag);

  useEffect(() => {
    // Someone on a slow phone has perhaps typed something before this script arrived.
    const typed = field.current?.value ?? '';
    setZoekvraag(typed === '' ? (new URL(location.href).searchParams.get('q') ?? '') : typed);
  }, []);

  return (
    <>
      <form
        role="search"
        class="formulier"
        action="/zoeken/"
        onSubmit={(event) => {
          event.preventDefault();
          // Closes the keyboard of a phone, so that the results come into view.
          field.current?.blur();
        }}
      >
        <div class="veld">
          <label class="veld__label" for="zoekvraag">
            {tekst.label}
          </label>
          <div class="zoekbalk">
            <input
              ref={field}
              id="zoekvraag"
              class="zoekbalk__invoer"
              type="search"
              name="q"
              autocomplete="off"
              enterkeyhint="search"
              placeholder={tekst.voorbeeld}
              value={zoekvraag}
              onInput={(event) => {
                setZoekvraag(event.currentTarget.value);
              }}
            />
            <button class="zoekbalk__knop" type="submit">
              {tekst.zoek}
            </button>
          </div>
        </div>
      </form>
      <p role="status" class="zoeken__aantal">
        {describeStand(stand)}
      </p>
      {stand.soort === 'klaar' && <Zoekresultaten resultaten={stand.uitkomst.resultaten} />}
      {(stand.soort === 'mislukt' || (stand.soort === 'klaar' && stand.uitkomst.aantal === 0)) && (
        <NietsGevonden hulp={hulp} mislukt={stand.soort === 'mislukt'} />
      )}
    </>
  );
}

/** Searches a moment after the last letter, and keeps the address in step without new history. */
function useZoeken(zoekvraag: string): Stand {
  const search = useMemo(() => makeSearch(import.meta.env.BASE_URL), []);
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' });

  useEffect(() => {
    const trimmed = zoekvraag.trim();
    if (trimmed === '') {
      setStand({ soort: 'leeg' });
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      rememberInAddress(trimmed);
      setStand((before) => (before.soort === 'klaar' ? before : { soort: 'bezig' }));
      search(trimmed).then(
        // An answer that was overtaken by the next letter is dropped.
        (uitkomst) => {
          if (current) setStand({ soort: 'klaar', zoekvraag: trimmed, uitkomst });
        },
        () => {
          if (current) setStand({ soort: 'mislukt' });
        },
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [search, zoekvraag]);

  return stand;
}

function describeStand(stand: Stand): string {
  if (stand.soort === 'leeg') return '';
  if (stand.soort === 'bezig') return tekst.bezig;
  if (stand.soort === 'mislukt') return tekst.misluktKop;
  const { aantal, resultaten } = stand.uitkomst;
  if (aantal === 0) return tekst.niets(stand.zoekvraag);
  return tekst.gevonden(aantal, resultaten.length);
}

function rememberInAddress(zoekvraag: string): void {
  const address = new URL(location.href);
  address.searchParams.set('q', zoekvraag);
  history.replaceState(history.state, '', address);
}
