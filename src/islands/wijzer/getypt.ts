import type { GetalDefinitie } from '../../domain/gegevens.ts';
import type { Interval } from '../../domain/interval.ts';

/** Reads what people type for a number: "1.200", "1200,50", "€ 1200". Undefined when it is none. */
export function readGetypt(
  raw: FormDataEntryValue | null,
  { min, max, stap }: GetalDefinitie,
): Interval | undefined {
  const text = (typeof raw === 'string' ? raw : '').replaceAll(/[€\s]/g, '');
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  const getal = /^\d+([.,]\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  const whole = stap < 1 || Number.isInteger(getal);
  return whole && getal >= min && getal <= max ? { min: getal, max: getal } : undefined;
}
