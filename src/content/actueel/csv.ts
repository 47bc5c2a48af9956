import { csvBestand, csvCel, csvRegel } from '../../domain/csv.ts';
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

/** The work list for a spreadsheet. */
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
  return csvBestand([KOLOMMEN, ...rows].map((row) => csvRegel(row.map(csvCel))));
}
