import type { Tekstdeel } from '../../domain/zoeken/zoekuitkomst.ts';

/** A text in which the words that were looked for are marked. */
export function Delen({ delen }: { readonly delen: readonly Tekstdeel[] }) {
  return <>{delen.map(({ tekst, raak }) => (raak ? <mark class="raak">{tekst}</mark> : tekst))}</>;
}
