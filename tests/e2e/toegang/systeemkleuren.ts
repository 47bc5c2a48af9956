// In the page, while the system chooses all colours: can one still tell what is what?
import { contrast, groundOf, onGround } from './kleur.ts';
import { isSeen, nameOf } from './zichtbaar.ts';

/** What one knows by its shape, which a ground colour may give it: what can be pressed, and boxes. */
const SHAPES = [
  'button, .knop, .tegel, .deur, .keuze, .invoer, .zoekbalk__invoer, .zoekbalk__knop',
  '.oordeel, .uitvouw, .bericht, .nood, .foutoverzicht, dialog',
].join(', ');

const SIDES = ['block-start', 'block-end', 'inline-start', 'inline-end'] as const;

/** An edge, or a line under its words: something must show where it is. */
function hasShape(element: Element): boolean {
  const style = getComputedStyle(element);
  const parts = [element, ...element.querySelectorAll('*')];
  if (parts.some((one) => getComputedStyle(one).textDecorationLine.includes('underline')))
    return true;
  const around = groundOf(element.parentElement);
  return SIDES.some((side) => {
    if (parseFloat(style.getPropertyValue(`border-${side}-width`)) === 0) return false;
    const edge = style.getPropertyValue(`border-${side}-color`);
    return contrast(onGround(edge, element, around), around) >= 3;
  });
}

function* shapeless(): Generator<string> {
  for (const element of document.querySelectorAll(SHAPES)) {
    if (isSeen(element) && !hasShape(element)) yield `${nameOf(element)}: has no edge`;
  }
}

/** Chosen or not must differ: the system draws its own boxes, a card gets another edge. */
function* sameChoice(): Generator<string> {
  for (const box of document.querySelectorAll('input:is([type=radio], [type=checkbox])')) {
    if (isSeen(box) && getComputedStyle(box).appearance === 'none') {
      yield `${nameOf(box.closest('label') ?? box)}: draws its own box`;
    }
  }
}

/** Lines of drawings keep their own colours there, unless they are told. */
function* faintDrawings(): Generator<string> {
  for (const svg of document.querySelectorAll('svg')) {
    if (!isSeen(svg) || getComputedStyle(svg).forcedColorAdjust === 'none') continue;
    if (svg.closest('.oever, .voet__oever, .merk, .tekening')) continue;
    const paints = [...svg.querySelectorAll('path, circle, rect, line, polyline, ellipse, use')];
    const ground = groundOf(svg);
    const best = paints.map((part) => {
      const { stroke, fill } = getComputedStyle(part);
      const inks = [stroke, fill].filter((ink) => ink !== 'none' && !ink.startsWith('url'));
      return Math.max(1, ...inks.map((ink) => contrast(onGround(ink, part, ground), ground)));
    });
    if (Math.max(...best) < 3) yield `svg in ${nameOf(svg.parentElement!)}: cannot be seen`;
  }
}

/** Who keeps its own colours must have a reason: a QR code must stay black on white. */
function* unforced(): Generator<string> {
  for (const element of document.body.querySelectorAll('*')) {
    if (getComputedStyle(element).forcedColorAdjust !== 'none' || !isSeen(element)) continue;
    if (!element.closest('.qr')) yield `${nameOf(element)}: keeps colours of its own`;
  }
}

/** One line for each thing that cannot be told from its surroundings when the system has the colours. */
export function findLost(): string[] {
  return [...new Set([...shapeless(), ...sameChoice(), ...faintDrawings(), ...unforced()])];
}
