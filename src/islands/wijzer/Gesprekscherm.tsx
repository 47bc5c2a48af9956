import { useMemo } from 'preact/hooks';
import { wijzerWoorden } from '../../i18n/wijzer-gesprek.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';
import { Bewaarvink } from './Bewaarvink.tsx';
import { useHalfIngevuld } from './half-ingevuld.ts';
import type { Opening } from './opening.ts';
import { Rustmelder } from './Rustmelder.tsx';
import { schermbeeld } from './schermbeeld.ts';
import { Scherminhoud, type Schermprops } from './Scherminhoud.tsx';
import { isMending, progressOf, showResult } from './staat.ts';
import { countJa } from './teller.ts';
import { currentScherm, hasAnswers, hasBegun, showAt } from './verloop.ts';
import { WijzerBalk } from './WijzerBalk.tsx';
import { WijzerVoet } from './WijzerVoet.tsx';

interface Props extends Pick<Schermprops, 'staat' | 'basis' | 'onMove' | 'onNote'> {
  readonly opening: Opening;
  readonly onKeep: (bewaren: boolean) => void;
  readonly onWipe: () => void;
  /** Wipes the answers of this resident; `stil` when it was quiet for too long. */
  readonly onNext: (stil: boolean) => void;
}

/** A screen of the conversation, between the line above it and the line below it. */
export function Gesprekscherm(props: Props) {
  const { staat, opening, basis, onMove, onNote, onKeep, onWipe, onNext } = props;
  const { data, peildatum } = opening;
  const voorWie = staat.voorWie ?? 'mijzelf';
  const stof = opening.stof[voorWie];
  const tekst = wijzerWoorden(voorWie);
  const scherm = currentScherm(staat);
  const begun = hasBegun(staat);
  const asking = begun && scherm.soort !== 'resultaat' && scherm.soort !== 'helper';
  const aantal = useMemo(
    () => (asking ? countJa(staat.gesprek, stof, data, peildatum) : 0),
    [asking, staat.gesprek, stof],
  );
  const naam = `${staat.positie}-${JSON.stringify(scherm)}`;
  useHalfIngevuld(scherm.soort === 'resultaat' ? undefined : naam);
  const progress = useMemo(() => progressOf(staat, stof), [staat, stof]);
  const voortgang = progress
    ? tekst.voortgang(progress.scherm, progress.nog)
    : isMending(staat) && tekst.aanpassen;

  return (
    <>
      <WijzerBalk
        voortgang={voortgang || undefined}
        beeld={schermbeeld(scherm)}
        terug={tekst.terug}
        onBack={() => onMove(showAt(staat, staat.positie - 1))}
      />
      {scherm.soort === 'resultaat' && voorWie === 'inwoner' && <p>{helperTekst.blad}</p>}
      <Scherminhoud
        key={naam}
        {...{ staat, data, stof, tekst, basis, peildatum, onMove, onNote }}
      />
      {hasAnswers(staat) && voorWie === 'mijzelf' && (
        <Bewaarvink aan={staat.bewaren ?? false} tekst={tekst} onChange={onKeep} />
      )}
      {begun && voorWie === 'inwoner' && (
        <p class="geen-print">
          <button class="knop knop--tweede" type="button" onClick={() => onNext(false)}>
            {helperTekst.volgende}
          </button>
        </p>
      )}
      {begun && (
        <WijzerVoet
          onWipe={onWipe}
          {...(asking && {
            totNuToe: { aantal, tekst, onResult: () => onMove(showResult(staat)) },
          })}
        />
      )}
      {begun && voorWie === 'inwoner' && <Rustmelder onQuiet={() => onNext(true)} />}
    </>
  );
}
