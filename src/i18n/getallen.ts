const EURO = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const WHOLE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const DATE = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** € 1.887,88, or € 8.000 when there are no cents. The space does not break. */
export function euro(bedrag: number): string {
  return `€\u00A0${Number.isInteger(bedrag) ? WHOLE.format(bedrag) : EURO.format(bedrag)}`;
}

/** 2026-07-01 → 1 juli 2026; text that is no date stays as it is. */
export function datum(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? DATE.format(new Date(`${iso}T00:00:00Z`)) : iso;
}

/** 1.4 → 140%. */
export function percent(deel: number): string {
  return `${String(Math.round(deel * 1000) / 10).replace('.', ',')}%`;
}

/** When an amount of the law holds: "van 2026", "vanaf 1 juli 2026"; with its last day once ended. */
export function periode(norm: {
  readonly van: string;
  readonly tot?: string;
  readonly verlopen: boolean;
}): string {
  const { van, tot, verlopen } = norm;
  const jaar = van.slice(0, 4);
  if (van === `${jaar}-01-01` && tot === `${jaar}-12-31`) return `van ${jaar}`;
  return verlopen && tot ? `van ${datum(van)} tot en met ${datum(tot)}` : `vanaf ${datum(van)}`;
}

/** 09-01 → 1 september, of every year; an ISO date keeps its year. */
export function jaardag(dag: string): string {
  return dag.length > 5 ? datum(dag) : datum(`2023-${dag}`).replace(/ 2023$/, '');
}
