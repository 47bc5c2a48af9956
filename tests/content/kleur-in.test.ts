import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { kleurIn } from '../../src/layouts/kleur-in.ts';

const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
const tokens = await read('src/styles/tokens.css');
const stad = await read('tests/thema/voorbeeldstad.css');

const VLAK = '--basis-color-default-bg-document';

test('a theme decides, and what it leaves alone comes from our own tokens', () => {
  expect(kleurIn(VLAK, 'light', tokens)).toBe('#fbf8f1');
  expect(kleurIn(VLAK, 'light', stad, tokens)).toBe('#faf7fb');
  expect(kleurIn(VLAK, 'light', '', tokens)).toBe('#fbf8f1');
  expect(kleurIn(VLAK, 'dark', tokens)).not.toBe('#fbf8f1');
});

test('a token that nobody has is named', () => {
  expect(() => kleurIn('--basis-color-purple', 'light', tokens)).toThrow('--basis-color-purple');
});
