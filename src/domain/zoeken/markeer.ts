import { woordenIn } from './woorden.ts';
import type { Tekstdeel } from './zoekuitkomst.ts';

/**
 * A text in pieces, with the words that were looked for apart.
 * @param woorden forms of words (`vormOf`)
 */
export function markeer(tekst: string, woorden: ReadonlySet<string>): readonly Tekstdeel[] {
  const delen: Tekstdeel[] = [];
  const whole = tekst.normalize('NFC');
  let from = 0;
  for (const { tekst: woord, vorm, plek } of woordenIn(whole)) {
    if (!woorden.has(vorm)) continue;
    if (plek > from) delen.push({ tekst: whole.slice(from, plek), raak: false });
    delen.push({ tekst: woord, raak: true });
    from = plek + woord.length;
  }
  if (from < whole.length) delen.push({ tekst: whole.slice(from), raak: false });
  return delen;
}
