import { readFileSync } from 'node:fs';
import type { Env } from '../adressen.ts';

const LONGEST_PATH = 200;

/**
 * A key or certificate from a setting that holds either the text itself or the path of a file. Hosts
 * that keep settings on one line write a line break as \n.
 * @param fouten gets a sentence when the file cannot be read
 */
export function readPem(naam: string, env: Env, fouten: string[]): string | undefined {
  const waarde = env[naam];
  if (waarde === undefined) return undefined;
  if (waarde.startsWith('-----BEGIN ')) return waarde.replaceAll(String.raw`\n`, '\n');
  try {
    return readFileSync(waarde, 'utf8');
  } catch {
    // A key without its first line is no path, and must not come to stand in a log.
    const which = waarde.length < LONGEST_PATH ? ` ${waarde}` : '';
    fouten.push(
      `${naam}: het bestand${which} is niet te lezen. Geef het hele pad, of zet de inhoud zelf in ${naam}, met de regel -----BEGIN ervoor.`,
    );
    return undefined;
  }
}
