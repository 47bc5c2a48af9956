// In the page: text that stands out too little from its ground, and fields that one cannot find.
import { contrast, groundOf, hex, onGround, readKleur } from './kleur.ts';
import { isSeen, nameOf, seenTexts } from './zichtbaar.ts';

/** WCAG 1.4.6: large or bold letters need less. */
function neededFor({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const px = parseFloat(fontSize);
  return px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7;
}

function* faintTexts(): Generator<string> {
  const seen = new Set<Element>();
  for (const [, element] of seenTexts()) {
    if (seen.has(element)) continue;
    seen.add(element);
    const style = getComputedStyle(element);
    yield* judge(style, style.color, element, nameOf(element));
  }
}

/** Signs and numbers that the style sheet writes. */
function* faintSigns(): Generator<string> {
  for (const element of document.body.querySelectorAll('*')) {
    for (const part of ['::before', '::after'] as const) {
      const style = getComputedStyle(element, part);
      if (!/counter|["'][^"'\s]/.test(style.content) || !isSeen(element)) continue;
      const own = readKleur(style.backgroundColor);
      const ground = own[3] === 1 ? own : undefined;
      const name = `${nameOf(element)} ${part}`;
      yield* judge(style, style.color, element, name, ground);
    }
  }
}

function* faintFields(): Generator<string> {
  for (const field of document.querySelectorAll('input, select, textarea')) {
    if (!isSeen(field)) continue;
    const style = getComputedStyle(field);
    const isBox = /^(radio|checkbox)$/.test(field.getAttribute('type') ?? '');
    if (!isBox) yield* judge(style, style.color, field, nameOf(field));
    if (field.matches(':placeholder-shown')) {
      const hint = getComputedStyle(field, '::placeholder');
      yield* judge(hint, hint.color, field, `${nameOf(field)} ::placeholder`);
    }
    // The system draws its own boxes.
    if (isBox && style.appearance === 'auto') continue;
    const around = groundOf(field.parentElement);
    const edge = parseFloat(style.borderBlockStartWidth) > 0 ? style.borderBlockStartColor : '';
    const edges = [groundOf(field), ...(edge ? [onGround(edge, field, around)] : [])];
    if (Math.max(...edges.map((one) => contrast(one, around))) < 3) {
      yield `${nameOf(field)}: its edge cannot be seen on ${hex(around)}`;
    }
  }
}

function* judge(
  style: CSSStyleDeclaration,
  css: string,
  element: Element,
  name: string,
  ground = groundOf(element),
): Generator<string> {
  const ink = onGround(css, element, ground);
  const found = contrast(ink, ground);
  const needed = neededFor(style);
  if (found < needed) {
    yield `${name}: contrast ${found.toFixed(2)} (${hex(ink)} on ${hex(ground)}), not ${needed}`;
  }
}

/** A ground of which no colour can be told: text on it would have to be looked at. */
function* pictures(): Generator<string> {
  for (const [, element] of seenTexts()) {
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (getComputedStyle(one).backgroundImage !== 'none')
        yield `${nameOf(one)}: text on a picture`;
    }
  }
}

/** One line for each text below 7:1 (4.5:1 when large) and each field whose edge is below 3:1. */
export function findFaint(): string[] {
  return [...new Set([...faintTexts(), ...faintSigns(), ...faintFields(), ...pictures()])];
}
