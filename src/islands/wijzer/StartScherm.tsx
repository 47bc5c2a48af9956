import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VoorWie } from '../../i18n/wijzer-gesprek.ts';
import { startTekst as tekst } from '../../i18n/wijzer-start.ts';
import { Kop } from './Kop.tsx';

/**
 * Where the choices lead before this page is awake: a tap on a slow phone is not lost, because the
 * wizard begins by itself when it finds this in the address.
 */
const HASHES: Readonly<Record<VoorWie, string>> = { mijzelf: '#begin', inwoner: '#help' };

interface Props {
  /** True when there are answers: then one goes on, or wipes them first. */
  readonly begonnen: boolean;
  /** The day (in words) on which answers were kept on this device. */
  readonly bewaardOp: string | undefined;
  /** True when somebody comes back to this screen; the heading then takes the focus. */
  readonly terug: boolean;
  readonly onBegin: (voorWie: VoorWie) => void;
  readonly onGoOn: () => void;
  readonly onKept: () => void;
}

/** For whom somebody tapped before the page was awake; undefined when nobody did. */
export function chosenIn(hash: string): VoorWie | undefined {
  return (['mijzelf', 'inwoner'] as const).find((voorWie) => HASHES[voorWie] === hash);
}

/** What the wizard does, in three sentences, and for whom it is filled in. */
export function StartScherm({ begonnen, bewaardOp, terug, onBegin, onGoOn, onKept }: Props) {
  const [metFocus] = useState(terug);
  return (
    <>
      {metFocus ? <Kop>{tekst.kop}</Kop> : <h1>{tekst.kop}</h1>}
      <ul>
        {tekst.uitleg.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      {begonnen && (
        <>
          <button class="knop knop--primair knop--pijl" type="button" onClick={onGoOn}>
            {tekst.verder}
          </button>
          <p>{tekst.ander}</p>
        </>
      )}
      {!begonnen && bewaardOp && (
        <button class="knop knop--tweede knop--pijl" type="button" onClick={onKept}>
          <Regels tekst={tekst.verder} bij={tekst.bewaardOp(bewaardOp)} />
        </button>
      )}
      {!begonnen && (
        <section class="wijzer__voor-wie" aria-labelledby="voor-wie">
          <h2 id="voor-wie">{tekst.voorWie}</h2>
          <Keus voorWie="mijzelf" onBegin={onBegin}>
            <Regels tekst={tekst.mijzelf} bij={tekst.mijzelfBij} />
          </Keus>
          <Keus voorWie="inwoner" onBegin={onBegin}>
            <Regels tekst={tekst.inwoner} bij={tekst.inwonerBij} />
          </Keus>
        </section>
      )}
    </>
  );
}

interface KeusProps extends Pick<Props, 'onBegin'> {
  readonly voorWie: VoorWie;
  readonly children: ComponentChildren;
}

function Keus({ voorWie, onBegin, children }: KeusProps) {
  const hash = HASHES[voorWie];
  function begin(event: Event): void {
    event.preventDefault();
    onBegin(voorWie);
  }
  return (
    <a
      class={`knop knop--pijl ${voorWie === 'mijzelf' ? 'knop--primair' : 'knop--tweede'}`}
      id={hash.slice(1)}
      href={hash}
      onClick={begin}
    >
      {children}
    </a>
  );
}

function Regels({ tekst: regel, bij }: { readonly tekst: string; readonly bij: string }) {
  return (
    <span>
      {regel} <span class="knop__bij">{bij}</span>
    </span>
  );
}
