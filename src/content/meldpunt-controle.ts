import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkRoutetabel, type Bekend } from '../domain/routecontrole.ts';
import { routetabelSchema, type RoutetabelTekst } from '../domain/routetabel.ts';
import type { Inhoudsfout } from './bestanden.ts';
import { parseMet } from './melding.ts';

const BESTAND = 'meldpunt.json';

/**
 * Reads who gets which melding, and checks it; mistakes go to `fouten`. Undefined when there is no
 * such file or no table in it: a folder without the file is fine, it has no meldpunt of its own.
 */
export async function readRoutetabel(
  dir: string,
  bekend: Bekend,
  fouten: Inhoudsfout[],
): Promise<RoutetabelTekst | undefined> {
  const text = await readFile(path.join(dir, BESTAND), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const raw = parseJson(text.replace(/^\uFEFF/, ''), fouten);
  if (raw === undefined) return undefined;
  const tabel = parseMet(routetabelSchema, raw, BESTAND, fouten);
  if (!tabel) return undefined;
  fouten.push(...checkRoutetabel(tabel, bekend).map((fout) => ({ bestand: BESTAND, ...fout })));
  return tabel;
}

function parseJson(text: string, fouten: Inhoudsfout[]): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const melding =
      'Dit bestand is niet te lezen. Kijk of tussen twee delen een komma staat, na het laatste deel juist geen komma, en of elke haak en elk aanhalingsteken een partner heeft.';
    fouten.push({ bestand: BESTAND, veld: '', melding });
    return undefined;
  }
}
