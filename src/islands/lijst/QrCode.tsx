import type { Qr } from '../../browser/qr.ts';

interface Props {
  readonly qr: Qr;
  /** What it says, for who cannot see it. */
  readonly alt: string;
}

/** Always black on white, also on a dark screen: that is what scanners look for. */
export function QrCode({ qr: { maat, pad }, alt }: Props) {
  return (
    <svg class="qr" viewBox={`0 0 ${maat} ${maat}`} role="img" aria-label={alt}>
      <rect width={maat} height={maat} fill="#fff" />
      <path d={pad} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
