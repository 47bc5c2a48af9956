import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groepVan } from '../../src/integrations/zonder-internet/groepen.ts';
import { verdeel, type Groepen } from '../../src/integrations/zonder-internet/verdeling.ts';

type Pak = { readonly bestand: string; readonly bytes: number };

/** Groups from sizes: { regio: [10, 20] } has the packs regio-1 of 10 bytes and regio-2 of 20. */
function groepen(sizes: Readonly<Record<string, readonly number[]>>): Groepen<Pak> {
  return Object.fromEntries(
    Object.entries(sizes).map(([naam, all]) => [
      naam,
      all.map((bytes, i) => ({ bestand: `${naam}-${i + 1}`, bytes })),
    ]),
  );
}

const names = (when: ReadonlyMap<string, string>, wanted: string) =>
  [...when].flatMap(([naam, is]) => (is === wanted ? [naam] : [])).join(' ');

describe('wat bij het eerste bezoek hoort', () => {
  const GEMEENTEN = { 'gemeente-a': [20], 'gemeente-b': [30] };
  const CASES = [
    {
      naam: 'een kleine site gaat helemaal mee',
      sizes: { kern: [40], regio: [30, 30], zoekindex: [20], ...GEMEENTEN },
      grens: 200,
      eerst: 'kern-1 regio-1 regio-2 zoekindex-1 gemeente-a-1 gemeente-b-1',
      keuze: '',
    },
    {
      naam: 'past niet alles, dan gaat een gemeente pas mee als zij gekozen is',
      sizes: { kern: [40], regio: [30, 30], zoekindex: [20], ...GEMEENTEN },
      grens: 160,
      eerst: 'kern-1 regio-1 regio-2 zoekindex-1',
      keuze: 'gemeente-a-1 gemeente-b-1',
    },
    {
      naam: 'past de regio niet, dan gaat er een deel mee, en een gemeente na een keuze',
      sizes: { kern: [40], regio: [30, 30, 30], ...GEMEENTEN },
      grens: 140,
      eerst: 'kern-1 regio-1 regio-2',
      keuze: 'gemeente-a-1 gemeente-b-1',
    },
    {
      naam: 'een heel grote gemeente krijgt wat de regio overlaat',
      sizes: { kern: [40], regio: [10], 'gemeente-a': [20, 20, 20, 20, 20, 20, 20] },
      grens: 150,
      eerst: 'kern-1 regio-1',
      keuze: 'gemeente-a-1 gemeente-a-2 gemeente-a-3 gemeente-a-4 gemeente-a-5',
    },
    {
      naam: 'de kern gaat altijd mee, hoe groot ook',
      sizes: { kern: [300, 10], regio: [10], ...GEMEENTEN },
      grens: 100,
      eerst: 'kern-1',
      keuze: '',
    },
  ];

  test.each(CASES)('$naam', ({ sizes, grens, eerst, keuze }) => {
    const when = verdeel(groepen(sizes), 0, grens);
    expect(names(when, 'eerst')).toBe(eerst);
    expect(names(when, 'keuze')).toBe(keuze);
  });

  test('altijd: elk pakket één keer, onder de grens met elke gemeente, en in volgorde', () => {
    const packs = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 8 });
    const site = fc.record({
      kern: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 3 }),
      regio: packs,
      zoekindex: packs,
      'gemeente-a': packs,
      'gemeente-b': packs,
      'gemeente-c': packs,
    });
    const limit = fc.integer({ min: 0, max: 3000 });
    const files = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(site, files, limit, (sizes, vast, grens) => {
        const all = groepen(sizes);
        const when = verdeel(all, vast, grens);
        expect([...when.keys()].sort()).toEqual(
          Object.values(all)
            .flat()
            .map(({ bestand }) => bestand)
            .sort(),
        );
        const sum = (packs: readonly Pak[], wanneer: string) =>
          packs
            .filter(({ bestand }) => when.get(bestand) === wanneer)
            .reduce((total, { bytes }) => total + bytes, 0);
        const eerst = vast + sum(Object.values(all).flat(), 'eerst');
        const keuze = Math.max(...Object.values(all).map((group) => sum(group, 'keuze')));
        const least = vast + sizes.kern[0]!;
        expect(eerst + keuze).toBeLessThanOrEqual(Math.max(grens, least));
        const total =
          vast +
          Object.values(sizes)
            .flat()
            .reduce((a, b) => a + b, 0);
        if (total <= grens) expect(names(when, 'rest')).toBe('');
        for (const group of Object.values(all)) {
          const rest = group.findIndex(({ bestand }) => when.get(bestand) === 'rest');
          const later = rest === -1 ? [] : group.slice(rest);
          expect(later.every(({ bestand }) => when.get(bestand) === 'rest')).toBe(true);
        }
      }),
    );
  });
});

test('bij welke groep een pagina of bestand hoort', () => {
  const plaatselijk = new Map([['zak-vol-geluk', 'alblasserdam']]);
  const groups = Object.fromEntries(
    [
      '',
      '404.html',
      'wijzer/',
      'regelingen/',
      'regelingen/bijstand/',
      'regelingen/zak-vol-geluk/',
      'gemeenten/',
      'gemeenten/dordrecht/',
      'themas/schulden/',
      'situaties/ik-heb-schulden/',
      'wijzer/gegevens/dordrecht.json',
      'pagefind/index/nl_1234.pf_index',
      'regelingen/bijstand/folder/',
      'gemeenten/dordrecht/poster/',
    ].map((pad) => [pad, groepVan(pad, plaatselijk)]),
  );
  expect(groups).toEqual({
    '': 'kern',
    '404.html': 'kern',
    'wijzer/': 'kern',
    'regelingen/': 'kern',
    'regelingen/bijstand/': 'regio',
    'regelingen/zak-vol-geluk/': 'gemeente-alblasserdam',
    'gemeenten/': 'kern',
    'gemeenten/dordrecht/': 'gemeente-dordrecht',
    'themas/schulden/': 'regio',
    'situaties/ik-heb-schulden/': 'kern',
    'wijzer/gegevens/dordrecht.json': 'gemeente-dordrecht',
    'pagefind/index/nl_1234.pf_index': 'zoekindex',
    'regelingen/bijstand/folder/': 'papier',
    'gemeenten/dordrecht/poster/': 'papier',
  });
});
