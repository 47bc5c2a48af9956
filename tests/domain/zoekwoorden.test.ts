import { describe, expect, it } from 'vitest';
import { mergeTreffers, splitZoekvraag } from '../../src/domain/zoekwoorden.ts';

describe('splitZoekvraag', () => {
  it.each([
    ['fiets voor mijn kind', ['fiets', 'kind']],
    ['  Hulp bij  SCHULDEN?! ', ['hulp', 'schulden']],
    ['café, café', ['café']],
    ['€ 500', ['500']],
    ['en', ['en']],
    ['', []],
    ['?!', []],
  ])('%j', (zoekvraag, words) => {
    expect(splitZoekvraag(zoekvraag)).toEqual(words);
  });
});

describe('mergeTreffers', () => {
  const fiets = { id: 'fiets', score: 1 };
  const kind = { id: 'kind', score: 5 };
  const beide = { id: 'beide', score: 0.5 };

  it('puts pages with all words first, whatever their score', () => {
    expect(mergeTreffers([beide], [[fiets, beide], [kind]])).toEqual([beide, kind, fiets]);
  });

  it('puts a page with more words before a page with a better score', () => {
    const twice = { id: 'twice', score: 0.1 };
    expect(mergeTreffers([], [[twice], [kind, twice]])).toEqual([twice, kind]);
  });

  it('lists every page once', () => {
    expect(mergeTreffers([fiets], [[fiets], [fiets]])).toEqual([fiets]);
  });
});
