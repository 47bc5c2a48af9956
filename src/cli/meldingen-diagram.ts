import { html } from 'hono/html';
import { GEEN } from '../domain/signalen/signaal.ts';
import { nlSignalen } from '../i18n/signalen.ts';
import type { NaamRij } from './meldingen-rijen.ts';

/** In px. Text in an SVG does not wrap or shrink by itself, so lines are cut to fit a phone of 320. */
const LETTERS = 28;
const REGEL = 20;
const BALK = 14;
const TUSSEN = 14;

/**
 * Bars with their names above them, as wide as the page has room for: only bars are measured in
 * percent, so letters keep their size on a phone and on paper. What is not shown has no bar, and what
 * was not filled in would make all others short; both stand in the table.
 * @param meeste how many bars at most
 */
export function diagram(id: string, kop: string, rijen: readonly NaamRij[], meeste: number) {
  const t = nlSignalen;
  const shown = rijen
    .flatMap(({ waarde, naam, aantal }) =>
      waarde === GEEN || aantal === undefined ? [] : [{ naam, aantal }],
    )
    .slice(0, meeste);
  if (shown.length === 0) return '';
  const most = Math.max(1, ...shown.map(({ aantal }) => aantal));
  const longest = shown.find(({ aantal }) => aantal === most);
  let y = 0;
  const bars = shown.map(({ naam, aantal }) => {
    const lines = cutLines(naam);
    const top = y;
    const bar = top + lines.length * REGEL + 4;
    y = bar + BALK + TUSSEN;
    const text = lines.map(
      (line, i) => html`<text x="0" y="${top + i * REGEL + 15}">${line}</text>`,
    );
    const width = ((aantal / most) * 100).toFixed(2);
    return html`${text}
      <text class="getal" x="100%" y="${top + 15}">${t.getal(aantal)}</text>
      <rect class="goot" x="0" y="${bar}" width="100%" height="${BALK}" rx="3"></rect>
      <rect class="staaf" x="0" y="${bar}" width="${width}%" height="${BALK}" rx="3"></rect>`;
  });
  const uitleg = t.diagram(longest && t.langste(longest.naam, t.getal(most)));
  return html`<svg
    class="diagram"
    role="img"
    aria-labelledby="${id}-titel ${id}-uitleg"
    width="100%"
    height="${y - TUSSEN}"
  >
    <title id="${id}-titel">${kop}</title>
    <desc id="${id}-uitleg">${uitleg}</desc>
    ${bars}
  </svg>`;
}

function cutLines(naam: string): readonly string[] {
  const lines: string[] = [];
  for (const word of naam.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
