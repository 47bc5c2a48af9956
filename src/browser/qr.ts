/** A QR code to draw: one path of black squares on a white ground. */
export interface Qr {
  /** Width and height in modules, with the white edge that scanners need. */
  readonly maat: number;
  /** The `d` of the path. */
  readonly pad: string;
}

/** So many white modules a scanner needs on each side. */
const RAND = 4;

/** Makes the QR code of a text. What it needs (3 kB) is fetched at the first one. */
export async function makeQr(tekst: string): Promise<Qr> {
  const { correction, generate } = await import('lean-qr');
  // M: paper gets creases.
  const code = generate(tekst, { minCorrectionLevel: correction.M });
  let pad = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      let end = x + 1;
      while (code.get(end, y)) end += 1;
      pad += `M${x + RAND} ${y + RAND}h${end - x}v1H${x + RAND}z`;
      x = end;
    }
  }
  return { maat: code.size + 2 * RAND, pad };
}
