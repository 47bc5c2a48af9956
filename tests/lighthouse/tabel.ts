import type { Meting } from './meten.ts';

const KOP = ['page', 'perf', 'acc', 'best', 'seo', 'FCP', 'LCP', 'CLS', 'TBT', 'kB', 'CPU'];

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function rowOf({ naam, punten, fcp, lcp, cls, tbt, bytes, traag }: Meting): string[] {
  const times = [seconds(fcp), seconds(lcp), cls.toFixed(3), `${Math.round(tbt)} ms`];
  return [
    naam,
    ...punten.map(String),
    ...times,
    (bytes / 1024).toFixed(0),
    `÷ ${traag.toFixed(1)}`,
  ];
}

/** What `npm run lighthouse` prints: a table for the README, and below it what cost points. */
export function toTabel(metingen: readonly Meting[]): string {
  const rows = [KOP, ...metingen.map(rowOf)];
  const widths = KOP.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const [head = '', ...body] = rows.map(line);
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const lost = metingen.flatMap(({ naam, minder }) => minder.map((one) => `${naam}: ${one}`));
  return ['', head, rule, ...body, '', ...lost].join('\n');
}
