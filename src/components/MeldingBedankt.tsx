import { nlBedankt } from '../i18n/melding-pagina.ts';

/** What is known about a melding that was sent. */
export interface Verzonden {
  readonly nummer: string;
  /** In sentences: who has it now. Only a script knows this; it never stands in an address. */
  readonly naar?: string | undefined;
}

/**
 * The number of a melding, large enough to write down.
 * @param verzonden undefined as long as no script or server has looked; null when nothing was sent
 */
export function MeldingBedankt({ verzonden }: { verzonden?: Verzonden | null }) {
  const t = nlBedankt;
  if (verzonden === undefined) return <p>{t.adresbalk}</p>;
  if (verzonden === null) {
    return (
      <p>
        {t.niets} <a href="/meldpunt/">{t.naarFormulier}</a>
      </p>
    );
  }
  return (
    <div class="bericht bericht--goed">
      <p>
        {t.verstuurd} {verzonden.naar}
      </p>
      <p>
        {t.nummer} <strong class="meldnummer">{verzonden.nummer}</strong>
      </p>
      <p>{t.bewaar}</p>
    </div>
  );
}
