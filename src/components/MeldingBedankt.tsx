import { nlBedankt } from '../i18n/melding-pagina.ts';

/** What is known about a melding that was sent. */
export interface Verzonden {
  readonly nummer: string;
  /** In sentences: who has it now. Only a script knows this; it never stands in an address. */
  readonly naar?: string | undefined;
}

interface Props {
  /** Undefined as long as no script or server has looked; null when nothing was sent. */
  verzonden?: Verzonden | null | undefined;
  /** Base path of the site, with a slash at the end. */
  basis: string;
}

/** The number of a melding, large enough to write down. */
export function MeldingBedankt({ verzonden, basis }: Props) {
  const t = nlBedankt;
  return (
    // One element around all states: the script starts on a page in which the server may have put the
    // number already, and Preact then replaces what is in it.
    <div>
      {verzonden === undefined && <p>{t.adresbalk}</p>}
      {verzonden === null && (
        <p>
          {t.niets} <a href={`${basis}meldpunt/`}>{t.naarFormulier}</a>
        </p>
      )}
      {verzonden && (
        <div class="bericht bericht--goed">
          <p>
            {t.verstuurd} {verzonden.naar}
          </p>
          <p>
            {t.nummer} <strong class="meldnummer">{verzonden.nummer}</strong>
          </p>
          <p>{t.bewaar}</p>
        </div>
      )}
    </div>
  );
}
