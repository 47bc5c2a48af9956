import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkRoutetabel, routetabelSchema, type Bekend } from '../domain/routetabel.ts';
import type { Inhoudsfout } from './bestanden.ts';
import { parseMet } from './melding.ts';

const BESTAND = 'meldpunt.json';

/** Checks who gets which melding. A folder without the file is fine: it has no meldpunt of its own. */
export async function checkMeldpunt(
  dir: string,
  bekend: Bekend,
  fouten: Inhoudsfout[],
): Promise<void> {
  const text = await readFile(path.join(dir, BESTAND), 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const raw = parseJson(text, fouten);
  if (raw === undefined) return;
  const tabel = parseMet(routetabelSchema, raw, BESTAND, fouten);
  if (!tabel) return;
  fouten.push(...checkRoutetabel(tabel, bekend).map((fout) => ({ bestand: BESTAND, ...fout })));
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
