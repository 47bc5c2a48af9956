import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import { knownGemeente } from './resultaten.ts';
import { Telefoonlink } from './Telefoonlink.tsx';

interface Props {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
}

/** Nothing that surely fits: then a person to call, not an empty page. */
export function NietsZeker({ gesprek, stof, data }: Props) {
  const helper =
    knownGemeente(gesprek, stof) === 'alblasserdam' ? 'brughuis-alblasserdam' : 'geldfit';
  return (
    <div class="bericht">
      <p>{tekst.resultaat.leeg}</p>
      <p>{tekst.resultaat.leegHulp}</p>
      <Telefoonlink organisatie={data.organisaties[helper]} />
    </div>
  );
}
