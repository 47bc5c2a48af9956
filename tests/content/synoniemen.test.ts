import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Inhoudsfout } from '../../src/content/bestanden.ts';
import { readSynoniemen } from '../../src/content/synoniemen.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'synoniemen-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function read(yaml: string) {
  await writeFile(path.join(dir, 'synoniemen.yaml'), yaml);
  const fouten: Inhoudsfout[] = [];
  return { groepen: await readSynoniemen(dir, fouten), fouten };
}

it('leest de groepen', async () => {
  expect(await read('groepen:\n  - [kind, zoon, dochter]\n')).toEqual({
    groepen: ['kind zoon dochter'],
    fouten: [],
  });
});

it('mist geen bestand dat er niet is', async () => {
  expect(await readSynoniemen(dir, [])).toEqual([]);
});

it.each([
  ['een groepje woorden', '[voedsel, een pakket]', 'groepen.1.2', 'Schrijf één woord'],
  ['een hoofdletter', '[Kind, zoon]', 'groepen.1.1', 'kleine letters'],
  ['één woord', '[kind]', 'groepen.1', 'minstens 2'],
  ['een woord dat er twee keer staat', '[kind, zoon, kind]', 'groepen.1', 'twee keer'],
])('zegt wat er mis is: %s', async (_wat, groep, veld, melding) => {
  const { fouten } = await read(`groepen:\n  - ${groep}\n`);
  expect(fouten).toEqual([
    { bestand: 'synoniemen.yaml', veld, melding: expect.stringContaining(melding) as string },
  ]);
});
