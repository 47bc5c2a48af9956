import { CONTROLE, type Deurnaam } from '../domain/deuren.ts';
import type { Invoer } from '../domain/meldinvoer.ts';
import type { Deurgegevens } from '../domain/meldpunt.ts';
import { nlMelding } from '../i18n/melding.ts';
import { NietVerstuurd, type NietVerstuurdProps } from './MeldingBerichten.tsx';
import { MeldingControle } from './MeldingControle.tsx';
import { FORMULIER } from './MeldingForm.tsx';
import { MeldingKop } from './MeldingKop.tsx';

interface Props {
  deur: Deurnaam;
  gegevens: Deurgegevens;
  /** From `geldendeInvoer`. */
  invoer: Invoer;
  basis: string;
  nietVerstuurd?: NietVerstuurdProps | undefined;
}

/** The check for who has no script: a form whose fields nobody can type in any more. */
export function MeldingVerzendform({ deur, gegevens, invoer, basis, nietVerstuurd }: Props) {
  const action = `${basis}api/melding`;
  const fields = Object.entries({ ...invoer, deur }).flatMap(([naam, waarden]) =>
    [waarden].flat().map((waarde) => ({ naam, waarde })),
  );
  return (
    <>
      <MeldingKop deur={deur} stap={CONTROLE} />
      {nietVerstuurd && <NietVerstuurd {...nietVerstuurd} formulier={FORMULIER} />}
      <form class="formulier" id={FORMULIER} method="post" action={action}>
        {fields.map(({ naam, waarde }) => (
          <input key={naam + waarde} type="hidden" name={naam} value={waarde} />
        ))}
        <MeldingControle
          {...{ deur, gegevens, invoer }}
          wijzig={(veld, tekst) => (
            <button
              class="knop knop--tekst"
              type="submit"
              name="stap"
              value="wijzig"
              formaction={`${action}#${veld}`}
            >
              {tekst}
            </button>
          )}
        />
        <div class="knoppen">
          <button class="knop knop--primair" type="submit">
            {nlMelding.verstuur}
          </button>
        </div>
      </form>
    </>
  );
}
