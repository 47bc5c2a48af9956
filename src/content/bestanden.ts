import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { load, YAMLException } from 'js-yaml';

/** One content file: its folder and name, and its data as written. */
export interface Bestand {
  /** Path from the content folder, as editors see it: regelingen/bijstand.md */
  readonly pad: string;
  readonly slug: string;
  readonly data: unknown;
  /** The Markdown below the frontmatter; empty for YAML. */
  readonly tekst: string;
}

/** A mistake in a content file, in words for an editor. */
export interface Inhoudsfout {
  readonly bestand: string;
  readonly veld: string;
  readonly melding: string;
}

/** Which files of a folder are meant: by how their name ends. */
export type Ending = '.md' | '.yaml' | '.voorbeelden.yaml';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/;

/** Reads all files of one content folder with this ending, sorted by name; a missing folder is empty. */
export async function readMap(
  dir: string,
  map: string,
  ending: Ending,
  fouten: Inhoudsfout[],
): Promise<Bestand[]> {
  const names = await readdir(path.join(dir, map)).catch(() => []);
  const wanted = names.filter((name) => name.endsWith(ending) && name !== 'README.md').sort();
  const read = wanted.map(async (name): Promise<Bestand | undefined> => {
    const pad = path.posix.join(map, name);
    const text = (await readFile(path.join(dir, map, name), 'utf8')).replace(/^\uFEFF/, '');
    const slug = name.slice(0, -ending.length);
    try {
      if (ending !== '.md') return { pad, slug, data: load(text), tekst: '' };
      const { velden, tekst } = splitFrontmatter(text);
      return { pad, slug, data: load(velden), tekst };
    } catch (error) {
      fouten.push({
        bestand: pad,
        veld: '',
        melding: yamlMelding(error, ending === '.md' ? 2 : 1),
      });
      return undefined;
    }
  });
  return (await Promise.all(read)).filter((bestand) => bestand !== undefined);
}

function splitFrontmatter(text: string): { velden: string; tekst: string } {
  const match = FRONTMATTER.exec(text);
  if (!match) throw new Error('geen frontmatter');
  return { velden: match[1] ?? '', tekst: text.slice(match[0].length) };
}

/** @param first the line of the file on which the YAML begins */
function yamlMelding(error: unknown, first: number): string {
  if (!(error instanceof YAMLException)) {
    return 'Het bestand begint niet met een regel "---", dan de velden, en dan weer een regel "---". Zet die erbij.';
  }
  const line = error.mark ? ` bij regel ${error.mark.line + first}` : '';
  const twice = error.reason.includes('duplicat')
    ? ' Een veld staat er twee keer; haal er één weg.'
    : '';
  return `De velden zijn niet te lezen${line}.${twice} Kijk naar inspringen met spaties, naar een dubbele punt in een zin (zet de zin tussen aanhalingstekens), en naar een vergeten aanhalingsteken.`;
}
