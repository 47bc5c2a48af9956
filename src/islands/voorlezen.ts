import { sessie } from '../browser/sessie.ts';
import { makeAanwijzer } from '../browser/voorlezen-wijs.ts';
import { listZinnen } from '../browser/voorlezen-tekst.ts';
import { makeSpreker } from '../browser/voorlezen.ts';
import { nextTempo, tempoOf } from '../domain/voorlezen/tempo.ts';
import { makeLeesbeurt } from './voorlezen/leesbeurt.ts';
import { watchScherm } from './voorlezen/scherm.ts';
import { makeVoorleesbalk } from './voorlezen/voorleesbalk.ts';

// Comes at the first press of "Lees voor" (`browser/voorlezen-lader.ts`), and reads at once.
const TEMPO = 'voorlezen-tempo';

const knop = document.querySelector<HTMLButtonElement>('.voorlezen')!;
const inhoud = document.querySelector<HTMLElement>('#inhoud')!;
let sluit = () => {};

function open(): void {
  sluit();
  let selectie = selected();
  let tempo = tempoOf(sessie.read(TEMPO));
  const balk = makeVoorleesbalk({
    onWissel() {
      scherm.tell();
      beurt.wissel();
    },
    onStap(aantal) {
      scherm.tell();
      beurt.stap(aantal);
    },
    onTempo() {
      tempo = nextTempo(tempo);
      sessie.keep(TEMPO, tempo.naam);
      balk.toonTempo(tempo);
      beurt.zetTempo(tempo);
    },
    onStop: stop,
  });
  const aanwijzer = makeAanwijzer(() => balk.element.offsetHeight);
  const beurt = makeLeesbeurt({
    spreker: makeSpreker(),
    taal: () => document.documentElement.lang || 'nl',
    tempo,
    list: () => listZinnen(inhoud, selectie),
    onZin: (zin) => aanwijzer.wijs(zin),
    onStand(stand) {
      balk.toonStand(stand);
      if (stand === 'klaar') aanwijzer.weg();
    },
  });
  const scherm = watchScherm(inhoud, {
    onAnders: () => beurt.verouder(),
    onWeg() {
      beurt.breekAf();
      aanwijzer.weg();
    },
    onNieuw(deel) {
      selectie = undefined;
      balk.toonMeer(scherm.heeftMeer());
      beurt.begin(({ blok }) => deel.contains(blok));
    },
  });
  const luister = new AbortController();
  const { signal } = luister;
  addEventListener('pagehide', () => beurt.pauzeer(), { signal });
  addEventListener('keydown', onKey, { signal });

  function onKey(event: KeyboardEvent): void {
    // A dialog that is open closes first.
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]'))
      return;
    stop(true);
  }

  function stop(isToets: boolean): void {
    const hadFocus = balk.element.contains(document.activeElement);
    sluit();
    // Who pressed Escape in a field stays there; who pressed with a finger stays where the page is.
    if (hadFocus) knop.focus({ preventScroll: !isToets });
  }

  sluit = () => {
    luister.abort();
    scherm.stop();
    beurt.stop();
    aanwijzer.stop();
    balk.element.remove();
    sluit = () => {};
  };

  balk.toonTempo(tempo);
  balk.toonMeer(scherm.heeftMeer());
  document.body.append(balk.element);
  balk.focus();
  beurt.begin();
}

/** What somebody selected in the page, if anything; the mark of the voice then takes its place. */
function selected(): Range | undefined {
  const selectie = getSelection();
  if (!selectie || selectie.isCollapsed || selectie.toString().trim() === '') return undefined;
  const range = selectie.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(inhoud)) return undefined;
  selectie.removeAllRanges();
  return range;
}

knop.addEventListener('click', open);
open();
