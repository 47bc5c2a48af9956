import { widen, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { isJudged } from '../../domain/regeling.ts';
import type { Thema } from '../../domain/themas.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { AllesScherm } from './AllesScherm.tsx';
import { HelperScherm } from './HelperScherm.tsx';
import { NoodScherm } from './NoodScherm.tsx';
import { ResultaatScherm } from './ResultaatScherm.tsx';
import { knownGemeente } from './resultaten.ts';
import {
  beginHelping,
  changeAnswer,
  chooseThemas,
  giveAnswer,
  giveAnswers,
  goOn,
  goOnAfterHelp,
  noteAnswers,
  settleOnly,
} from './staat.ts';
import { currentScherm, hasBegun, type Staat } from './verloop.ts';
import { VraagScherm } from './VraagScherm.tsx';
import { WensScherm } from './WensScherm.tsx';

export interface Schermprops {
  readonly staat: Staat;
  readonly data: Wijzerdata;
  readonly stof: Gespreksstof;
  readonly tekst: Wijzerwoorden;
  readonly basis: string;
  readonly peildatum: string;
  /** Goes to another screen. */
  readonly onMove: (staat: Staat) => void;
  /** Keeps what was filled in, on the same screen. */
  readonly onNote: (staat: Staat) => void;
}

/** The screen of the conversation that is shown now. */
export function Scherminhoud(props: Schermprops) {
  const { staat, data, stof, tekst, basis, peildatum, onMove, onNote } = props;
  const { gesprek } = staat;
  const { woorden } = data.kennis;
  const scherm = currentScherm(staat);
  switch (scherm.soort) {
    case 'start':
      return null;
    case 'helper':
      return (
        <HelperScherm
          akkoord={hasBegun(staat)}
          alles={staat.alles ?? false}
          onBegin={(alles) => onMove(beginHelping(staat, stof, alles))}
        />
      );
    case 'alles':
      return (
        <AllesScherm
          gesprek={gesprek}
          stof={stof}
          woorden={woorden}
          tekst={tekst}
          onNote={(antwoorden) => onNote(noteAnswers(staat, antwoorden))}
          onReady={(antwoorden) => onMove(giveAnswers(staat, antwoorden))}
        />
      );
    case 'wens':
      return (
        <WensScherm
          gekozen={gesprek.themas}
          themas={judgedThemas(stof)}
          tekst={tekst}
          onChoose={(themas) => onMove(chooseThemas(staat, stof, themas))}
        />
      );
    case 'noodhulp':
      return (
        <NoodScherm
          organisaties={data.organisaties}
          gemeente={knownGemeente(gesprek, stof)}
          tekst={tekst}
          onGoOn={() => onMove(goOnAfterHelp(staat, stof))}
        />
      );
    case 'resultaat':
      return (
        <ResultaatScherm
          gesprek={gesprek}
          stof={stof}
          data={data}
          peildatum={peildatum}
          basis={basis}
          onSettle={(slug) => onMove(settleOnly(staat, stof, slug))}
          onChange={(slug) => onMove(changeAnswer(staat, slug))}
          onGoOn={() => onMove(goOn(staat, stof, widen(gesprek, stof)))}
          onOntvangt={(ontvangt) => onNote({ ...staat, gesprek: { ...gesprek, ontvangt } })}
        />
      );
    case 'vraag': {
      const vraag = stof.vragen.find(({ slug }) => slug === scherm.vraag);
      if (!vraag) return null;
      return (
        <VraagScherm
          vraag={vraag}
          gesprek={gesprek}
          stof={stof}
          woorden={woorden}
          tekst={tekst}
          wens={scherm.metWens ? judgedThemas(stof) : undefined}
          onAnswer={(antwoord) => onMove(giveAnswer(staat, stof, vraag, antwoord))}
        />
      );
    }
  }
}

/** The kinds of help about which there is something to judge. */
function judgedThemas({ regelingen }: Gespreksstof): Thema[] {
  return regelingen
    .filter(({ varianten }) => varianten.some(isJudged))
    .flatMap(({ themas }) => themas);
}
