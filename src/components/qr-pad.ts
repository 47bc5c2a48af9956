import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code made while the site is built: one path of black shapes, without a white edge. */
export interface QrPad {
  /** Width and height in modules. */
  readonly maat: number;
  /** The `d` of the path. */
  readonly pad: string;
}

/**
 * Draws the QR code of an address. Shapes, not rows of squares: those show white hairlines in print.
 * M survives a fold and a coffee stain.
 */
export function qrPad(adres: string): QrPad {
  const code = generate(adres, { minCorrectionLevel: correction.M });
  return { maat: code.size, pad: toSvgPath(code).replace(SHAPE, shorter) };
}

/** `M8 1L8 0L9 0…Z`: one shape, from corner to corner. */
const SHAPE = /M(\d+) (\d+)((?:L\d+ \d+)*)Z/g;

/** The same shape with steps from the corner before, which takes a third of the room. */
function shorter(_: string, x: string, y: string, lines: string): string {
  let [atX, atY] = [Number(x), Number(y)];
  const steps: { dx: number; dy: number }[] = [];
  for (const [, toX, toY] of lines.matchAll(/L(\d+) (\d+)/g)) {
    const [dx, dy] = [Number(toX) - atX, Number(toY) - atY];
    const last = steps.at(-1);
    // On in the same direction.
    if (last && (last.dx === 0) === (dx === 0)) {
      last.dx += dx;
      last.dy += dy;
    } else steps.push({ dx, dy });
    atX += dx;
    atY += dy;
  }
  return `M${x} ${y}${steps.map(({ dx, dy }) => (dx === 0 ? `v${dy}` : `h${dx}`)).join('')}z`;
}
