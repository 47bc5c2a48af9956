import type { Leeszin } from './voorlezen-blok.ts';

/** The name of the mark in the style sheet: `::highlight(voorlezen)`. */
const NAAM = 'voorlezen';

/** The attribute of an element that is outlined as a whole. */
const ATTRIBUUT = 'data-voorgelezen';

/** After a touch of the wheel or the screen we do not scroll for this long (ms): somebody is looking. */
const RUST = 4000;

/** Shows which sentence is read: in the text where the browser can, or else around its block. */
export interface Aanwijzer {
  wijs(zin: Leeszin): void;
  weg(): void;
  /** Takes its ears off the page. */
  stop(): void;
}

/**
 * @param hoogte how much of the lower edge of the screen is covered (px)
 */
export function makeAanwijzer(hoogte: () => number): Aanwijzer {
  let omlijnd: Element | undefined;
  let geraakt = -Infinity;
  const luister = new AbortController();
  for (const soort of ['wheel', 'touchmove'] as const) {
    addEventListener(soort, () => (geraakt = performance.now()), {
      passive: true,
      signal: luister.signal,
    });
  }

  function weg(): void {
    // Typed as always there; older browsers do not have it.
    if (canMark()) CSS.highlights.delete(NAAM);
    omlijnd?.removeAttribute(ATTRIBUUT);
    omlijnd = undefined;
  }

  function wijs({ plek, blok }: Leeszin): void {
    weg();
    if (plek instanceof Range && canMark()) {
      // The text itself stays untouched: the wizard draws it, and would not know of our elements.
      CSS.highlights.set(NAAM, new Highlight(plek));
    } else {
      omlijnd = blok;
      blok.setAttribute(ATTRIBUUT, '');
    }
    if (performance.now() - geraakt > RUST) bring(plek.getBoundingClientRect(), hoogte());
  }

  function stop(): void {
    weg();
    luister.abort();
  }

  return { wijs, weg, stop };
}

const canMark = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** Scrolls only when the sentence is out of sight or near an edge; then it comes to a third from above. */
function bring({ top, bottom, height }: DOMRect, bedekt: number): void {
  const rand = 48;
  const onder = innerHeight - bedekt - rand;
  if (height === 0 || (top >= rand && bottom <= onder)) return;
  const rustig = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 3, behavior: rustig ? 'instant' : 'smooth' });
}
