import type { Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { normsOn } from '../../domain/norm.ts';

/** The rules of the wizard with the norms of the peildatum (ISO date). */
export function stofOf({ kennis }: Wijzerdata, peildatum: string): Gespreksstof {
  const { catalogus, regelingen, vragen, normen } = kennis;
  return { catalogus, regelingen, vragen, normen: normsOn(normen, peildatum) };
}

/** Today where this person is, as 2026-11-21. */
export function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
