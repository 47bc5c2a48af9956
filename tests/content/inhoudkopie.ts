import { cpSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { checkInhoud } from '../../src/content/controle.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

/** The content of the site. */
export const CONTENT = path.resolve(import.meta.dirname, '../../content');

/** A copy of the content in which a test may make mistakes; gives its folder. */
export async function copyContent(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'inhoud-'));
  // Many small files: the one that does not wait for each is four times faster.
  cpSync(CONTENT, dir, { recursive: true });
  return dir;
}

/** Makes one change in a file of a copy; a change that touches nothing is a mistake in the test. */
export async function change(
  dir: string,
  file: string,
  from: string | RegExp,
  to: string,
): Promise<void> {
  const full = path.join(dir, file);
  const before = await readFile(full, 'utf8');
  const after = before.replace(from, to);
  expect(after, 'de wijziging raakt niets').not.toBe(before);
  await writeFile(full, after);
}

/** All that the check of the content says, as `file | field | message`. */
export async function messages(dir: string): Promise<string[]> {
  const { fouten } = await checkInhoud(dir, zinnenNl);
  return fouten.map(({ bestand, veld, melding }) => `${bestand} | ${veld} | ${melding}`);
}
