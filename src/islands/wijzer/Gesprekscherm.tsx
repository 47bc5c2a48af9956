import type { Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { isJudged } from '../../domain/regeling.ts';
import { NoodScherm } from './NoodScherm.tsx';
import { ResultaatScherm } from './ResultaatScherm.tsx';
import {
  chooseThemas,
  currentScherm,
  giveAnswer,
  goOn,
  goTo,
  settleOnly,
  type Staat,
} from './staat.ts';
import { VraagScherm } from './VraagScherm.tsx';
import { WensScherm } from './WensScherm.tsx';

interface Props {
  readonly staat: Staat;
  readonly data: Wijzerdata;
  readonly stof: Gespreksstof;
  readonly basis: string;
  readonly peildatum: string;
  readonly onMove: (staat: Staat) => void;
}

/** The screen of the conversation that is shown now. */
export function Gesprekscherm({ staat, data, stof, basis, peildatum, onMove }: Props) {
  const scherm = currentScherm(staat);
  const { gesprek } = staat;
  if (scherm.soort === 'wens') {
    const judged = stof.regelingen.filter(({ varianten }) => varianten.some(isJudged));
    return (
      <WensScherm
        gekozen={gesprek.themas}
        themas={judged.flatMap(({ themas }) => themas)}
        onChoose={(themas) => onMove(chooseThemas(staat, stof, themas))}
      />
    );
  }
  if (scherm.soort === 'noodhulp') {
    return <NoodScherm organisaties={data.organisaties} onGoOn={() => onMove(goOn(staat, stof))} />;
  }
  if (scherm.soort === 'resultaat') {
    return (
      <ResultaatScherm
        gesprek={gesprek}
        stof={stof}
        data={data}
        peildatum={peildatum}
        basis={basis}
        onSettle={(slug) => onMove(settleOnly(staat, stof, slug))}
        onChange={(slug) => onMove(goTo(staat, { soort: 'vraag', vraag: slug }))}
        onGoOn={() => onMove(goOn(staat, stof))}
      />
    );
  }
  const vraag = scherm.soort === 'vraag' && stof.vragen.find(({ slug }) => slug === scherm.vraag);
  if (!vraag) return null;
  return (
    <VraagScherm
      vraag={vraag}
      gesprek={gesprek}
      stof={stof}
      woorden={data.kennis.woorden}
      onAnswer={(gegevens) => onMove(giveAnswer(staat, stof, vraag.slug, gegevens))}
    />
  );
}
