// Long work that lets others go first.
import { expect, test } from 'vitest';
import { inStukken } from '../../src/browser/in-stukken.ts';

/** Keeps the computer busy for so many milliseconds. */
function wait(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function* telTot(aantal: number, ms: number): Generator<void, number> {
  for (let i = 0; i < aantal; i += 1) {
    wait(ms);
    yield;
  }
  return aantal;
}

test('gives what the work gives', async () => {
  expect(await inStukken(telTot(3, 0))).toBe(3);
});

test('what waits need not wait for all of it', async () => {
  const done: string[] = [];
  const tap = new Promise<void>((resolve) => {
    setTimeout(() => {
      done.push('tap');
      resolve();
    });
  });
  const werk = inStukken(telTot(8, 5)).then(() => done.push('werk'));
  await Promise.all([tap, werk]);
  expect(done).toEqual(['tap', 'werk']);
});

test('a mistake in the work is heard', async () => {
  const broken = (function* (): Generator<void, void> {
    yield;
    throw new Error('kapot');
  })();
  await expect(inStukken(broken)).rejects.toThrow('kapot');
});
