import { nlWachtrij, nlWachtrijpagina as t } from '../../i18n/wachtrij.ts';

/** All that is left of a melding that was delivered. */
export function Verstuurdbericht({ nummer, onWis }: { nummer: string; onWis: () => void }) {
  return (
    <div class="bericht bericht--goed" role="status">
      <p>
        {nlWachtrij.verstuurd} <strong class="meldnummer">{nummer}</strong>
      </p>
      <p>{t.bewaar}</p>
      <button class="knop knop--tekst" type="button" onClick={onWis}>
        {nlWachtrij.wisNummer}
      </button>
    </div>
  );
}
