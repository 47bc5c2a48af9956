import { evaluateVoorwaarde, kindgroepenOf, openLeaves } from './evaluate.ts';
import { stringify } from './json.ts';
import type { Oordeel } from './oordeel.ts';
import { piecesOf } from './pieces.ts';
import { soortOf } from './soorten/tabel.ts';
import { isOpen, withFact, type Toestand } from './toestand.ts';
import { uitersten } from './uitersten.ts';
import { isGroep, type Voorwaarde } from './voorwaarde.ts';

/**
 * Judges exactly, as `decide` does, also with a formula that turns along a curve, of which no
 * diagram can be made. Term by term is enough while each open fact stands in one place; a fact that stands in two, or on which a norm depends, is
 * tried piece by piece.
 */
export function decideByPieces(voorwaarde: Voorwaarde, toestand: Toestand): Oordeel {
  const oordeel = evaluateVoorwaarde(voorwaarde, toestand);
  if (oordeel !== 'misschien') return oordeel;
  const feit = factToSplit(voorwaarde, toestand);
  if (!feit) return 'misschien';

  let result: Oordeel | undefined;
  for (const piece of piecesOf(voorwaarde, feit, toestand)) {
    const part = decideByPieces(voorwaarde, withFact(toestand, feit, piece));
    if (part === 'misschien' || (result && part !== result)) return 'misschien';
    result = part;
  }
  return result ?? 'misschien';
}

/** The open facts that can still change the outcome, exactly, as `decisiveFacts` gives them. */
export function decisiveByPieces(voorwaarde: Voorwaarde, toestand: Toestand): ReadonlySet<string> {
  const found = new Set<string>();
  if (decideByPieces(voorwaarde, toestand) !== 'misschien') return found;
  // With what nobody can answer set to its best or its worst, only ja and nee are left to find.
  for (const uiterste of uitersten(voorwaarde)) {
    if (decideByPieces(uiterste, toestand) === 'misschien') findDecisive(uiterste, toestand, found);
  }
  return found;
}

/** Adds to `found`; a part in which nothing new can be found is not looked into. */
function findDecisive(voorwaarde: Voorwaarde, toestand: Toestand, found: Set<string>): void {
  const candidates = [...livePlaces(voorwaarde, toestand).keys()];
  const allFound = () => candidates.every((fact) => found.has(fact));
  if (allFound()) return;
  const feit = factToSplit(voorwaarde, toestand);
  if (!feit) {
    for (const fact of candidates) found.add(fact);
    return;
  }
  let first: Toestand | undefined;
  for (const piece of piecesOf(voorwaarde, feit, toestand)) {
    const part = withFact(toestand, feit, piece);
    if (decideByPieces(voorwaarde, part) === 'misschien') findDecisive(voorwaarde, part, found);
    first ??= part;
    if (!found.has(feit) && first !== part && differs(voorwaarde, first, part)) found.add(feit);
    if (allFound()) return;
  }
}

/**
 * True when some household gets another answer in the one situation than in the other. The two
 * differ in one fact only; the facts that are open in both are tried piece by piece.
 */
function differs(voorwaarde: Voorwaarde, a: Toestand, b: Toestand): boolean {
  const [oordeelA, oordeelB] = [a, b].map((one) => decideByPieces(voorwaarde, one));
  if (oordeelA !== oordeelB) return true;
  if (oordeelA !== 'misschien') return false;
  if (shapeOf(voorwaarde, a) === shapeOf(voorwaarde, b)) return false;
  const feit = factToSplit(voorwaarde, a) ?? factToSplit(voorwaarde, b);
  // Every open fact stands in one place only, so another shape is another answer for somebody.
  if (!feit) return true;
  for (const piece of piecesOf(voorwaarde, feit, a, b)) {
    if (differs(voorwaarde, withFact(a, feit, piece), withFact(b, feit, piece))) return true;
  }
  return false;
}

/** What is left of a voorwaarde when all that is settled is taken out. */
function rest(voorwaarde: Voorwaarde, toestand: Toestand): unknown {
  if (!isGroep(voorwaarde)) return voorwaarde;
  const { soort, zacht, delen } = voorwaarde;
  const open = delen.filter((deel) => evaluateVoorwaarde(deel, toestand) === 'misschien');
  const resten = open.map((deel) => rest(deel, toestand));
  return resten.length === 1 && soort !== 'geen-van' && !zacht
    ? resten[0]
    : { soort, zacht, resten };
}

/** What is left open, and where it can turn: the same shape leaves the same question open. */
function shapeOf(voorwaarde: Voorwaarde, toestand: Toestand): string {
  const facts = [...livePlaces(voorwaarde, toestand).keys()].sort();
  const cuts = facts.map((fact) =>
    fact === 'kinderen'
      ? kindgroepenOf(voorwaarde, toestand)
      : [...piecesOf(voorwaarde, fact, toestand)],
  );
  return stringify([rest(voorwaarde, toestand), cuts]);
}

function factToSplit(voorwaarde: Voorwaarde, toestand: Toestand): string | undefined {
  const leaves = openLeaves(voorwaarde, toestand);
  for (const blad of leaves) {
    const [first] = soortOf(blad)
      .splitst(blad, toestand)
      .filter((feit) => canSplit(voorwaarde, feit, toestand));
    if (first) return first;
  }
  for (const [feit, places] of livePlaces(voorwaarde, toestand)) {
    if (places > 1 && canSplit(voorwaarde, feit, toestand)) return feit;
  }
  return undefined;
}

/**
 * In how many open places each open fact stands. The same formula in several places counts as one:
 * where it turns is a curve over its facts, which no cut into pieces can follow.
 */
function livePlaces(voorwaarde: Voorwaarde, toestand: Toestand): Map<string, number> {
  const places = new Map<string, Set<unknown>>();
  for (const blad of openLeaves(voorwaarde, toestand)) {
    const place = blad.soort === 'berekening' ? blad.berekening : blad;
    for (const feit of soortOf(blad).vraagt(blad, toestand)) {
      places.set(feit, (places.get(feit) ?? new Set()).add(place));
    }
  }
  return new Map([...places].map(([feit, where]) => [feit, where.size]));
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
