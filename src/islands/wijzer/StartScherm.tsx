import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';

/**
 * Where the button leads before this page is awake: a tap on a slow phone is not lost, because the
 * wizard begins by itself when it finds this in the address.
 */
export const BEGIN_HASH = '#begin';

interface Props {
  readonly onBegin: () => void;
  readonly begonnen: boolean;
}

/** What the wizard does, in three sentences, and the button to begin. */
export function StartScherm({ onBegin, begonnen }: Props) {
  function begin(event: Event): void {
    event.preventDefault();
    onBegin();
  }
  return (
    <>
      <h1>{tekst.start.kop}</h1>
      <ul>
        {tekst.start.uitleg.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <div class="knoppen" id={BEGIN_HASH.slice(1)}>
        <a class="knop knop--primair knop--pijl" href={BEGIN_HASH} onClick={begin}>
          {begonnen ? tekst.start.verder : tekst.start.knop}
        </a>
      </div>
    </>
  );
}
