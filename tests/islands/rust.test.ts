import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AFTELLEN, KLOK, STIL, watchRust } from '../../src/browser/rust.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const counted: (number | undefined)[] = [];
  const onQuiet = vi.fn();
  const rust = watchRust(KLOK, { onCount: (seconds) => counted.push(seconds), onQuiet });
  return { rust, counted, onQuiet };
}

describe('tien stille minuten', () => {
  test('dan telt het zestig seconden af, en dan is het voorbij', () => {
    const { counted, onQuiet } = watch();
    vi.advanceTimersByTime(STIL - 1);
    expect(counted).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(counted).toEqual([60]);
    vi.advanceTimersByTime(AFTELLEN - 1);
    expect(counted).toEqual(Array.from({ length: 60 }, (_, i) => 60 - i));
    expect(onQuiet).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onQuiet).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(60 * 60_000);
    expect(onQuiet).toHaveBeenCalledOnce();
  });

  test('wie het scherm aanraakt, begint opnieuw te tellen', () => {
    const { rust, counted } = watch();
    vi.advanceTimersByTime(STIL - 1000);
    rust.touch();
    vi.advanceTimersByTime(STIL - 1000);
    expect(counted).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(counted).toEqual([60]);
  });

  test('tijdens het aftellen stopt alleen "Ga door"', () => {
    const { rust, counted, onQuiet } = watch();
    vi.advanceTimersByTime(STIL + 20_000);
    rust.touch();
    vi.advanceTimersByTime(1000);
    expect(counted.at(-1)).toBe(39);
    rust.goOn();
    expect(counted.at(-1)).toBeUndefined();
    vi.advanceTimersByTime(STIL - 1);
    expect(counted.at(-1)).toBeUndefined();
    expect(onQuiet).not.toHaveBeenCalled();
  });

  test('een tablet die langer dan elf minuten sliep, wist bij het wakker worden meteen', () => {
    const { rust, counted, onQuiet } = watch();
    // Asleep: the clock goes on and no timer fires.
    vi.setSystemTime(Date.now() + STIL + AFTELLEN);
    rust.wake();
    expect(onQuiet).toHaveBeenCalledOnce();
    expect(counted).toEqual([]);
  });

  test('wie eerder wakker wordt, ziet wat er nog over is', () => {
    const { rust, counted } = watch();
    vi.setSystemTime(Date.now() + STIL + 45_500);
    rust.wake();
    expect(counted).toEqual([15]);
  });

  test('gestopt is gestopt', () => {
    const { rust, counted, onQuiet } = watch();
    rust.stop();
    vi.advanceTimersByTime(STIL + AFTELLEN);
    expect(counted).toEqual([]);
    expect(onQuiet).not.toHaveBeenCalled();
  });
});
