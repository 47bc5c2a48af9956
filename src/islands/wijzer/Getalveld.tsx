import { Getalinvoer } from './Getalinvoer.tsx';
import type { ComponentChildren } from 'preact';
import type { Gegevens } from '../../domain/gegevens.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';
import { rangeLabel, rangeOf } from './alles-velden.ts';
import { PRECIES, type Schermveld } from './lees-veld.ts';

interface Props {
  readonly scherm: Schermveld;
  readonly vraag: ComponentChildren;
  readonly eerder: Gegevens | undefined;
  readonly fout?: string;
}

/** A number to type at once, for who has it at hand. Empty is unknown. */
export function Getalveld({ scherm, vraag, eerder = {}, fout }: Props) {
  const { veld, naam, definitie } = scherm;
  if (veld.soort === 'aankruisen') return null;
  const isEuro = definitie?.stap !== 1;
  const range = rangeOf(scherm, eerder);
  const waarde = eerder[veld.gegeven];
  const exact = waarde?.soort === 'getal' && !range ? String(waarde.min).replace('.', ',') : '';
  const uitleg = [veld.uitleg, range && helperTekst.pagina.houdt(rangeLabel(range, scherm))]
    .filter(Boolean)
    .join(' ');
  return (
    <Getalinvoer
      id={naam}
      naam={`${naam}-${PRECIES}`}
      vraag={vraag}
      uitleg={uitleg}
      fout={fout}
      isEuro={isEuro}
      eenheid={definitie?.eenheid}
      waarde={exact}
    />
  );
}
