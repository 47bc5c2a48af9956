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

/** a, b en c. */
export function opsomming(woorden: readonly string[], voegwoord: 'en' | 'of'): string {
  if (woorden.length < 2) return woorden.join('');
  return `${woorden.slice(0, -1).join(', ')} ${voegwoord} ${woorden.at(-1)}`;
}
