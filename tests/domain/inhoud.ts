import path from 'node:path';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Gespreksstof } from '../../src/domain/gesprek.ts';
import type { Kennis } from '../../src/domain/kennis.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { regelingenOn } from '../../src/domain/regelingen-op.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content');

/** The rules of the project itself; a mistake in them fails the test. */
export async function readOwnKennis(): Promise<Kennis> {
  const { kennis, fouten } = await readKennis(CONTENT);
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten));
  return kennis;
}

/** The rules and norms of the project on a peildatum (ISO date). */
export async function readOwnStof(peildatum: string): Promise<Gespreksstof> {
  const { catalogus, regelingen, vragen, normen } = await readOwnKennis();
  return {
    catalogus,
    regelingen: regelingenOn(regelingen, peildatum),
    vragen,
    normen: normsOn(normen, peildatum),
  };
}
