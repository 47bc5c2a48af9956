import { nlZoeken } from '../../i18n/zoeken.ts';
import type { Opdracht } from './opdracht.ts';

const tekst = nlZoeken.bedoeld;

interface Props {
  readonly opdracht: Opdracht;
  /** What was searched for instead of what was typed. */
  readonly bedoeld: string | undefined;
  readonly onLetterlijk: (letterlijk: boolean) => void;
}

/** Says so when something else was searched than what stands in the field, with the way to undo it. */
export function Bedoeld({ opdracht: { zoekvraag, letterlijk }, bedoeld, onLetterlijk }: Props) {
  if (letterlijk) {
    return (
      <div class="zoeken__bedoeld">
        <p>{tekst.nuLetterlijk(zoekvraag.trim())}</p>
        <button class="knop knop--tekst" type="button" onClick={() => onLetterlijk(false)}>
          {tekst.terug}
        </button>
      </div>
    );
  }
  if (bedoeld === undefined) return null;
  return (
    <div class="zoeken__bedoeld">
      <p>
        {tekst.voor} <strong>{bedoeld}</strong>
        {tekst.na}
      </p>
      <button class="knop knop--tekst" type="button" onClick={() => onLetterlijk(true)}>
        {tekst.letterlijk(zoekvraag.trim())}
      </button>
    </div>
  );
}
