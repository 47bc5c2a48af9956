import type { ComponentChildren } from 'preact';
import type { Belpunt } from '../domain/meldpunt.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import { nlVerzenden } from '../i18n/melding-verzenden.ts';
import { Bel } from './MeldingBellen.tsx';
import { BERICHT } from './MeldingForm.tsx';

interface FoutoverzichtProps {
  fouten: readonly Leesfout[];
  onFout?: ((event: MouseEvent, veld: string) => void) | undefined;
}

/** All mistakes on top of the form, each with a link to its field. */
export function Foutoverzicht({ fouten, onFout }: FoutoverzichtProps) {
  return (
    <div class="foutoverzicht" id={BERICHT} tabIndex={-1} role="alert">
      <h2>{nlVerzenden.fouten.kop(fouten.length)}</h2>
      <ul>
        {fouten.map(({ veld, melding }) => (
          <li key={veld}>
            <a href={`#${veld}`} onClick={onFout && ((event) => onFout(event, veld))}>
              {melding}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why a melding is still with its writer, and whom to call meanwhile. */
export interface NietVerstuurdProps {
  /** Why, and where the text is now: in sentences. */
  reden: string;
  bellen: Belpunt;
}

interface Props extends NietVerstuurdProps {
  /** The form to send again; without one there is nothing to send. */
  formulier?: string | undefined;
  /** Another way to get it sent. */
  children?: ComponentChildren;
}

/** Says that nothing has gone yet, and that nothing is lost. */
export function NietVerstuurd({ reden, bellen, formulier, children }: Props) {
  const t = nlVerzenden.nietVerstuurd;
  return (
    <div class="bericht bericht--fout" id={BERICHT} tabIndex={-1} role="alert">
      <h2>{t.kop}</h2>
      <p>{reden}</p>
      <Bel vraag={t.haast} punt={bellen} />
      {formulier && (
        <button class="knop knop--tweede" type="submit" form={formulier}>
          {nlVerzenden.opnieuw}
        </button>
      )}
      {children}
    </div>
  );
}
