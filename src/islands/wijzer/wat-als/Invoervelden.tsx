import { Getalinvoer } from '../Getalinvoer.tsx';
import type { Catalogus } from '../../../domain/gegevens.ts';
import type { Invoerveld, Verandering } from '../../../domain/verandering.ts';
import type { Woordenlijst } from '../../../domain/woorden.ts';
import { watAlsTekst as tekst } from '../../../i18n/wat-als.ts';
import { Keuzelijst, type Keuze } from '../Keuzelijst.tsx';
import { WEET_NIET } from '../lees-veld.ts';
import { definitieOf, isKeuzeveld, naamVan } from './lees-invoer.ts';

interface Props {
  readonly velden: readonly Invoerveld[];
  readonly verandering: Verandering;
  /** Whether there is a partner after the change; undefined when that is not known. */
  readonly samen: boolean | undefined;
  readonly gemeenten: readonly string[];
  readonly catalogus: Catalogus;
  readonly woorden: Woordenlijst;
  readonly fouten: Readonly<Record<string, string>>;
}

/** What we want to know about the chosen change. */
export function Invoervelden({ velden, ...rest }: Props) {
  return (
    <>
      {velden.map((veld) => {
        const fout = rest.fouten[naamVan(veld)];
        const part = { ...rest, veld, ...(fout && { fout }) };
        return isKeuzeveld(veld) ? <Keuzes key={veld} {...part} /> : <Getal key={veld} {...part} />;
      })}
    </>
  );
}

interface Deel extends Omit<Props, 'velden' | 'fouten'> {
  readonly veld: Invoerveld;
  readonly fout?: string;
}

function Keuzes({ veld, gemeenten, woorden, fout }: Deel) {
  const places = gemeenten.map((slug): Keuze => ({
    waarde: slug,
    tekst: woorden.gemeenten[slug] ?? slug,
  }));
  const keuzes: Keuze[] = [
    { waarde: 'ja', tekst: tekst.ja },
    { waarde: 'nee', tekst: tekst.nee },
    { waarde: WEET_NIET, tekst: tekst.weetNiet, rustig: true },
  ];
  return (
    <Keuzelijst
      naam={naamVan(veld)}
      soort="radio"
      keuzes={veld === 'gemeente' ? places : keuzes}
      gekozen={[]}
      vraag={tekst.velden[veld].vraag}
      {...(fout && { fout })}
    />
  );
}

function Getal({ veld, verandering, samen, catalogus, fout }: Deel) {
  if (isKeuzeveld(veld)) return null;
  const id = naamVan(veld);
  const isEuro = definitieOf(veld, catalogus).stap < 1;
  const owner = isEuro && samen !== undefined && (samen ? tekst.samen : tekst.alleen);
  const own = tekst.velden[veld].uitleg ?? '';
  // The monthly income says itself that it may stay empty, where it may.
  const leeg = veld === 'inkomen' && !verandering.nodig.includes(veld) ? ` ${tekst.laatLeeg}` : '';
  return (
    <Getalinvoer
      id={id}
      vraag={tekst.velden[veld].vraag}
      uitleg={`${owner ? `${owner} ` : ''}${own}${leeg}`.trim()}
      fout={fout}
      isEuro={isEuro}
      eenheid={tekst.eenheid[veld]}
      waarde={veld === 'leeftijdKind' ? '0' : ''}
    />
  );
}
