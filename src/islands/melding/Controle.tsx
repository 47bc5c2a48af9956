import { stapbeeld } from '../../components/melding-beeld.ts';
import { MeldingControle } from '../../components/MeldingControle.tsx';
import { Telling } from '../../components/MeldingStap.tsx';
import { CONTROLE, geldendeInvoer, stapMet, type Deurnaam } from '../../domain/deuren.ts';
import type { Invoer } from '../../domain/meldinvoer.ts';
import type { Deurgegevens } from '../../domain/meldpunt.ts';
import type { Stappen } from './gebruik-stappen.ts';

interface Props {
  readonly deur: Deurnaam;
  readonly gegevens: Deurgegevens;
  readonly invoer: Invoer;
  readonly stappen: Stappen;
}

/** The last step: all answers, each with a link that leads to its step and straight back. */
export function Controle({ deur, gegevens, invoer, stappen }: Props) {
  return (
    <>
      <Telling deur={deur} stap={CONTROLE} invoer={invoer} beeld={stapbeeld(CONTROLE)} />
      <MeldingControle
        deur={deur}
        gegevens={gegevens}
        invoer={geldendeInvoer(deur, invoer)}
        wijzig={(veld, tekst) => (
          <a
            class="knop knop--tekst"
            href={`#${veld}`}
            onClick={(event) => {
              event.preventDefault();
              stappen.ga(stapMet(deur, veld) ?? CONTROLE, true);
            }}
          >
            {tekst}
          </a>
        )}
      />
    </>
  );
}
