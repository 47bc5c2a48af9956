import type { z } from 'zod';
import { gemeenteSchema } from '../domain/schema/gemeente.ts';
import { normSchema } from '../domain/schema/norm.ts';
import { regelingRegelsSchema } from '../domain/schema/regeling.ts';
import { vraagSchema } from '../domain/schema/vraag.ts';
import { readMap, type Ending, type Inhoudsfout } from './bestanden.ts';
import { makeKennis, type Gelezen, type Kennis } from './kennis.ts';
import { parseMet } from './melding.ts';

/**
 * Reads the rules in a content folder, and lists every mistake in Dutch. Folders that `dir` does
 * not have are taken from `terugval`, so that a gemeente can bring only its own regelingen.
 */
export async function readKennis(
  dir: string,
  terugval?: string,
): Promise<{ kennis: Kennis; fouten: readonly Inhoudsfout[] }> {
  const fouten: Inhoudsfout[] = [];
  const read = async <T extends z.ZodType>(map: string, ending: Ending, schema: T) => {
    const own = await readTeksten(dir, map, ending, schema, fouten);
    return own.length > 0 || !terugval ? own : readTeksten(terugval, map, ending, schema, fouten);
  };
  const [gemeenten, vragen, normen, regelingen] = await Promise.all([
    read('gemeenten', '.md', gemeenteSchema),
    read('vragen', '.yaml', vraagSchema),
    read('normen', '.yaml', normSchema),
    read('regelingen', '.md', regelingRegelsSchema),
  ]);
  const made = makeKennis({ gemeenten, vragen, normen, regelingen });
  return { kennis: made.kennis, fouten: [...fouten, ...made.fouten] };
}

/** Reads and checks all files of one content folder; mistakes go to `fouten`. */
export async function readTeksten<T extends z.ZodType>(
  dir: string,
  map: string,
  ending: Ending,
  schema: T,
  fouten: Inhoudsfout[],
): Promise<Gelezen<z.infer<T>>[]> {
  const files = await readMap(dir, map, ending, fouten);
  return files.flatMap(({ pad, slug, data }) => {
    const tekst = parseMet(schema, data, pad, fouten);
    return tekst === undefined ? [] : [{ pad, slug, tekst }];
  });
}
