import { once } from '../domain/once.ts';
import { taal } from './taal.ts';

// The formatters are made when first used: a language may itself ask for what stands here.
const number = (digits: Intl.NumberFormatOptions) =>
  once(() => new Intl.NumberFormat(taal.locale, digits));
const day = (year: Intl.DateTimeFormatOptions) =>
  once(
    () =>
      new Intl.DateTimeFormat(taal.locale, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
        ...year,
      }),
  );

const CENTS = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const WHOLE = number({ maximumFractionDigits: 0 });
const TENTH = number({ maximumFractionDigits: 1 });
const DATE = day({ year: 'numeric' });
const EACH_YEAR = day({});

/** Makes the formatters one after the other: each takes a slow phone some 20 ms. */
export function* prepareGetallen(): Generator<void, void> {
  for (const make of [WHOLE, CENTS, DATE, EACH_YEAR]) {
    make();
    yield;
  }
}

/** € 1.887,88, or € 8.000 when there are no cents. The space does not break. */
export function euro(bedrag: number): string {
  const text = `€\u00A0${(Number.isInteger(bedrag) ? WHOLE : CENTS)().format(bedrag)}`;
  // Between words from right to left the sign would land behind the number.
  return taal.dir === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** 2026-07-01 → 1 juli 2026; text that is no date stays as it is. */
export function datum(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? DATE().format(new Date(`${iso}T00:00:00Z`)) : iso;
}

/** 1.4 → 140%. */
export function percent(deel: number): string {
  return `${TENTH().format(deel * 100)}%`;
}

/** 09-01 → 1 september, of every year; an ISO date keeps its year. */
export function jaardag(dag: string): string {
  return dag.length > 5 ? datum(dag) : EACH_YEAR().format(new Date(`2024-${dag}T00:00:00Z`));
}

/** 1258291 → 1,2 MB; 81920 → 80 kB. The space does not break. */
export function grootte(bytes: number): string {
  const kB = Math.ceil(bytes / 1024);
  return kB < 100 ? `${kB}\u00A0kB` : `${TENTH().format(bytes / 1024 / 1024)}\u00A0MB`;
}
