import type { Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { normsOn } from '../../domain/norm.ts';
import { regelingenOn } from '../../domain/regelingen-op.ts';

/** The rules of the wizard as they stand on the peildatum (ISO date), with its norms. */
export function stofOf({ kennis }: Wijzerdata, peildatum: string): Gespreksstof {
  const { catalogus, regelingen, vragen, normen } = kennis;
  return {
    catalogus,
    regelingen: regelingenOn(regelingen, peildatum),
    vragen,
    normen: normsOn(normen, peildatum),
  };
}
