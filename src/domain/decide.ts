import { diagramOf } from './diagram/diagrammen.ts';
import { factsIn, oordeelIn, remaining } from './diagram/doorloop.ts';
import { factsOf } from './evaluate.ts';
import type { Catalogus, Waarde } from './gegevens.ts';
import { stringify } from './json.ts';
import type { GeldendeNormen } from './norm.ts';
import { remember } from './onthouden.ts';
import type { Oordeel } from './oordeel.ts';
import { decideByPieces, decisiveByPieces } from './stuksgewijs.ts';
import type { Toestand } from './toestand.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/**
 * Judges exactly: `ja` when every household that fits what is known would get ja, `nee` when none
 * would, `misschien` only when both occur.
 */
export function decide(voorwaarde: Voorwaarde, toestand: Toestand): Oordeel {
  const diagram = diagramOf(voorwaarde, toestand);
  return diagram ? oordeelIn(diagram, toestand.gegevens) : decideByPieces(voorwaarde, toestand);
}

/**
 * The open facts that can still change the outcome, exactly: a fact that stands in two places can
 * turn out not to matter, and is then not asked.
 */
export function decisiveFacts(voorwaarde: Voorwaarde, toestand: Toestand): ReadonlySet<string> {
  const { gegevens, catalogus, normen } = toestand;
  const { feiten, beslissend } = memoryOf(voorwaarde, wereldOf(catalogus, normen));
  // What is known of other facts makes no difference here, and changes with every screen.
  const key = feiten.map((feit) => textOf(gegevens[feit])).join();
  const before = beslissend.get(key);
  if (before) return before;
  const diagram = diagramOf(voorwaarde, toestand);
  const found = diagram
    ? factsIn(diagram, remaining(diagram, gegevens))
    : decisiveByPieces(voorwaarde, toestand);
  if (beslissend.size > MOST_REMEMBERED) beslissend.clear();
  beslissend.set(key, found);
  return found;
}

function textOf(waarde: Waarde | undefined): string {
  return waarde ? waardeText(waarde, waarde) : '';
}

const waardeText = remember((waarde: Waarde, _same: Waarde) => stringify(waarde));

/** More situations than this, and the memory begins anew: a list of households can be long. */
const MOST_REMEMBERED = 20_000;

const wereldOf = remember((catalogus: Catalogus, normen: GeldendeNormen) => ({
  catalogus,
  normen,
}));

const memoryOf = remember((voorwaarde: Voorwaarde, wereld: ReturnType<typeof wereldOf>) => ({
  feiten: factsOf(voorwaarde, { ...wereld, gegevens: {} }),
  beslissend: new Map<string, ReadonlySet<string>>(),
}));
