import { evaluateVoorwaarde, openLeaves } from './evaluate.ts';
import { stringify } from './json.ts';
import type { Oordeel } from './oordeel.ts';
import { piecesOf } from './pieces.ts';
import { soortOf } from './soorten/tabel.ts';
import { isOpen, withFact, type Toestand } from './toestand.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/**
 * Judges exactly: `ja` when every household that fits what is known would get ja, `nee` when none
 * would, `misschien` only when both occur. Term by term is enough while each open fact stands in
 * one place; a fact that stands in two, or on which a norm depends, is tried piece by piece.
 */
export function decide(voorwaarde: Voorwaarde, toestand: Toestand): Oordeel {
  const oordeel = evaluateVoorwaarde(voorwaarde, toestand);
  if (oordeel !== 'misschien') return oordeel;
  const feit = factToSplit(voorwaarde, toestand);
  if (!feit) return 'misschien';

  let result: Oordeel | undefined;
  for (const piece of piecesOf(voorwaarde, feit, toestand)) {
    const part = decide(voorwaarde, withFact(toestand, feit, piece));
    if (part === 'misschien' || (result && part !== result)) return 'misschien';
    result = part;
  }
  return result ?? 'misschien';
}

/**
 * The open facts that can still change the outcome, exactly: a fact that stands in two places can
 * turn out not to matter, and is then not asked.
 */
export function decisiveFacts(voorwaarde: Voorwaarde, toestand: Toestand): ReadonlySet<string> {
  if (decide(voorwaarde, toestand) !== 'misschien') return new Set();
  const candidates = livePlaces(voorwaarde, toestand);
  const feit = factToSplit(voorwaarde, toestand);
  if (!feit) return new Set(candidates.keys());

  const facts = new Set<string>();
  let firstShape: string | undefined;
  for (const piece of piecesOf(voorwaarde, feit, toestand)) {
    const part = withFact(toestand, feit, piece);
    const inPart = decisiveFacts(voorwaarde, part);
    for (const fact of inPart) facts.add(fact);
    if (!facts.has(feit)) {
      const shape = shapeOf(voorwaarde, part, inPart);
      firstShape ??= shape;
      if (shape !== firstShape) facts.add(feit);
    }
    if (facts.size >= candidates.size) break;
  }
  return facts;
}

/** Two pieces with the same shape leave the same question open, or give the same answer. */
function shapeOf(voorwaarde: Voorwaarde, toestand: Toestand, facts: ReadonlySet<string>): string {
  const oordeel = decide(voorwaarde, toestand);
  if (oordeel !== 'misschien') return oordeel;
  const cuts = [...facts].sort().map((fact) => [...piecesOf(voorwaarde, fact, toestand)]);
  const leaves = openLeaves(voorwaarde, toestand);
  return stringify([leaves, cuts]);
}

function factToSplit(voorwaarde: Voorwaarde, toestand: Toestand): string | undefined {
  const leaves = openLeaves(voorwaarde, toestand);
  for (const blad of leaves) {
    const [first] = soortOf(blad).splitst(blad, toestand).filter((feit) => canSplit(voorwaarde, feit, toestand));
    if (first) return first;
  }
  for (const [feit, places] of livePlaces(voorwaarde, toestand)) {
    if (places > 1 && canSplit(voorwaarde, feit, toestand)) return feit;
  }
  return undefined;
}

/** In how many open places each open fact stands. */
function livePlaces(voorwaarde: Voorwaarde, toestand: Toestand): Map<string, number> {
  const places = new Map<string, number>();
  for (const blad of openLeaves(voorwaarde, toestand)) {
    for (const feit of soortOf(blad).vraagt(blad, toestand)) {
      places.set(feit, (places.get(feit) ?? 0) + 1);
    }
  }
  return places;
}

function canSplit(voorwaarde: Voorwaarde, feit: string, toestand: Toestand): boolean {
  if (!isOpen(toestand, feit)) return false;
  let pieces = 0;
  for (const _piece of piecesOf(voorwaarde, feit, toestand)) {
    pieces += 1;
    if (pieces > 1) return true;
  }
  return false;
}
