// The sentences of the interface are as short as those of the pages. We read them from the modules
// themselves: every string they export, and the strings in the code of the functions they export,
// where one word stands for what a function fills in.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRENZEN, measureLeesbaarheid } from '../../src/content/leesbaarheid/leesbaarheid.ts';

const DIR = path.resolve(import.meta.dirname, '../../src/i18n');
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

const GAT = /\$\{[^{}]*\}/;

function readTeksten(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return literalsOf(String(value));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(readTeksten);
}

function literalsOf(code: string): string[] {
  const gevonden: string[] = [];
  const take = (deel: string) => void gevonden.push(...(deel.match(LITERAL) ?? []));
  // From the inside out: a string within ${} is read on its own, and a word takes its place.
  let rest = code.replace(/(?<!:)\/\/.*$/gm, '');
  for (let gat = GAT.exec(rest); gat; gat = GAT.exec(rest)) {
    take(gat[0]);
    rest = rest.replace(gat[0], 'woord');
  }
  take(rest);
  return gevonden.map((literal) => literal.slice(1, -1));
}

const modules = readdirSync(DIR).filter((name) => name.endsWith('.ts'));

describe.each(modules)('src/i18n/%s', (name) => {
  it(`has no sentence of over ${GRENZEN.langsteZin} words`, async () => {
    const exports: unknown = await import(path.join(DIR, name));
    const { zinnen } = measureLeesbaarheid(readTeksten(exports));
    expect(zinnen.filter(({ woorden }) => woorden > GRENZEN.langsteZin)).toEqual([]);
  });
});

describe('readTeksten', () => {
  it('reads strings, lists, and what functions say', () => {
    const woorden = {
      kop: 'Een kop',
      lijst: ['Een', 'Twee'],
      zin: (aantal: number) => `Er zijn ${aantal === 1 ? 'nog een' : `nog ${aantal}`} regelingen.`,
    };
    expect(readTeksten(woorden)).toEqual(
      expect.arrayContaining(['Een kop', 'Een', 'Twee', 'Er zijn woord regelingen.', 'nog een']),
    );
  });
});
