import type { Diagram } from './diagram.ts';
import { isOordeel, Knopen, type Knoop, type Takken } from './knopen.ts';
import type { Gegevens } from '../gegevens.ts';
import type { Oordeel } from '../oordeel.ts';
import { fittingPieces, onlyPiece } from './passend.ts';

/**
 * Where the households that fit what is known come out: `ja` or `nee` when all of them do,
 * `misschien` otherwise.
 */
export function oordeelIn({ variabelen, wortel }: Diagram, gegevens: Gegevens): Oordeel {
  const settled = new Map<Knoop, Oordeel>();
  const from = (start: Takken): Oordeel => {
    let takken = start;
    while (!isOordeel(takken)) {
      const { feit, stukken } = variabelen[takken.plaats]!;
      const only = onlyPiece(stukken, gegevens[feit]);
      if (only === undefined || only < 0) break;
      takken = takken.kinderen[only]!;
    }
    if (isOordeel(takken)) return takken;
    const known = settled.get(takken);
    if (known) return known;
    const { feit, stukken } = variabelen[takken.plaats]!;
    const oordeel = common(fittingPieces(stukken, gegevens[feit]), takken, from);
    settled.set(takken, oordeel);
    return oordeel;
  };
  return from(wortel);
}

function common(
  fitting: readonly number[],
  knoop: Knoop,
  from: (takken: Takken) => Oordeel,
): Oordeel {
  let result: Oordeel | undefined;
  for (const i of fitting) {
    const oordeel = from(knoop.kinderen[i]!);
    if (oordeel === 'misschien' || (result && result !== oordeel)) return 'misschien';
    result = oordeel;
  }
  return result ?? 'misschien';
}

/** What is left of a diagram for the households that fit what is known. */
export function remaining({ variabelen, wortel }: Diagram, gegevens: Gegevens): Takken {
  const knopen = new Knopen();
  const done = new Map<Knoop, Takken>();
  const from = (takken: Takken): Takken => {
    if (isOordeel(takken)) return takken;
    const known = done.get(takken);
    if (known !== undefined) return known;
    const { feit, stukken } = variabelen[takken.plaats]!;
    const fitting = fittingPieces(stukken, gegevens[feit]);
    const kinderen = fitting.map((i) => from(takken.kinderen[i]!));
    const rest = knopen.make(takken.plaats, kinderen);
    done.set(takken, rest);
    return rest;
  };
  return from(wortel);
}

/** The facts that still decide something: those that are left in the diagram. */
export function factsIn({ variabelen }: Diagram, rest: Takken): Set<string> {
  return new Set([...knopenIn(rest)].map(({ plaats }) => variabelen[plaats]!.feit));
}

/**
 * The values of a number after which the answer can still change: between two pieces that lead the
 * same way everywhere, nothing turns.
 */
export function turnsIn(
  { variabelen, wortel }: Diagram,
  feit: string,
  gegevens: Gegevens,
): number[] {
  const plaats = variabelen.findIndex((one) => one.feit === feit);
  const stukken = variabelen[plaats]?.stukken;
  if (!stukken) return [];
  const { [feit]: waarde, ...others } = gegevens;
  const rest = remaining({ variabelen, wortel }, others);
  const fitting = fittingPieces(stukken, waarde);
  const turns = new Set<number>();
  for (const { plaats: at, kinderen } of knopenIn(rest)) {
    if (at !== plaats) continue;
    for (const i of fitting) {
      const stuk = stukken[i];
      const next = fitting.includes(i + 1) && kinderen[i] !== kinderen[i + 1];
      if (next && stuk?.soort === 'getal') turns.add(stuk.max);
    }
  }
  return [...turns];
}

function knopenIn(takken: Takken, seen = new Set<Knoop>()): Set<Knoop> {
  if (isOordeel(takken) || seen.has(takken)) return seen;
  seen.add(takken);
  for (const kind of takken.kinderen) knopenIn(kind, seen);
  return seen;
}
