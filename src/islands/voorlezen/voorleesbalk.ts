import type { Tempo } from '../../domain/voorlezen/tempo.ts';
import { nlVoorlezen as tekst } from '../../i18n/voorlezen.ts';
import type { Stand } from './leesbeurt.ts';

interface Daden {
  readonly onWissel: () => void;
  readonly onStap: (aantal: 1 | -1) => void;
  readonly onTempo: () => void;
  /** @param isToets it was done with the keyboard */
  readonly onStop: (isToets: boolean) => void;
}

/** The bar with the buttons, at the lower edge of the screen. */
export interface Voorleesbalk {
  readonly element: HTMLElement;
  /** Takes the focus: what somebody wants next is most often to pause. */
  focus(): void;
  toonStand(stand: Stand): void;
  toonTempo(tempo: Tempo): void;
  /** @param isMeer a next question or step will be read as well */
  toonMeer(isMeer: boolean): void;
}

const BEELD = {
  pauze: 'M8.5 5v14M15.5 5v14',
  verder: 'M7.5 4.5v15l12-7.5z',
  opnieuw: 'M5 12a7 7 0 1 0 2.2-5.1L4.5 9.5M4.5 4.5v5h5',
  vorige: 'M18.5 5.5v13l-9-6.5zM5.5 5.5v13',
  volgende: 'M5.5 5.5v13l9-6.5zM18.5 5.5v13',
  tempo: 'M4.2 17.5a9 9 0 1 1 15.6 0M12 14l4-4.5',
  stop: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
} as const;

type Beeld = keyof typeof BEELD;

const SVG = 'http://www.w3.org/2000/svg';

/** The state is told by the name of the first button only: a second voice would talk through the first. */
export function makeVoorleesbalk({ onWissel, onStap, onTempo, onStop }: Daden): Voorleesbalk {
  const element = document.createElement('section');
  element.className = 'voorleesbalk geen-print';
  element.ariaLabel = tekst.naam;
  const uitleg = document.createElement('p');
  uitleg.className = 'voorleesbalk__uitleg';
  const meer = document.createElement('span');
  meer.className = 'voorleesbalk__meer';
  uitleg.append(tekst.prive, meer);
  // Empty while reading goes well; what fails is told.
  const fout = document.createElement('p');
  fout.className = 'voorleesbalk__uitleg';
  fout.setAttribute('role', 'status');
  const vorige = makeKnop('vorige', tekst.vorige, () => onStap(-1), tekst.vorigeZin);
  const wissel = makeKnop('pauze', tekst.pauze, onWissel);
  const volgende = makeKnop('volgende', tekst.volgende, () => onStap(1), tekst.volgendeZin);
  const tempo = makeKnop('tempo', '', onTempo);
  const stop = makeKnop('stop', tekst.stop, (isToets) => onStop(isToets), tekst.stopt);
  const knoppen = document.createElement('div');
  knoppen.className = 'voorleesbalk__knoppen';
  knoppen.append(vorige, wissel, volgende, tempo, stop);
  element.append(uitleg, fout, knoppen);

  return {
    element,
    focus: () => wissel.focus({ preventScroll: true }),
    toonStand(stand) {
      const [beeld, woord] = WISSEL[stand];
      setKnop(wissel, beeld, woord);
      fout.textContent = FOUT[stand] ?? '';
      uitleg.hidden = stand in FOUT;
    },
    toonTempo({ naam }) {
      const woord = tekst.tempo[naam];
      setKnop(tempo, 'tempo', woord);
      tempo.ariaLabel = `${tekst.snelheid}: ${woord}`;
    },
    toonMeer: (isMeer) => void (meer.textContent = isMeer ? ` ${tekst.blijft}` : ''),
  };
}

const WISSEL: Readonly<Record<Stand, readonly [Beeld, string]>> = {
  leest: ['pauze', tekst.pauze],
  pauze: ['verder', tekst.verder],
  klaar: ['opnieuw', tekst.opnieuw],
  'geen-stem': ['opnieuw', tekst.opnieuw],
  'lukt-niet': ['opnieuw', tekst.opnieuw],
};

const FOUT: Partial<Readonly<Record<Stand, string>>> = {
  'geen-stem': tekst.geenStem,
  'lukt-niet': tekst.fout,
};

function makeKnop(
  beeld: Beeld,
  woord: string,
  onClick: (isToets: boolean) => void,
  naam?: string,
): HTMLButtonElement {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'voorleesbalk__knop';
  if (naam) knop.ariaLabel = naam;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'pictogram');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(SVG, 'path'));
  knop.append(svg, document.createElement('span'));
  // A press of a key counts no clicks.
  knop.addEventListener('click', ({ detail }) => onClick(detail === 0));
  setKnop(knop, beeld, woord);
  return knop;
}

function setKnop(knop: HTMLButtonElement, beeld: Beeld, woord: string): void {
  knop.querySelector('path')!.setAttribute('d', BEELD[beeld]);
  knop.querySelector('span')!.textContent = woord;
}
