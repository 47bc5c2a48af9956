import { synoniemenSchema } from '../domain/schema/synoniemen.ts';
import type { Inhoudsfout } from './bestanden.ts';
import { readTeksten } from './inhoud.ts';

/**
 * The groups of `content/synoniemen.yaml`, each as words with spaces between. Without that file there
 * are none.
 */
export async function readSynoniemen(
  dir: string,
  fouten: Inhoudsfout[],
): Promise<readonly string[]> {
  const gelezen = await readTeksten(dir, '.', '.yaml', synoniemenSchema, fouten);
  return gelezen.flatMap(({ tekst }) => tekst.groepen.map((groep) => groep.join(' ')));
}
