// In the page: what does not fit when letters, spaces or the screen have another size.
import { isSeen, nameOf, rectsOf, seenTexts } from './zichtbaar.ts';

/** Text that ends outside the screen, where nobody can scroll to. */
function* outside(): Generator<string> {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth)
    yield `the page is ${scrollWidth} px wide, the screen ${innerWidth}`;
  for (const [text, element] of seenTexts()) {
    const off = rectsOf(text).find(({ left, right }) => left < -1 || right > innerWidth + 1);
    if (off)
      yield `${nameOf(element)}: stands outside the screen, up to ${Math.round(off.right)} px`;
  }
}

/** Text that its own box cuts off. */
function* cut(): Generator<string> {
  for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
    if (box.localName === 'input') continue;
    const { overflowX, overflowY } = getComputedStyle(box);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = box;
    const wide = isCut(overflowX) && scrollWidth > clientWidth + 1;
    const high = isCut(overflowY) && scrollHeight > clientHeight + 1;
    if ((wide || high) && box.textContent.trim() && isSeen(box)) {
      yield `${nameOf(box)}: its text is cut off`;
    }
  }
}

const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

interface Line {
  readonly element: HTMLElement;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of text of which one stands through another. */
function* overlaps(): Generator<string> {
  const lines = [...seenTexts()].flatMap(([text, element]) => linesOf(text, element));
  lines.sort((a, b) => a.top - b.top);
  for (const [i, one] of lines.entries()) {
    for (let j = i + 1; j < lines.length; j += 1) {
      const other = lines[j]!;
      if (other.top >= one.bottom) break;
      if (one.element === other.element || isFloating(one, other)) continue;
      if (other.left < one.right && other.right > one.left) {
        yield `${nameOf(one.element)} and ${nameOf(other.element)} stand through each other`;
      }
    }
  }
}

/** A box of letters is higher than the letters are: only their middle counts. */
function linesOf(text: Text, element: HTMLElement): Line[] {
  return rectsOf(text).map(({ left, right, top, bottom, height }) => ({
    element,
    left: left + 1,
    right: right - 1,
    top: top + height * 0.25,
    bottom: bottom - height * 0.25,
  }));
}

/** What sticks to an edge of the screen goes over the page: a test of its own looks at that. */
function isFloating(one: Line, other: Line): boolean {
  return floor(one.element) !== floor(other.element);
}

function floor(element: Element): Element | null {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (/^(sticky|fixed)$/.test(getComputedStyle(one).position)) return one;
    if (one.matches('dialog, .kop__vorm')) return one;
  }
  return null;
}

/** How much of the screen is taken by what sticks to its edges: at most a third may be. */
function* sticking(): Generator<string> {
  for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!/^(sticky|fixed)$/.test(getComputedStyle(one).position) || !isSeen(one)) continue;
    const { height } = one.getBoundingClientRect();
    if (height > innerHeight / 3)
      yield `${nameOf(one)}: takes ${Math.round(height)} px of the screen`;
  }
}

/** One line for each thing that does not fit on the screen as it is now. */
export function findCramped(): string[] {
  return [...new Set([...outside(), ...cut(), ...overlaps(), ...sticking()])];
}
