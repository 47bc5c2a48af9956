import { INVULLEN } from '../invullen-controle.ts';
import { BLOKKEN, WAARDEN } from './voorbeeldwaarden.ts';
import type { Veld, Vorm } from './velden.ts';

/** Longest line of an explanation, so that it can be read in a narrow editor. */
const BREED = 96;

/**
 * Writes fields for an editor to fill in: each with its explanation, the optional ones switched off.
 * @param soort kind of file, for its examples
 * @param pad path of the block that holds the fields, with a point behind it
 */
export function writeFields(velden: readonly Veld[], soort: string, pad = ''): string[] {
  return velden.flatMap((veld) => {
    const { naam, verplicht, uitleg } = veld;
    const comment = [uitleg, verplicht ? '' : '(Mag weg.)'].filter(Boolean).join(' ');
    const lines = BLOKKEN[`${pad}${naam}`] ?? writeField(veld, soort, `${pad}${naam}`);
    return [...wrap(comment), ...(verplicht ? lines : lines.map((line) => `#${line}`))];
  });
}

function writeField({ naam, vorm }: Veld, soort: string, pad: string): string[] {
  const example = WAARDEN[soort]?.[pad];
  if (vorm.soort === 'waarde') return [`${naam}: ${placeholder(example)}`];
  if (vorm.soort === 'blok') {
    return [`${naam}:`, ...indent(writeFields(vorm.velden, soort, `${pad}.`))];
  }
  const [first, ...more] = Array.from({ length: vorm.minstens }, (_, i) =>
    writeItem(vorm.element, soort, pad, i === 0 ? example : undefined),
  );
  // What is explained once need not be explained again in the next items.
  const rest = more.flat().filter((line) => !line.trimStart().startsWith('#'));
  return [`${naam}:`, ...indent([...(first ?? []), ...rest])];
}

/** One line or block of a list: "- " before the first field, two spaces before the rest. */
function writeItem(vorm: Vorm, soort: string, pad: string, example: string | undefined): string[] {
  if (vorm.soort !== 'blok') return [`- ${placeholder(example)}`];
  const lines = writeFields(vorm.velden, soort, `${pad}.`);
  // The explanation of the first field stands before the dash.
  const first = lines.findIndex((line) => !line.startsWith('#'));
  if (first === -1) return ['-', ...indent(lines)];
  return [...lines.slice(0, first), `- ${lines[first]}`, ...indent(lines.slice(first + 1))];
}

/** Says what to fill in; the check names every field in which this still stands. */
function placeholder(example: string | undefined): string {
  return example ? `"${INVULLEN}, bijvoorbeeld: ${example}"` : INVULLEN;
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last && last.length + word.length < BREED) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}
