// The storm in a small form; `npm run storm` is the whole.
import { expect, it } from 'vitest';
import { beoordeel } from '../storm/oordeel.ts';
import { toTabel } from '../storm/tabel.ts';
import { waai } from '../storm/waaien.ts';

const ZAAD = Number(process.env['STORM_SEED'] ?? 1);

it('loses nothing in a storm with two restarts, and calls nothing delivered that was not', async () => {
  const uitslag = await waai({ aantal: 120, zaad: ZAAD, kracht: 0.12, tegelijk: 60 });
  const oordeel = await beoordeel(uitslag);
  expect(oordeel.fouten, toTabel(uitslag, oordeel)).toEqual([]);
  expect(oordeel).toMatchObject({ bezorgd: 120, bijSchrijver: 0 });
  expect(uitslag.herstarts.map(({ signaal }) => signaal)).toEqual(['SIGKILL', 'SIGTERM']);
  // Or it would prove nothing.
  expect([...uitslag.storingen.values()].reduce((a, b) => a + b)).toBeGreaterThan(20);
});
