// In the page: colours as they are on the screen, and how far apart they are.

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Kleur = readonly [number, number, number, number];

const known = new Map<string, Kleur>();
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** What a colour of a computed style is, in whichever notation: the browser itself draws it. */
export function readKleur(css: string): Kleur {
  const before = known.get(css);
  if (before) return before;
  if (!canvas) throw new Error('No canvas to draw a colour on.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const kleur: Kleur = [r, g, b, a / 255];
  known.set(css, kleur);
  return kleur;
}

/** A colour with less than all of its strength, as it looks on a ground without holes. */
function lay([r, g, b, a]: Kleur, ground: Kleur, opacity = 1): Kleur {
  const strength = a * opacity;
  const mix = (top: number, under: number) => top * strength + under * (1 - strength);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
}

let grounds = new WeakMap<Element, Kleur>();

/** To be said whenever the colours of the page may have changed. */
export function forgetGrounds(): void {
  grounds = new WeakMap();
}

/** What one sees behind the text of an element: its ground and those of all that holds it. */
export function groundOf(element: Element | null): Kleur {
  // Behind everything: the page that a browser paints itself.
  if (!element) return readKleur('Canvas');
  const before = grounds.get(element);
  if (before) return before;
  const { backgroundColor, opacity } = getComputedStyle(element);
  const under = groundOf(element.parentElement);
  const own = readKleur(backgroundColor);
  const ground = own[3] === 0 ? under : lay(own, under, Number(opacity));
  grounds.set(element, ground);
  return ground;
}

/** A colour as it looks on the ground of an element, with the opacity of all that holds it. */
export function onGround(css: string, element: Element, ground = groundOf(element)): Kleur {
  let opacity = 1;
  for (let one: Element | null = element; one; one = one.parentElement) {
    opacity *= Number(getComputedStyle(one).opacity);
  }
  return lay(readKleur(css), ground, opacity);
}

function luminance([r, g, b]: Kleur): number {
  const [R = 0, G = 0, B = 0] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * R + 0.7152 * G + 0.0722 * B;
}

/** From 1 (the same) to 21 (black on white), as WCAG 2 counts. */
export function contrast(one: Kleur, other: Kleur): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `#0b5566`, for who reads a message. */
export const hex = ([r, g, b]: Kleur) =>
  `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
