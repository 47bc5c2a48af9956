import type { Regeling } from './regeling.ts';
import type { Toestand } from './toestand.ts';
import { missingGegevens, visibleVelden } from './volgende-vraag.ts';
import { gegevensOfVeld, type Vraag } from './vraag.ts';

/**
 * The cheapest way to settle a misschien: the fewest screens that can fill all that is missing, in
 * the order of the conversation. Of two ways with as many screens, the one that asks the fewest
 * other things. What no screen asks is left out.
 * @returns empty when asking cannot settle it
 */
export function cheapestVragen(
  regeling: Regeling,
  toestand: Toestand,
  vragen: readonly Vraag[],
): Vraag[] {
  const missing = missingGegevens(regeling, toestand);
  const candidates = vragen.flatMap((vraag): Kandidaat[] => {
    const asks = visibleVelden(vraag, toestand).flatMap(gegevensOfVeld);
    const fills = new Set(asks.filter((gegeven) => missing.has(gegeven)));
    return fills.size > 0 ? [{ vraag, fills, extra: asks.length - fills.size }] : [];
  });
  const needed = new Set(candidates.flatMap(({ fills }) => [...fills]));
  const ways = coversOf(candidates, needed);
  const [best] = ways.sort((a, b) => a.length - b.length || extraIn(a) - extraIn(b));
  return (best ?? []).map(({ vraag }) => vraag).sort((a, b) => a.volgorde - b.volgorde);
}

interface Kandidaat {
  readonly vraag: Vraag;
  readonly fills: ReadonlySet<string>;
  /** How much more the screen asks than what is missing. */
  readonly extra: number;
}

/** Every set of screens that fills all, none of which could be left out. */
function coversOf(kandidaten: readonly Kandidaat[], needed: ReadonlySet<string>): Kandidaat[][] {
  const [gegeven] = needed;
  if (gegeven === undefined) return [[]];
  return kandidaten
    .filter(({ fills }) => fills.has(gegeven))
    .flatMap((one) => {
      const rest = new Set([...needed].filter((other) => !one.fills.has(other)));
      return coversOf(kandidaten, rest).map((cover) => [one, ...cover]);
    });
}

function extraIn(way: readonly Kandidaat[]): number {
  return way.reduce((sum, { extra }) => sum + extra, 0);
}
