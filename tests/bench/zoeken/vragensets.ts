import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Zoekvraag } from './cijfers.ts';

/** A list of questions to judge by. */
export interface Vragenset {
  readonly naam: string;
  readonly vragen: readonly Zoekvraag[];
}

/** The set of which the missed questions may be seen; nobody looks at those of `proef`. */
export const GEGEVEN = 'gegeven';
export const VRAGENSETS = [GEGEVEN, 'oefening', 'proef'];

/** Reads a set from `tests/zoekvragen/`. */
export async function readVragenset(naam: string): Promise<Vragenset> {
  const file = path.resolve(import.meta.dirname, `../../zoekvragen/${naam}.json`);
  return { naam, vragen: JSON.parse(await readFile(file, 'utf8')) as Zoekvraag[] };
}
