import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createStorage, type Storage } from 'unstorage';
import lruCache from 'unstorage/drivers/lru-cache';
import { Configfout } from '../config.ts';
import { dagboek } from './dagboek.ts';

/** In memory: a few MB at most. */
const MOST = 10_000;

/**
 * Opens where the server keeps which meldingen were delivered.
 * @param folder undefined keeps it in memory only, until the server stops
 * @throws Configfout
 */
export async function openOpslag(folder: string | undefined): Promise<Storage> {
  if (folder === undefined) return createStorage({ driver: lruCache({ max: MOST }) });
  const base = path.resolve(folder);
  try {
    await mkdir(base, { recursive: true, mode: 0o700 });
    await access(base, constants.W_OK);
  } catch {
    throw new Configfout([
      `MELDPUNT_GEHEUGEN wijst naar ${base}. In die map kunnen wij niet schrijven. Kies een andere map, of laat hem leeg.`,
    ]);
  }
  return createStorage({ driver: dagboek(base) });
}
