import { nlBedankt } from '../i18n/melding-pagina.ts';

/** A number in the address that belongs to no melding that we sent. The page around it says whom to call. */
export function MeldingOnbekend({ nummer, basis }: { nummer: string; basis: string }) {
  const t = nlBedankt;
  return (
    <div class="bericht bericht--let-op" id="nummer-onbekend">
      <p>
        {t.onbekend} <strong class="meldnummer">{nummer}</strong>
      </p>
      <p>{t.onbekendUitleg}</p>
      <p>
        <a href={`${basis}meldpunt/`}>{t.naarFormulier}</a>
      </p>
    </div>
  );
}
