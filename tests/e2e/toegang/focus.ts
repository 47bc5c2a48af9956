// In the page: what somebody sees of the focus who walks through it with Tab.
import { contrast, groundOf, onGround } from './kleur.ts';
import { CONTROLS, isSeen, nameOf } from './zichtbaar.ts';

const found: string[] = [];
let watching = false;
const passed = new Set<Element>();

/** The ring stands on the element itself or, for a field that its card draws, just around it. */
function ringOf(focused: Element): boolean {
  for (const one of [focused, focused.parentElement, focused.parentElement?.parentElement]) {
    if (!one) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) continue;
    const around = groundOf(one.parentElement);
    if (contrast(onGround(outlineColor, one, around), around) >= 3) return true;
    // A second ring in another colour helps where the first has the colour of the ground.
    const [inset = ''] = /(rgb|color)[^)]*\)/.exec(getComputedStyle(one).boxShadow) ?? [];
    return inset !== '' && contrast(onGround(inset, one, around), around) >= 3;
  }
  return false;
}

/**
 * What lies over the focus: its corners and middle, a little inwards, must be itself. The edge of a
 * neighbour may lie over its edge, but nothing that sticks to the screen. The page itself stands for
 * all that lies outside the screen.
 */
function coverOf(focused: Element): Element | undefined {
  const rect = (focused.closest('label') ?? focused).getBoundingClientRect();
  const [left, right] = [rect.left + 4, rect.right - 4];
  const [top, bottom] = [rect.top + 4, Math.min(rect.bottom - 4, rect.top + innerHeight / 2)];
  const middle = [(left + right) / 2, (top + bottom) / 2];
  const points = [left, middle[0]!, right].flatMap((x) =>
    [top, middle[1]!, bottom].map((y) => [x, y] as const),
  );
  for (const [x, y] of points) {
    const isMiddle = x === middle[0] && y === middle[1];
    // Of a large text field the browser brings only the line into view where one types.
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) {
      if (isMiddle) return document.documentElement;
      continue;
    }
    const there = document.elementFromPoint(x, y);
    // Rounded corners and a link over two lines leave room for what holds them.
    if (!there || there.contains(focused) || isPartOf(there, focused)) continue;
    if (isMiddle || isFloating(there)) return there;
  }
  return undefined;
}

function isFloating(element: Element | null): boolean {
  if (!element) return false;
  const { position } = getComputedStyle(element);
  return position === 'sticky' || position === 'fixed' || isFloating(element.parentElement);
}

function isPartOf(there: Element, focused: Element): boolean {
  const whole = focused.closest('label, li, .kaart, .zoekbalk, p') ?? focused;
  return focused.contains(there) || whole.contains(there);
}

function look(): void {
  const focused = document.activeElement;
  // A heading that a script gave the focus shows itself by standing on top.
  if (!focused?.matches(CONTROLS)) return;
  passed.add(focused);
  if (!isSeen(focused) && !focused.matches('.skip')) {
    found.push(`${nameOf(focused)}: takes the focus, but cannot be seen`);
    return;
  }
  if (!ringOf(focused)) found.push(`${nameOf(focused)}: its focus cannot be seen`);
  const cover = coverOf(focused);
  if (cover === document.documentElement) {
    found.push(`${nameOf(focused)}: stands outside the screen while it has the focus`);
  } else if (cover) {
    found.push(`${nameOf(focused)}: ${nameOf(cover)} covers it while it has the focus`);
  }
}

function lookBefore({ key }: KeyboardEvent): void {
  if (key === 'Tab') look();
}

/** From now on looks at what has the focus, each time before Tab brings it further. */
export function watchFocus(): number {
  found.length = 0;
  passed.clear();
  // Begins where the focus was; what was there comes again at the end.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (!watching) document.addEventListener('keydown', lookBefore, { capture: true });
  watching = true;
  return stops().length;
}

/** Where Tab stops: of radio buttons with one name only at one. */
function stops(): Element[] {
  const names = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.tabIndex < 0)
      return false;
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
    const isFirst = !names.has(control.name);
    names.add(control.name);
    return isFirst;
  });
}

/** One line for each stop without a visible focus, and each that Tab never came to. */
export function tellFocus(): string[] {
  look();
  const radios = new Set(
    [...passed].flatMap((one) =>
      one instanceof HTMLInputElement && one.type === 'radio' ? one.name : [],
    ),
  );
  const missed = stops().filter(
    (one) => !passed.has(one) && !(one instanceof HTMLInputElement && radios.has(one.name)),
  );
  return [...new Set(found), ...missed.map((one) => `${nameOf(one)}: Tab does not come there`)];
}
