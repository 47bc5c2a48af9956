import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';

interface Props {
  readonly onBegin: () => void;
  readonly begonnen: boolean;
}

/** What the wizard does, in three sentences, and the button to begin. */
export function StartScherm({ onBegin, begonnen }: Props) {
  return (
    <>
      <h1>{tekst.start.kop}</h1>
      <ul>
        {tekst.start.uitleg.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <div class="knoppen">
        <button class="knop knop--primair knop--pijl" type="button" onClick={onBegin}>
          {begonnen ? tekst.start.verder : tekst.start.knop}
        </button>
      </div>
    </>
  );
}
