import { datum } from './getallen.ts';

/** When an amount of the law holds: "van 2026", "vanaf 1 juli 2026"; with its last day once ended. */
export function periode(norm: {
  readonly van: string;
  readonly tot?: string;
  readonly verlopen: boolean;
}): string {
  const { van, tot, verlopen } = norm;
  const jaar = van.slice(0, 4);
  if (van === `${jaar}-01-01` && tot === `${jaar}-12-31`) return `van ${jaar}`;
  return verlopen && tot ? `van ${datum(van)} tot en met ${datum(tot)}` : `vanaf ${datum(van)}`;
}
