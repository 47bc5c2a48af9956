import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hasMoreToAsk, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { receivedSlugs } from '../../domain/ontvangt.ts';
import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import { zinnenNl } from '../../i18n/zinnen.ts';
import { AndereHulpLijst } from './AndereHulpLijst.tsx';
import { Antwoorden } from './Antwoorden.tsx';
import { EersteStapBlok } from './EersteStapBlok.tsx';
import { useBeurten } from './gebruik-beurten.ts';
import { HeeftAl } from './HeeftAl.tsx';
import { Kop } from './Kop.tsx';
import { useLater } from './later.ts';
import { NeeLijst } from './NeeLijst.tsx';
import { NietsZeker } from './NietsZeker.tsx';
import { NogOpen } from './NogOpen.tsx';
import { Papieren } from './Papieren.tsx';
import { otherHelp, papersOf, resultsOf, type Resultaat } from './resultaten.ts';
import { Totaal } from './Totaal.tsx';
import { Uitkomstgroep } from './Uitkomstgroep.tsx';

interface Props {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
  readonly peildatum: string;
  readonly basis: string;
  readonly onSettle: (slug: string) => void;
  readonly onChange: (vraag: string) => void;
  readonly onGoOn: () => void;
  /** Keeps which regelingen (slugs) the household has already, on this same screen. */
  readonly onOntvangt: (slugs: readonly string[]) => void;
}

/** Cards that a phone may show at first sight, before the others come. */
const IN_SIGHT = 2;

/** What to do now: the best next step, three groups, the papers, and the answers to mend. */
export function ResultaatScherm(props: Props) {
  const { gesprek, stof, data, peildatum, basis, onSettle, onChange } = props;
  const zinnen = useMemo(() => zinnenNl(data.kennis.woorden), [data]);
  const groepen = useMemo(
    () => resultsOf({ gesprek, stof, data, zinnen, peildatum }),
    [gesprek, stof, data, peildatum],
  );
  const beurt = useBeurten(7);
  const kop = useRef<HTMLHeadingElement>(null);
  const kopAl = useRef<HTMLHeadingElement>(null);
  const [bericht, setBericht] = useState('');
  const meenemen = useLater(() => import('./Meenemen.tsx'));
  const watAls = useLater(() => import('./WatAls.tsx'));
  const { ja, misschien, nee, heeftAl } = groepen;
  const [eerste, ...andere] = ja;
  const papieren = papersOf(ja);

  function have(resultaat: Resultaat, has: boolean): void {
    const { slug, titel } = resultaat;
    const others = receivedSlugs(gesprek, stof).filter((one) => one !== slug);
    props.onOntvangt(has ? [...others, slug] : others);
    setBericht(has ? tekst.heeftAl.erbij(titel) : tekst.heeftAl.eraf(titel));
  }

  // The button that was pressed goes away; the keyboard goes on from the list that is left.
  useEffect(() => {
    if (bericht) (kop.current ?? kopAl.current)?.focus({ preventScroll: true });
  }, [bericht]);

  const group = { data, basis, onSettle, onHave: (one: Resultaat) => have(one, true) };
  return (
    <>
      <Kop>{tekst.kop}</Kop>
      {hasMoreToAsk(gesprek, stof) && <NogOpen onGoOn={props.onGoOn} />}
      {eerste ? (
        <EersteStapBlok eerste={eerste} andere={andere} data={data} basis={basis} />
      ) : (
        <NietsZeker gesprek={gesprek} stof={stof} data={data} />
      )}
      <Totaal results={ja} />
      <Uitkomstgroep
        oordeel="ja"
        results={ja}
        kop={kop}
        {...(beurt === 1 && { hoogstens: IN_SIGHT })}
        {...group}
      />
      <p class="resultaat__status" role="status">
        {bericht}
      </p>
      {beurt > 2 && (
        <>
          <HeeftAl results={heeftAl} kop={kopAl} onUndo={(one) => have(one, false)} />
          {papieren.length > 0 && <Papieren papieren={papieren} regelingen={ja.length} />}
          <Uitkomstgroep oordeel="misschien" results={misschien} {...group} />
        </>
      )}
      {beurt > 3 && (
        <>
          <AndereHulpLijst hulp={otherHelp(gesprek, stof)} basis={basis} />
          <NeeLijst results={nee} gesprek={gesprek} stof={stof} basis={basis} onChange={onChange} />
        </>
      )}
      {beurt > 4 && meenemen && (
        <meenemen.Meenemen
          slugs={[...ja, ...misschien].map(({ slug }) => slug)}
          {...{ gesprek, stof, data, basis, peildatum }}
        />
      )}
      {beurt > 5 && watAls && <watAls.default {...{ gesprek, stof, data, peildatum, zinnen }} />}
      {beurt > 6 && (
        <>
          <Antwoorden gesprek={gesprek} stof={stof} onChange={onChange} />
          <p class="geen-print">
            <a class="los" href={`${basis}meldpunt/hulp/`}>
              {tekst.melding}
            </a>
          </p>
        </>
      )}
    </>
  );
}
