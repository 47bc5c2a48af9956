// The link to a list: it says which regelingen, nothing else, and keeps working for years.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { correction, generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { codeOf, listFragment, readListFragment } from '../../src/domain/lijst-link.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content/regelingen');
const SLUGS = readdirSync(CONTENT)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

const list = fc.shuffledSubarray(SLUGS);

describe('a list comes back as it was', () => {
  it('whatever is on it, in its order', () => {
    fc.assert(
      fc.property(list, (slugs) => {
        expect(readListFragment(`#${listFragment(slugs)}`, SLUGS)).toEqual({ slugs, onbekend: 0 });
      }),
    );
  });

  it('also years later, when there are more regelingen', () => {
    fc.assert(
      fc.property(list, fc.array(fc.stringMatching(/^nieuw-[a-z]{1,12}$/)), (slugs, nieuw) => {
        const link = listFragment(slugs);
        const read = readListFragment(link, [...nieuw, ...SLUGS].toSorted());
        expect(read.slugs.filter((slug) => SLUGS.includes(slug))).toEqual(slugs);
      }),
    );
  });

  // These stand on paper at somebody's kitchen table. When this fails, mend the code, not the test.
  it.each([
    ['zorgtoeslag', 'NFQX'],
    ['voedselbank', 'B8X4'],
    ['bijstand', 'NH4P'],
  ])('%s is %s for ever', (slug, code) => {
    expect(codeOf(slug)).toBe(code);
  });

  it('each regeling once, also when it was put on twice', () => {
    expect(listFragment(['bijstand', 'voedselbank', 'bijstand'])).toBe('NH4PB8X4');
    expect(readListFragment('NH4PB8X4NH4P', SLUGS).slugs).toEqual(['bijstand', 'voedselbank']);
  });
});

describe('a link that suffered on its way', () => {
  it.each(['nh4pb8x4', '#NH4P B8X4', '#NH4P%20B8X4).', '#NH4P-B8X4', '#%NH4PB8X4'])(
    '%s still works',
    (hash) => {
      expect(readListFragment(hash, SLUGS)).toEqual({
        slugs: ['bijstand', 'voedselbank'],
        onbekend: 0,
      });
    },
  );

  it('shows the rest and counts what is gone or cut off', () => {
    expect(readListFragment('#NH4PZZZZB8X4', SLUGS).onbekend).toBe(1);
    expect(readListFragment('#NH4PB8', SLUGS)).toEqual({ slugs: ['bijstand'], onbekend: 1 });
  });

  it('never throws, and never shows what does not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (rubbish) => {
        const { slugs } = readListFragment(rubbish, SLUGS);
        expect(slugs.every((slug) => SLUGS.includes(slug))).toBe(true);
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    );
  });

  it('a whole book is no list', () => {
    expect(readListFragment('BCDFGHJK'.repeat(50_000), SLUGS).slugs).toEqual([]);
  });
});

describe('the codes', () => {
  it('differ for all regelingen', () => {
    expect(new Set(SLUGS.map(codeOf)).size).toBe(SLUGS.length);
  });

  it('say nothing to who reads along, and fit in an address as they are', () => {
    for (const slug of SLUGS) expect(codeOf(slug)).toMatch(/^[B-DF-HJKMNP-TV-Z2-9]{4}$/);
  });

  it('fit in a QR code that a phone can scan from paper: all of them in version 15 or less', () => {
    const home = 'https://www.regelingenwijzer-drechtsteden.example/lijst/#';
    const { size } = generate(home + listFragment(SLUGS), { minCorrectionLevel: correction.M });
    expect((size - 17) / 4).toBeLessThanOrEqual(15);
    const ten = generate(home + listFragment(SLUGS.slice(0, 10)));
    expect((ten.size - 17) / 4).toBeLessThanOrEqual(6);
  });
});
