import { nlBedankt } from '../i18n/melding-pagina.ts';
import { MeldingOnbekend } from './MeldingOnbekend.tsx';
import { Tekening } from './Tekening.tsx';
import { bedankt } from './tekeningen/bedankt.ts';

/** What is known about a melding that was sent. */
export interface Verzonden {
  readonly nummer: string;
  /** False when we cannot tell whether it was delivered: anybody can put a number in an address. */
  readonly isBekend: boolean;
  /** In sentences: who has it now. Only a script knows this; it never stands in an address. */
  readonly naar?: string | undefined;
}

/** Where it says that the number is wiped; the focus goes there, for the button that had it is gone. */
export const GEWIST = 'gewist';

interface Props {
  /** Undefined as long as no script or server has looked; null when nothing was sent. */
  verzonden?: Verzonden | null | undefined;
  /** Base path of the site, with a slash at the end. */
  basis: string;
  /** What only a script can do. */
  script?: { readonly isGewist: boolean; readonly onWis: () => void } | undefined;
}

/** The number of a melding, large enough to write down. */
export function MeldingBedankt({ verzonden, basis, script }: Props) {
  const t = nlBedankt;
  return (
    // One element around all states: the script starts on a page in which the server may have put the
    // number already, and Preact then replaces what is in it.
    <div>
      {verzonden === undefined && <p>{t.adresbalk}</p>}
      {verzonden === null && !script?.isGewist && (
        <p>
          {t.niets} <a href={`${basis}meldpunt/`}>{t.naarFormulier}</a>
        </p>
      )}
      {verzonden?.isBekend === false && <MeldingOnbekend nummer={verzonden.nummer} basis={basis} />}
      {/* Nobody sees a letter that arrives unless theirs did. */}
      {verzonden?.isBekend && <Tekening tekening={bedankt} />}
      {verzonden?.isBekend && (
        <div class="bericht bericht--goed">
          <p class="meldbedankt__kop">{t.verstuurd}</p>
          {verzonden.naar && <p>{verzonden.naar}</p>}
          <p>
            {t.nummer} <strong class="meldnummer">{verzonden.nummer}</strong>
          </p>
          <p>{t.bewaar}</p>
        </div>
      )}
      {verzonden && script && (
        <div class="meldwis">
          <p>{t.wisUitleg}</p>
          <button class="knop knop--tweede" type="button" onClick={script.onWis}>
            {t.wis}
          </button>
        </div>
      )}
      {/* Another element than those above, or Preact would take the one for the other. */}
      <section role="status" id={GEWIST} tabIndex={-1}>
        {script?.isGewist && <p class="bericht bericht--goed">{t.gewist}</p>}
      </section>
    </div>
  );
}
