import { useEffect, useState } from 'preact/hooks';
import { metBasis } from '../browser/basis.ts';
import { MeldingForm, type Formulierscript } from '../components/MeldingForm.tsx';
import { CONTROLE, DEUREN, stappenVan, type Deurnaam } from '../domain/deuren.ts';
import { textIn } from '../domain/meldinvoer.ts';
import type { Deurgegevens } from '../domain/meldpunt.ts';
import { nlMelding } from '../i18n/melding.ts';
import { useAandacht } from './melding/gebruik-aandacht.tsx';
import { useFormulier } from './melding/gebruik-formulier.ts';
import { useLater } from './melding/gebruik-later.ts';
import { useStappen } from './melding/gebruik-stappen.ts';
import { useVerzenden } from './melding/gebruik-verzenden.ts';
import { useToestand } from './melding/toestand.ts';

interface Props {
  deur: Deurnaam;
  keuzes: Deurgegevens;
}

/** A door with a script: one step at a time, a draft that stays, and the truth about what has gone. */
export default function MeldingIsland({ deur, keuzes }: Props) {
  const [isReady, setReady] = useState(false);
  const { later, load } = useLater();
  const formulier = useFormulier(deur, keuzes);
  const stappen = useStappen(deur, formulier.read);
  const { stap } = stappen;
  const { invoer } = formulier;
  const namen = stappenVan(deur, invoer);
  const nummer = namen.indexOf(stap) + 1;
  const telling = nummer > 1 ? nlMelding.stap.telling(nummer, namen.length) : '';
  const [toestand, setToestand] = useToestand(stap, telling);
  const delen = { deur, keuzes, formulier, stappen, toestand, setToestand, load };
  const verzenden = useVerzenden(delen);
  const aandacht = useAandacht(later, formulier);

  useEffect(() => {
    formulier.begin();
    stappen.begin();
    aandacht.look();
    setReady(true);
  }, []);

  const soort = textIn(invoer, 'soort') || DEUREN[deur].soorten[0];
  const script: Formulierscript = {
    stap,
    beeld: later?.stapbeeld(stap) ?? '',
    isBezig: toestand.isBezig,
    isLaadfout: toestand.isLaadfout ?? false,
    isWijziging: stappen.isWijziging,
    invoer,
    ingevuld: formulier.ingevuld,
    status: verzenden.status,
    aandacht: aandacht.aandacht,
    voorbeeld: later?.voorbeeldVan(soort, textIn(invoer, 'onderwerp')),
    controle: later && stap === CONTROLE && (
      <later.Controle {...{ deur, stappen }} gegevens={keuzes} invoer={formulier.read()} />
    ),
    onSubmit(event) {
      event.preventDefault();
      verzenden.onVerder();
    },
    onInput(event) {
      formulier.onInput(event);
      verzenden.vergeetGewist();
      aandacht.look(event);
    },
    onTerug() {
      if (!stappen.terug()) location.assign(metBasis('/meldpunt/'));
    },
    onWis() {
      aandacht.wis();
      verzenden.onWis();
    },
    onZetTerug: verzenden.onZetTerug,
  };
  return (
    <MeldingForm
      deur={deur}
      keuzes={keuzes}
      basis={metBasis('/')}
      fouten={toestand.fouten}
      bericht={
        later && <later.Bericht {...{ toestand, keuzes, invoer }} onBewaar={verzenden.onBewaar} />
      }
      // The first render must be what the server rendered: without script.
      script={isReady ? script : undefined}
    />
  );
}
