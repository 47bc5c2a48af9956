import { toKeuzes, type Meldkeuzes } from '../domain/meldpunt.ts';
import type { Invoer } from '../domain/meldinvoer.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import { nlMelding } from '../i18n/melding.ts';
import { MeldingBellen } from './MeldingBellen.tsx';
import {
  BsnWaarschuwing,
  Foutoverzicht,
  NietVerstuurd,
  type NietVerstuurdProps,
} from './MeldingBerichten.tsx';
import { Keuzeveld, Vink } from './MeldingKeuzes.tsx';
import { Lijstveld, Tekstveld } from './MeldingVelden.tsx';

export const FORMULIER = 'melding';

interface Props {
  keuzes: Meldkeuzes;
  /** Base path of the site, with a slash at the end. */
  basis: string;
  waarden?: Invoer;
  fouten?: readonly Leesfout[];
  nietVerstuurd?: NietVerstuurdProps | undefined;
  /** What only a script can do; without script these stay away. */
  script?: {
    isBezig: boolean;
    status: string;
    heeftBsn: boolean;
    onSubmit: (event: { preventDefault(): void }) => void;
    onInput: () => void;
    onHaalBsnWeg: () => void;
    onWis: () => void;
  };
}

/**
 * The form of the meldpunt. Rendered in three places: in the built page, in the browser, and by the
 * function when a form without script comes back with mistakes.
 */
export function MeldingForm(props: Props) {
  const { keuzes, basis, waarden = {}, fouten = [], nietVerstuurd, script } = props;
  const { geen, veld: t } = nlMelding;
  const veld = (naam: keyof typeof t) => ({
    naam,
    ...t[naam],
    waarden,
    fout: fouten.find((fout) => fout.veld === naam)?.melding,
  });
  const { soort, nood, reden, rol, contactwijze } = nlMelding;
  return (
    <>
      {fouten.length > 0 && <Foutoverzicht fouten={fouten} />}
      {nietVerstuurd && <NietVerstuurd {...nietVerstuurd} formulier={FORMULIER} />}
      <form
        class="formulier"
        id={FORMULIER}
        method="post"
        action={`${basis}api/melding`}
        noValidate
        onSubmit={script?.onSubmit}
        onInput={script?.onInput}
      >
        <p>{nlMelding.vooraf}</p>
        <div class="meldnood">
          <Keuzeveld {...veld('nood')} soort="checkbox" keuzes={toKeuzes(nood)} />
          <div class="meldnood__bellen bericht bericht--let-op">
            <h2>{nlMelding.bellen.kop}</h2>
            <MeldingBellen keuzes={keuzes} />
          </div>
        </div>
        <Keuzeveld {...veld('soort')} soort="radio" keuzes={toKeuzes(soort)} />
        <Lijstveld {...veld('gemeente')} geen={nlMelding.keuze} keuzes={keuzes.gemeenten} />
        <Keuzeveld {...veld('onderwerp')} soort="radio" keuzes={keuzes.onderwerpen} />
        <Lijstveld {...veld('regeling')} magLeeg geen={geen.regeling} keuzes={keuzes.regelingen} />
        <div class="bij-werkt-niet">
          <Lijstveld {...veld('reden')} magLeeg geen={nlMelding.keuze} keuzes={toKeuzes(reden)} />
        </div>
        <div class="meldtekst">
          <Tekstveld {...veld('tekst')} regels={7} />
          <BsnWaarschuwing isNodig={script?.heeftBsn} onHaalWeg={script?.onHaalBsnWeg} />
        </div>
        <Lijstveld {...veld('rol')} magLeeg geen={geen.rol} keuzes={toKeuzes(rol)} />
        <div class="namens">
          <Vink {...veld('namens')} />
          <div class="bij-namens">
            <Vink {...veld('toestemming')} />
          </div>
        </div>
        <Tekstveld {...veld('naam')} magLeeg autocomplete="name" />
        <Tekstveld {...veld('contact')} magLeeg />
        <Lijstveld
          {...veld('contactwijze')}
          magLeeg
          geen={geen.contactwijze}
          keuzes={toKeuzes(contactwijze)}
        />
        <div class="lokveld" aria-hidden="true">
          <label>
            {t.website.vraag} <input type="text" name="website" tabIndex={-1} autocomplete="off" />
          </label>
        </div>
        <p>{nlMelding.wieLeest}</p>
        <div class="knoppen">
          <button class="knop knop--primair" type="submit">
            {script?.isBezig ? nlMelding.bezig : nlMelding.verstuur}
          </button>
          {script && (
            <button class="knop knop--tekst" type="button" onClick={script.onWis}>
              {nlMelding.wis}
            </button>
          )}
        </div>
        <p class="verborgen" role="status">
          {script?.status}
        </p>
      </form>
    </>
  );
}
