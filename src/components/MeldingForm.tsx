import type { ComponentChildren } from 'preact';
import { CONTROLE, DEUREN, type Deurnaam, type Stapnaam } from '../domain/deuren.ts';
import type { Meldkeuzes } from '../domain/meldpunt.ts';
import type { Invoer } from '../domain/meldinvoer.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import { nlMelding } from '../i18n/melding.ts';
import { MeldingKop } from './MeldingKop.tsx';
import { MeldingStap, type Stapscript } from './MeldingStap.tsx';
import { MeldingTerug } from './MeldingTerug.tsx';

export const FORMULIER = 'melding';

/** The id of the message on top, to which the focus goes. */
export const BERICHT = 'bericht';

/** What only a script can do; without script these stay away. */
export interface Formulierscript extends Stapscript {
  stap: Stapnaam;
  isBezig: boolean;
  /** The next step could not be fetched. */
  isLaadfout: boolean;
  status: string;
  /** True when this step is changed from the check, and leads back to it. */
  isWijziging: boolean;
  /** The check of all answers, at the last step. */
  controle: ComponentChildren;
  onSubmit: (event: { preventDefault(): void }) => void;
  onInput: (event: Event) => void;
  onTerug: () => void;
  onWis: () => void;
  /** Only just after everything was wiped. */
  onZetTerug: (() => void) | undefined;
}

interface Props {
  deur: Deurnaam;
  keuzes: Meldkeuzes;
  /** Base path of the site, with a slash at the end. */
  basis: string;
  waarden?: Invoer;
  fouten?: readonly Leesfout[];
  /** What is wrong, or why it has not gone yet. */
  bericht?: ComponentChildren;
  /** Comes from the function: no script will take it over. */
  isAntwoord?: boolean;
  script?: Formulierscript | undefined;
}

/**
 * The form of one door of the meldpunt. Rendered in three places: in the built page, in the browser,
 * and by the function when a form without script comes back. With a script one step is in sight.
 */
export function MeldingForm(props: Props) {
  const { deur, basis, fouten = [], bericht, isAntwoord, script } = props;
  const t = nlMelding.stap;
  const wacht = isAntwoord ? '' : 'meldstappen--wacht';
  const isControle = script?.stap === CONTROLE;
  const verder = script?.isWijziging ? t.klaar : t.verder;
  return (
    <>
      {!isAntwoord && <MeldingTerug basis={basis} onTerug={script?.onTerug} />}
      <MeldingKop deur={deur} stap={script?.stap} />
      {bericht}
      <form
        class={`formulier meldstappen ${script ? 'meldstappen--los' : wacht}`}
        id={FORMULIER}
        method="post"
        action={`${basis}api/melding`}
        noValidate
        onSubmit={script?.onSubmit}
        onInput={script?.onInput}
      >
        {script?.onZetTerug && (
          <p class="bericht">
            {nlMelding.gewist}{' '}
            <button class="knop knop--tekst" type="button" onClick={script.onZetTerug}>
              {nlMelding.zetTerug}
            </button>
          </p>
        )}
        {DEUREN[deur].stappen.map((stap) => (
          <MeldingStap key={stap.velden[0]} {...props} stap={stap} fouten={fouten} />
        ))}
        {isControle && script.controle}
        <input type="hidden" name="deur" value={deur} />
        {DEUREN[deur].soorten.length === 1 && (
          <input type="hidden" name="soort" value={DEUREN[deur].soorten[0]} />
        )}
        <div class="lokveld" aria-hidden="true">
          <label>
            {nlMelding.veld.website.vraag}{' '}
            <input type="text" name="website" tabIndex={-1} autocomplete="off" />
          </label>
        </div>
        <div class="knoppen">
          {script ? (
            <button
              key="script"
              class={`knop knop--primair${isControle ? '' : ' knop--pijl'}`}
              type="submit"
            >
              {script.isBezig ? nlMelding.bezig : isControle ? nlMelding.verstuur : verder}
            </button>
          ) : (
            <button
              key="zonder"
              class="knop knop--primair"
              type="submit"
              name="stap"
              value={CONTROLE}
            >
              {t.controleer}
            </button>
          )}
          {script && (
            <button class="knop knop--tekst" type="button" onClick={script.onWis}>
              {nlMelding.wis}
            </button>
          )}
        </div>
        <p class={script?.isLaadfout ? 'foutmelding' : 'verborgen'} role="status">
          {script?.isLaadfout ? t.laadfout : script?.status}
        </p>
      </form>
    </>
  );
}
