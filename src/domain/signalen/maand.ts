/** A month as text that sorts in order of time: 2026-11. */
export type Maand = string;

const DEEL = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** More months than this in a row are not listed one by one: some clock was wrong. */
const MEESTE = 60;

/** The month it was in the Netherlands: 2026-11-30T23:30:00Z is in 2026-12. */
export function maandVan(ontvangen: string): Maand {
  const parts = DEEL.formatToParts(new Date(ontvangen));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}`;
}

/**
 * All months from the first to the last, those without meldingen too: leaving them out would bend
 * the line of time. When they are years apart, only those in which something came.
 * @param maanden in any order, twice or more too
 */
export function maandenTussen(maanden: Iterable<Maand>): readonly Maand[] {
  const sorted = [...new Set(maanden)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rij: Maand[] = [];
  for (let n = numberOf(first); n <= numberOf(last) && rij.length <= MEESTE; n += 1) {
    rij.push(
      `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`,
    );
  }
  return rij.length <= MEESTE ? rij : sorted;
}

function numberOf(maand: Maand): number {
  const [jaar = 0, nummer = 1] = maand.split('-').map(Number);
  return jaar * 12 + nummer - 1;
}
