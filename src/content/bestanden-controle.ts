import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { RegelingTekst } from '../domain/schema/regeling.ts';
import type { Inhoudsfout } from './bestanden.ts';
import type { Gelezen } from './kennis.ts';

/** In which folders we read what; a file with another ending would be passed over in silence. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  regelingen: ['.voorbeelden.yaml', '.md'],
  vragen: ['.yaml'],
  normen: ['.yaml'],
  gemeenten: ['.md'],
  organisaties: ['.md'],
  begrippen: ['.md'],
  paginas: ['.md'],
  situaties: ['.md'],
  themas: ['.md'],
  doelgroepen: ['.md'],
};

/** Files that an editor meant as content; notes of other kinds may lie beside it. */
const MEANT = /\.(?:md|mdx|markdown|txt|ya?ml)$/i;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Makes a name that can stand in a web address: "Kledingbank Maxima" → kledingbank-maxima. */
export function slugFrom(naam: string): string {
  const plain = naam.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Finds files that are not read, names that cannot be an address, and two files for one thing. */
export async function checkBestanden(dir: string, fouten: Inhoudsfout[]): Promise<void> {
  for (const [map, endings] of Object.entries(ENDINGS)) {
    const all = await readdir(path.join(dir, map), { recursive: true }).catch(() => []);
    const names = all
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => MEANT.test(name) && name !== 'README.md')
      .sort();
    const taken = new Map<string, string>();
    for (const name of names) {
      const melding = problemWith(name, map, endings, taken);
      if (melding) fouten.push({ bestand: `${map}/${name}`, veld: '', melding });
    }
  }
}

function problemWith(
  name: string,
  map: string,
  endings: readonly string[],
  taken: Map<string, string>,
): string | undefined {
  const ending = endings.find((one) => name.endsWith(one));
  const base = path.posix.basename(name);
  const slug = ending
    ? base.slice(0, -ending.length)
    : base.replace(/(?:\.voorbeelden)?\.\w+$/, '');
  const kind = /\.voorbeelden\.\w+$/i.test(base) ? 'voorbeelden' : 'tekst';
  const key = `${slug.toLowerCase()} ${kind}`;
  const other = taken.get(key);
  if (other) {
    return `Er is al een bestand met deze naam: ${map}/${other}. Elke naam mag er maar één keer zijn. Haal een van de twee weg, of geef het een andere naam.`;
  }
  taken.set(key, name);
  if (!ending) {
    const wanted = endings.map((one) => `"${one}"`).join(' of ');
    return `Dit bestand wordt niet gelezen. In de map ${map} eindigt een naam op ${wanted}.`;
  }
  if (name.includes('/')) {
    return `Dit bestand wordt niet gelezen, want het staat in een map. Zet het direct in ${map}: ${map}/${base}.`;
  }
  if (SLUG.test(slug)) return undefined;
  return `De bestandsnaam "${slug}" kan niet in een webadres. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld ${slugFrom(slug)}${ending}.`;
}

/** Two regelingen with one title are one regeling twice, or nobody can tell them apart. */
export function checkTitels(
  regelingen: readonly Gelezen<Pick<RegelingTekst, 'titel'>>[],
  fouten: Inhoudsfout[],
): void {
  const taken = new Map<string, string>();
  for (const { pad, tekst } of regelingen) {
    const key = tekst.titel.toLowerCase().replaceAll(/\W+/g, ' ').trim();
    const other = taken.get(key);
    if (!other) {
      taken.set(key, pad);
      continue;
    }
    const melding = `Deze titel staat ook in ${other}. Is het dezelfde regeling? Haal er dan één weg. Zo niet, schrijf in de titel wat hier anders is.`;
    fouten.push({ bestand: pad, veld: 'titel', melding });
  }
}
