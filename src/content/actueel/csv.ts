import type { Taak } from './taak.ts';

const KOLOMMEN = [
  'soort',
  'dringend',
  'onderwerp',
  'wat',
  'navragen bij',
  'telefoon',
  'site',
  'datum',
  'bestand',
] as const;

/** What a spreadsheet could take for a formula, full-width signs too. */
const FORMULE = /^\s*[=+\-@|%＝＋－＠]/;

/**
 * The work list for a spreadsheet. Dutch Excel splits at semicolons and only reads UTF-8 with a BOM in
 * front; LibreOffice understands both. Every cell is quoted, and none can run as a formula.
 */
export function asCsv(taken: readonly Taak[]): string {
  const rows = taken.map((taak) => [
    taak.soort,
    taak.dringend ? 'ja' : 'nee',
    taak.onderwerp,
    taak.wat,
    taak.loket?.naam ?? '',
    taak.loket?.telefoon ?? '',
    taak.loket?.site ?? '',
    taak.datum ?? '',
    taak.bestand,
  ]);
  const lines = [KOLOMMEN, ...rows].map((row) => row.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const safe = FORMULE.test(flat) ? `'${flat}` : flat;
  return `"${safe.replaceAll('"', '""')}"`;
}
