import type { Opdracht } from './opdracht.ts';
import { Resultaat, type Statusvormen } from './Resultaat.tsx';
import { useRested } from './use-rested.ts';
import type { Zoekresultaat } from '../../domain/zoeken/zoekuitkomst.ts';

/** More than fits on a phone; what comes below can wait until typing rests. */
const EERST = 6;
const RUST_MS = 250;

interface Props {
  readonly opdracht: Opdracht;
  readonly resultaten: readonly Zoekresultaat[];
  readonly statusvormen: Statusvormen;
}

/** The pages that were found. At every letter only the first are drawn, so that a slow phone keeps up. */
export function Resultatenlijst({ opdracht, resultaten, statusvormen }: Props) {
  const isRested = useRested<Opdracht | undefined>(opdracht, undefined, RUST_MS) === opdracht;
  const shown = isRested ? resultaten : resultaten.slice(0, EERST);
  return (
    <ul class="zoekresultaten">
      {shown.map((resultaat) => (
        <Resultaat key={resultaat.url} resultaat={resultaat} statusvormen={statusvormen} />
      ))}
    </ul>
  );
}
