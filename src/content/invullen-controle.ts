import { isObject } from '../domain/lezen/fout.ts';
import { readMap, type Inhoudsfout } from './bestanden.ts';
import { BESTANDSOORTEN, VOORBEELDEN } from './bestandsoorten.ts';
import { adviceAt } from './melding.ts';

/** What `npm run nieuw` writes where an editor must still write something. */
export const INVULLEN = 'VUL IN';

const NOG = /\bVUL IN\b/;

/**
 * Names every place that was not filled in yet, so that no template ever gets onto the site. Fields of
 * which something was said already are left out.
 */
export async function checkInvullen(dir: string, fouten: Inhoudsfout[]): Promise<void> {
  const said = new Set(fouten.map(({ bestand, veld }) => `${bestand} ${veld}`));
  for (const { map, ending, schema } of [...Object.values(BESTANDSOORTEN), VOORBEELDEN]) {
    for (const { pad, data, tekst } of await readMap(dir, map, ending, [])) {
      for (const path of unfilled(data)) {
        const veld = path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
        if (said.has(`${pad} ${veld}`)) continue;
        const advice = adviceAt(schema, path) ?? `Haal ${INVULLEN} weg en schrijf wat hier hoort.`;
        fouten.push({ bestand: pad, veld, melding: `Vul dit nog in. ${advice}` });
      }
      if (!NOG.test(tekst)) continue;
      const melding = `Onder de velden staat nog "${INVULLEN}". Schrijf daar uw tekst, of haal de regel weg.`;
      fouten.push({ bestand: pad, veld: 'tekst', melding });
    }
  }
}

function unfilled(data: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof data === 'string') return NOG.test(data) ? [[...path]] : [];
  if (Array.isArray(data)) return data.flatMap((item, i) => unfilled(item, [...path, i]));
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([key, item]) => unfilled(item, [...path, key]));
}
