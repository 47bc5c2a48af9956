import { makeDiagram, type Diagram } from './diagram.ts';
import type { Catalogus } from '../gegevens.ts';
import type { GeldendeNormen } from '../norm.ts';
import { remember } from '../onthouden.ts';
import type { Toestand } from '../toestand.ts';
import type { Voorwaarde } from '../voorwaarde.ts';

/**
 * The diagram of a voorwaarde under the norms of a situation, made when it is first asked for.
 * @returns undefined when a formula in it turns along a curve
 */
export function diagramOf(
  voorwaarde: Voorwaarde,
  { catalogus, normen }: Toestand,
): Diagram | undefined {
  const diagrammen = diagrammenOf(catalogus, normen);
  const known = diagrammen.get(voorwaarde);
  if (known) return known.diagram;
  const diagram = makeDiagram(voorwaarde, { gegevens: {}, catalogus, normen });
  diagrammen.set(voorwaarde, { diagram });
  return diagram;
}

const diagrammenOf = remember(
  (_catalogus: Catalogus, _normen: GeldendeNormen) =>
    new WeakMap<Voorwaarde, { readonly diagram: Diagram | undefined }>(),
);
