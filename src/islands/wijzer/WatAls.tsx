import { useRef, useState } from 'preact/hooks';
import { onlyOption } from '../../domain/gegevens.ts';
import { compareToestanden, type Gevolgen } from '../../domain/gevolgen.ts';
import { toestandOf, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import type { Veranderingsoort } from '../../domain/verandering.ts';
import { gemeentenToMoveTo } from '../../domain/veranderingen/verhuizen.ts';
import { changesFor, VERANDERINGEN, waysToChange } from '../../domain/wat-als.ts';
import type { Zinnen } from '../../domain/zinnen.ts';
import { samenvatting, watAlsTekst as tekst } from '../../i18n/wat-als.ts';
import { Foutoverzicht } from './Foutoverzicht.tsx';
import { Keuzelijst } from './Keuzelijst.tsx';
import { Gevolgenlijst } from './wat-als/Gevolgenlijst.tsx';
import { Invoervelden } from './wat-als/Invoervelden.tsx';
import { isKeuzeveld, naamVan, readInvoer } from './wat-als/lees-invoer.ts';

interface Props {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
  /** ISO date */
  readonly peildatum: string;
  readonly zinnen: Zinnen;
}

interface Antwoord {
  readonly gevolgen: Gevolgen;
  readonly onvolledig: boolean;
}

const NO_FAULTS: Readonly<Record<string, string>> = {};

/**
 * Tries one change on what somebody answered, and shows what begins, stops and changes. The answers
 * stay as they are: the changed household lives in this component only.
 */
export default function WatAls({ gesprek, stof, data, peildatum, zinnen }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const [soort, setSoort] = useState<Veranderingsoort>();
  const [fouten, setFouten] = useState(NO_FAULTS);
  const [antwoord, setAntwoord] = useState<Antwoord>();

  const nu = toestandOf(gesprek, stof);
  const { woorden } = data.kennis;
  const keuzes = changesFor(nu).map((waarde) => ({ waarde, tekst: tekst.keuzes[waarde] }));
  const velden = soort ? VERANDERINGEN[soort].fields(nu) : [];

  function change(event: Event): void {
    // What was shown belongs to what was filled in before.
    setAntwoord(undefined);
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.target.name !== naamVan('keuze')) return;
    setSoort(event.target.value as Veranderingsoort);
    setFouten(NO_FAULTS);
  }

  function submit(event: Event): void {
    event.preventDefault();
    setAntwoord(undefined);
    if (!form.current || !soort) {
      setFouten({ [naamVan('keuze')]: tekst.fout.keuze });
      return;
    }
    const filled = new FormData(form.current);
    const read = readInvoer(velden, VERANDERINGEN[soort], filled, stof.catalogus);
    setFouten(read.fouten);
    if (Object.keys(read.fouten).length > 0) return;
    const dan = waysToChange(nu, soort, read.invoer);
    setAntwoord({
      gevolgen: compareToestanden(stof.regelingen, nu, dan, peildatum, zinnen),
      onvolledig: velden.some((veld) => !isKeuzeveld(veld) && read.invoer[veld] === undefined),
    });
    // On a phone the answer comes below the edge of the screen.
    requestAnimationFrame(() => status.current?.scrollIntoView({ block: 'start' }));
  }

  return (
    <section class="wat-als geen-print" aria-labelledby="wat-als">
      <h2 id="wat-als">{tekst.kop}</h2>
      <p>{tekst.uitleg}</p>
      <form class="formulier" noValidate ref={form} onSubmit={submit} onChange={change}>
        <Foutoverzicht fouten={fouten} />
        <Keuzelijst
          naam={naamVan('keuze')}
          soort="radio"
          keuzes={keuzes}
          gekozen={soort ? [soort] : []}
          vraag={tekst.vraag}
          {...(fouten[naamVan('keuze')] && { fout: fouten[naamVan('keuze')]! })}
        />
        {soort && (
          <>
            <Invoervelden
              key={soort}
              velden={velden}
              verandering={VERANDERINGEN[soort]}
              samen={togetherThen(soort, onlyOption(nu.gegevens, 'partner'))}
              gemeenten={gemeentenToMoveTo(nu)}
              catalogus={stof.catalogus}
              woorden={woorden}
              fouten={fouten}
            />
            <p>{tekst.aanname[soort]}</p>
          </>
        )}
        <div class="knoppen">
          <button class="knop knop--tweede" type="submit">
            {tekst.knop}
          </button>
        </div>
      </form>
      <div class="wat-als__status" role="status" ref={status}>
        {antwoord && (
          <p>{samenvatting(antwoord.gevolgen.verschillen.map(({ gevolg }) => gevolg))}</p>
        )}
      </div>
      {antwoord && <p>{tekst.schatting}</p>}
      {antwoord && <Gevolgenlijst {...antwoord} kaarten={data.kaarten} />}
    </section>
  );
}

function togetherThen(soort: Veranderingsoort, partner: string | undefined): boolean | undefined {
  if (soort === 'samenwonen') return true;
  if (soort === 'uit-elkaar') return false;
  return partner === undefined ? undefined : partner === 'ja';
}
