import type { GetalDefinitie } from '../gegevens.ts';
import type { Interval } from '../interval.ts';
import { isObject, toon } from './fout.ts';

/** Reads a number or `{min, max}`; undefined when it is neither, or out of bounds. */
export function readInterval(
  raw: unknown,
  { min, max, stap }: Pick<GetalDefinitie, 'min' | 'max' | 'stap'>,
): Interval | undefined {
  const range = typeof raw === 'number' ? { min: raw, max: raw } : raw;
  if (!isObject(range) || Object.keys(range).some((key) => key !== 'min' && key !== 'max'))
    return undefined;
  const low = range['min'] ?? min;
  const high = range['max'] ?? max;
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  const whole = [low, high].every(
    (getal) => stap < 1 || getal === Infinity || Number.isInteger(getal),
  );
  return whole && low >= min && high <= max && low <= high ? { min: low, max: high } : undefined;
}

/** What to write instead of a number that cannot be read. */
export function getalUitleg(raw: unknown, { min, max, stap }: GetalDefinitie): string {
  const soort = stap < 1 ? 'een bedrag in euro' : 'een heel getal';
  const tot = max === Infinity ? `van ${min} of meer` : `van ${min} tot en met ${max}`;
  return `${toon(raw)} kan hier niet. Schrijf ${soort} ${tot}, of een bereik als {"min": ${min}, "max": ${stap < 1 ? 1400 : Math.min(20, max)}}.`;
}
