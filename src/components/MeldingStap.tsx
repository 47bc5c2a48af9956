import type { ComponentChildren } from 'preact';
import {
  DEUREN,
  isGevraagd,
  stappenVan,
  type Deurnaam,
  type Stap,
  type Stapnaam,
  type Veldnaam,
} from '../domain/deuren.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import { textIn, type Invoer } from '../domain/meldinvoer.ts';
import type { Meldkeuzes } from '../domain/meldpunt.ts';
import { nlMelding } from '../i18n/melding.ts';
import { MeldingVeld } from './MeldingVeld.tsx';
import { Stapkop } from './MeldingVraag.tsx';
import { Pictogram } from './Pictogram.tsx';

export interface Stapscript {
  stap: Stapnaam;
  /** The path of its pictogram; empty until that has been fetched. */
  beeld: string;
  /** What stands in the form, as far as it decides what is asked. */
  invoer: Invoer;
  /** Fields that we filled in ourselves, and that nobody has changed since. */
  ingevuld: ReadonlySet<string>;
  aandacht: ComponentChildren;
  voorbeeld: string | undefined;
}

interface Props {
  deur: Deurnaam;
  stap: Stap;
  keuzes: Meldkeuzes;
  waarden?: Invoer;
  fouten: readonly Leesfout[];
  script?: Stapscript | undefined;
}

/** One step: its heading, and the fields that are asked there. */
export function MeldingStap({ deur, stap, keuzes, waarden = {}, fouten, script }: Props) {
  const [naam] = stap.velden;
  const invoer = script?.invoer ?? waarden;
  const kop = nlMelding.stapkop[naam];
  const isIngevuld = stap.velden.some((veld) => script?.ingevuld.has(veld));

  /** Without script the style sheet shows what belongs to a choice; a regeling only comes by a link. */
  const isHidden = (veld: Veldnaam) => {
    if (deur === 'hulp' && veld === 'regeling') return textIn(invoer, veld) === '';
    return script !== undefined && !isGevraagd(deur, veld, invoer);
  };
  return (
    <div class={`meldstap meldstap--${naam}`} hidden={script && script.stap !== naam}>
      {script && <Telling deur={deur} stap={naam} invoer={invoer} beeld={script.beeld} />}
      {kop && <Stapkop stap={naam}>{kop}</Stapkop>}
      {kop && isIngevuld && <p class="rustig">{nlMelding.stap.ingevuld}</p>}
      {stap.velden.map((veld) => (
        <div
          key={veld}
          class={DEUREN[deur].bij[veld] && `bij bij--${veld}`}
          hidden={isHidden(veld)}
        >
          <MeldingVeld
            {...{ deur, veld, keuzes, waarden }}
            fout={fouten.find((fout) => fout.veld === veld)?.melding}
            isKop={!kop && veld === naam}
            isIngevuld={!kop && veld === naam && isIngevuld}
            aandacht={script?.aandacht}
            voorbeeld={script?.voorbeeld}
          />
        </div>
      ))}
    </div>
  );
}

/** "Stap 2 van 6": no bar, and no promise in minutes. */
export function Telling(props: { deur: Deurnaam; stap: Stapnaam; invoer: Invoer; beeld: string }) {
  const stappen = stappenVan(props.deur, props.invoer);
  const nummer = stappen.indexOf(props.stap) + 1;
  return (
    <p class="meldstap__telling met-beeld">
      <Pictogram pad={props.beeld} />
      {nlMelding.stap.telling(nummer, stappen.length)}
    </p>
  );
}
