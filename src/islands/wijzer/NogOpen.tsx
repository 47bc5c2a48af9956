import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';

/** The result so far: there is more to ask. */
export function NogOpen({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <div class="bericht geen-print">
      <p>{tekst.nogOpen}</p>
      <button class="knop knop--tweede" type="button" onClick={onGoOn}>
        {tekst.verderVragen}
      </button>
    </div>
  );
}
