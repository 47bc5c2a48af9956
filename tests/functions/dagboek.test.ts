// The files in which the server keeps what it delivered.
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStorage, type Storage } from 'unstorage';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dagboek } from '../../functions/melding/dagboek.ts';

let folder: string;
let opened: Storage[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dagboek-'));
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((storage) => storage.dispose()));
  await rm(folder, { recursive: true });
});

/** As a process that starts. */
function open(): Storage<string[]> {
  const storage = createStorage<string[]>({ driver: dagboek(folder) });
  opened.push(storage as Storage);
  return storage;
}

const text = (name: string) => readFile(path.join(folder, name), 'utf8');

it('keeps each value as a line, and knows it after a restart', async () => {
  const storage = open();
  await storage.setItem('7:a', ['één']);
  await storage.setItem('7:b', ['twee']);
  await storage.setItem('8:a', ['drie']);
  expect(await text('7.log')).toBe('a ["één"]\nb ["twee"]\n');
  for (const one of [storage, open()]) {
    expect(await one.getItem('7:a')).toEqual(['één']);
    expect(await one.getItem('7:b')).toEqual(['twee']);
    expect(await one.getItem('8:a')).toEqual(['drie']);
    expect(await one.hasItem('7:c')).toBe(false);
    expect(await one.getItem('9:a')).toBeNull();
    expect((await one.getKeys()).sort()).toEqual(['7:a', '7:b', '8:a']);
  }
});

it('makes no file by looking', async () => {
  await open().getItem('7:a');
  expect(await readdir(folder)).toEqual([]);
});

it('the last line with a key holds', async () => {
  const storage = open();
  await storage.setItem('7:a', ['oud']);
  await storage.setItem('7:a', ['nieuw']);
  expect(await storage.getItem('7:a')).toEqual(['nieuw']);
  expect(await open().getItem('7:a')).toEqual(['nieuw']);
});

it('processes see what the others add', async () => {
  const [one, other] = [open(), open()];
  await one.setItem('7:a', ['een']);
  expect(await other.getItem('7:a')).toEqual(['een']);
  await other.setItem('7:b', ['twee']);
  await one.setItem('7:c', ['drie']);
  expect(await one.getItem('7:b')).toEqual(['twee']);
  expect(await other.getItem('7:c')).toEqual(['drie']);
  expect(await one.getItem('7:a')).toEqual(['een']);
});

it('half a line at the end costs that line only', async () => {
  await open().setItem('7:a', ['een']);
  await appendFile(path.join(folder, '7.log'), 'b ["tw');
  const storage = open();
  expect(await storage.hasItem('7:a')).toBe(true);
  await storage.setItem('7:c', ['drie']);
  expect(await open().getItem('7:a')).toEqual(['een']);
  expect(await open().getItem('7:c')).toEqual(['drie']);
});

it.each(['', '\n\n\n', ' \n', 'woord\n', 'zonder spatie\n\n', '\u0000\u0000\n'])(
  'what somebody else wrote (%j) does no harm',
  async (nonsense) => {
    await writeFile(path.join(folder, '7.log'), nonsense);
    const storage = open();
    await storage.setItem('7:a', ['een']);
    expect(await storage.getItem('7:a')).toEqual(['een']);
    for (const key of await storage.getKeys()) expect(key).toMatch(/^7:\S+$/);
  },
);

it('forgets one value, and the file with the last one', async () => {
  const storage = open();
  await storage.setItem('7:a', ['een']);
  await storage.setItem('7:b', ['twee']);
  await storage.removeItem('7:a');
  await storage.removeItem('7:weg');
  expect(await storage.hasItem('7:a')).toBe(false);
  expect(await open().getKeys()).toEqual(['7:b']);
  await storage.removeItem('7:b');
  expect(await readdir(folder)).toEqual([]);
  await storage.setItem('7:a', ['weer']);
  expect(await open().getItem('7:a')).toEqual(['weer']);
});

it.each(['../x:a', '..:a', '7:a b', '.:x', '7', '7 8:a'])('refuses the key %j', async (key) => {
  await expect(open().setItem(key, [])).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});
