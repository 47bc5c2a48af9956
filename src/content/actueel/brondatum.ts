import { MAANDEN } from '../../domain/maanden.ts';

const DATE = new RegExp(`(?:(\\d{1,2})\\s+)?(${MAANDEN.join('|')})\\s+((?:19|20)\\d\\d)`, 'gi');
const ISO = /\b(?:19|20)\d\d-\d\d-\d\d\b/g;
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * The date of a source as far as editors wrote one: "1 juli 2023", "april en november 2022", "rond
 * 2023". Of a month or a year the last day counts, so that nothing is called old too early; of more
 * dates the last one.
 * @returns ISO date; undefined when the text names no year
 */
export function brondatum(tekst: string): string | undefined {
  const iso = [...tekst.matchAll(ISO)].map(([found]) => found);
  const written = [...tekst.matchAll(DATE)].map(([, dag, maand = '', jaar = '']) =>
    dayIn(Number(jaar), MAANDEN.indexOf(maand.toLowerCase()) + 1, dag && Number(dag)),
  );
  const years = [...tekst.matchAll(YEAR)].map(([jaar]) => `${jaar}-12-31`);
  const exact = [...iso, ...written];
  return (exact.length > 0 ? exact : years).sort().at(-1);
}

function dayIn(jaar: number, maand: number, dag: number | string | undefined): string {
  const date = new Date(Date.UTC(jaar, dag ? maand - 1 : maand, dag ? Number(dag) : 0));
  return date.toISOString().slice(0, 10);
}
