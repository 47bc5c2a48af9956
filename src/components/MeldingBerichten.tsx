import type { Belpunt } from '../domain/meldpunt.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import { nlMelding } from '../i18n/melding.ts';
import { Bel } from './MeldingBellen.tsx';

/** Ids that the focus goes to after sending. */
export const FOUTOVERZICHT = 'foutoverzicht';
export const NIET_VERSTUURD = 'niet-verstuurd';

/** All mistakes on top of the form, each with a link to its field. */
export function Foutoverzicht({ fouten }: { fouten: readonly Leesfout[] }) {
  return (
    <div class="foutoverzicht" id={FOUTOVERZICHT} tabIndex={-1} role="alert">
      <h2>{nlMelding.fouten.kop(fouten.length)}</h2>
      <ul>
        {fouten.map(({ veld, melding }) => (
          <li key={veld}>
            <a href={`#${veld}`}>{melding}</a>
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

/** Says that nothing has gone yet, and that nothing is lost. */
export function NietVerstuurd({
  reden,
  bellen,
  formulier,
}: NietVerstuurdProps & { formulier: string }) {
  const t = nlMelding.nietVerstuurd;
  return (
    <div class="bericht bericht--fout" id={NIET_VERSTUURD} tabIndex={-1} role="alert">
      <h2>{t.kop}</h2>
      <p>{reden}</p>
      <Bel vraag={t.haast} punt={bellen} />
      <button class="knop knop--tweede" type="submit" form={formulier}>
        {nlMelding.opnieuw}
      </button>
    </div>
  );
}

/** A friendly word, never a barrier: the text may hold another number that only looks like a BSN. */
export function BsnWaarschuwing(props: {
  isNodig: boolean | undefined;
  onHaalWeg: (() => void) | undefined;
}) {
  return (
    <div role="status">
      {props.isNodig && (
        <div class="bericht bericht--let-op">
          <p>{nlMelding.bsn.waarschuwing}</p>
          <button class="knop" type="button" onClick={props.onHaalWeg}>
            {nlMelding.bsn.haalWeg}
          </button>
        </div>
      )}
    </div>
  );
}
