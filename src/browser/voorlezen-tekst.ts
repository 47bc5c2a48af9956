import { nlVoorlezen } from '../i18n/voorlezen.ts';
import { Blok, plat, zegbaar, type Leeszin } from './voorlezen-blok.ts';

/** What nobody wants to hear: ways around, what belongs to the tools, what the eye does not see. */
const NIET =
  'nav, svg, script, style, template, noscript, input, textarea, progress, dialog, .voorlezen, ' +
  '.geen-voorlezen, .bronnen, .wijzer__balk, .wijzer__voet, [aria-hidden=true], [hidden], [inert], ' +
  // Which card a button belongs to was said a moment ago.
  ':is(button, .knop, summary) .verborgen';

/** Small print among the buttons: on a result there are three of them on each card. */
const ZACHTE_KNOP = 'button.knop--tekst';

const KNOP = 'button, a.knop, summary';

/** A longer list of choices is better looked at. */
const MEESTE_KEUZES = 12;

/**
 * The sentences that stand in a part of the page now, in order. What is hidden or folded is left out.
 *
 * @param selectie when somebody selected text: only that
 */
export function listZinnen(deel: HTMLElement, selectie?: Range): Leeszin[] {
  const zinnen = readDeel(deel);
  const gekozen = selectie ? zinnen.flatMap((zin) => clip(zin, selectie)) : zinnen;
  return gekozen.filter(({ zeg }) => zeg !== '');
}

function readDeel(deel: HTMLElement): Leeszin[] {
  const blok = new Blok();
  walk(deel, blok);
  blok.end();
  return blok.zinnen;
}

function walk(ouder: HTMLElement, blok: Blok): void {
  for (const kind of ouder.childNodes) {
    if (kind instanceof Text) blok.add(kind, ouder);
    else if (kind instanceof HTMLElement) walkElement(kind, blok);
  }
}

function walkElement(deel: HTMLElement, blok: Blok): void {
  const { display, visibility } = getComputedStyle(deel);
  if (display === 'none' || visibility === 'hidden' || deel.matches(NIET)) return;
  if (deel.matches(KNOP) && !isOpenVouw(deel)) {
    if (!deel.matches(ZACHTE_KNOP)) blok.addGeheel(readKnop(deel));
    return;
  }
  if (deel instanceof HTMLSelectElement) {
    blok.addGeheel(readKeuze(deel));
    return;
  }
  if (deel instanceof HTMLDetailsElement && !deel.open) {
    const kop = deel.querySelector<HTMLElement>(':scope > summary');
    if (kop) walkElement(kop, blok);
    return;
  }
  // A child of a flex box counts as a block, also for the browser.
  const isBlok = !/^inline|^contents/.test(display) || deel.tagName === 'BR';
  if (isBlok) blok.end();
  if (deel.matches('.stap')) blok.voor = stapOf(deel);
  walk(deel, blok);
  if (isBlok) blok.end();
}

/** A button is one sentence, whatever stands in it. */
function readKnop(knop: HTMLElement): Leeszin {
  const binnen = readDeel(knop);
  const tekst = binnen.map((zin) => zin.tekst).join(' ');
  const gezegd = binnen.map(({ zeg }) => zeg.replace(/[.:]$/, '')).join(', ');
  const zeg = knop.matches('[href^="tel:"]') ? nlVoorlezen.zegBel : nlVoorlezen.zegKnop;
  return { tekst, zeg: gezegd && zeg(gezegd), plek: knop, blok: knop };
}

const isOpenVouw = (deel: HTMLElement) => deel.matches('details[open] > summary');

/** The figure before a step is drawn by the style sheet; the voice has to hear it from us. */
function stapOf(stap: HTMLElement): (tekst: string) => string {
  const nummer = [...stap.parentElement!.children].indexOf(stap) + 1;
  return (tekst) => nlVoorlezen.zegStap(nummer, tekst);
}

function readKeuze(keuze: HTMLSelectElement): Leeszin {
  const woorden = [...keuze.options].map(({ text }) => plat(text)).filter(isWoord);
  const isKort = woorden.length > 0 && woorden.length <= MEESTE_KEUZES;
  const tekst = isKort ? nlVoorlezen.zegKeuzes(woorden) : '';
  return { tekst, zeg: tekst, plek: keuze, blok: keuze };
}

/** What of a sentence was selected: nothing, a part, or all of it; of a button always all. */
function clip(zin: Leeszin, selectie: Range): Leeszin[] {
  const { plek } = zin;
  if (!(plek instanceof Range)) return selectie.intersectsNode(plek) ? [zin] : [];
  const range = plek.cloneRange();
  // A range whose ends would pass each other becomes empty.
  if (range.compareBoundaryPoints(Range.START_TO_START, selectie) < 0) {
    range.setStart(selectie.startContainer, selectie.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, selectie) > 0) {
    range.setEnd(selectie.endContainer, selectie.endOffset);
  }
  const tekst = plat(range.toString());
  return tekst === zin.tekst ? [zin] : [{ ...zin, tekst, zeg: zegbaar(tekst), plek: range }];
}

const isWoord = (tekst: string) => /\p{L}/u.test(tekst);
