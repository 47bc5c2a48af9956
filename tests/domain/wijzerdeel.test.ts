import { describe, expect, it } from 'vitest';
import type { Kaarttekst, Wijzerdata } from '../../src/domain/kennis.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import { addWijzerdeel, splitWijzerdata } from '../../src/domain/wijzerdeel.ts';

const GEMEENTEN = ['noord', 'zuid', 'west'];

const regeling = (slug: string, gemeenten?: readonly string[]): Regeling => ({
  slug,
  titel: slug,
  themas: [],
  varianten: [],
  volgorde: 1,
  gemeenten,
  berekening: undefined,
  gecontroleerd: undefined,
  geldig: {},
});

const REGELINGEN = [
  regeling('overal'),
  regeling('alle-drie', GEMEENTEN),
  regeling('noord-zuid', ['noord', 'zuid']),
  regeling('zuid', ['zuid']),
];

const kaart = (naam: string) => ({ naam }) as Kaarttekst;

const DATA: Wijzerdata = {
  kennis: {
    catalogus: {},
    regelingen: REGELINGEN,
    vragen: [],
    normen: [],
    woorden: {} as Wijzerdata['kennis']['woorden'],
  },
  kaarten: Object.fromEntries(REGELINGEN.map(({ slug }) => [slug, kaart(slug)])),
  plaatselijk: { 'overal@noord': kaart('anders'), 'zuid@zuid': kaart('anders') },
  organisaties: {},
};

const slugs = ({ regelingen }: { readonly regelingen: readonly Regeling[] }) =>
  regelingen.map(({ slug }) => slug);

describe('een grote site in delen', () => {
  const { kern, delen } = splitWijzerdata(DATA, GEMEENTEN);

  it('houdt bij elkaar wat overal is', () => {
    expect(slugs(kern.kennis)).toEqual(['overal', 'alle-drie']);
    expect(Object.keys(kern.kaarten)).toEqual(['overal', 'alle-drie']);
    expect(Object.keys(kern.plaatselijk)).toEqual(['overal@noord']);
    expect(kern.meer).toEqual(['noord', 'zuid']);
  });

  it('geeft elke gemeente wat daar is, ook als het in twee gemeenten is', () => {
    expect([...delen].map(([gemeente, deel]) => [gemeente, slugs(deel)])).toEqual([
      ['noord', ['noord-zuid']],
      ['zuid', ['noord-zuid', 'zuid']],
    ]);
  });

  it('is weer heel met alle delen erbij, elke regeling één keer', () => {
    const heel = [...delen].reduce(
      (all, [gemeente, deel]) => addWijzerdeel(all, gemeente, deel),
      kern,
    );
    expect(slugs(heel.kennis).toSorted()).toEqual(slugs(DATA.kennis).toSorted());
    expect(heel.kaarten).toEqual(DATA.kaarten);
    expect(heel.plaatselijk).toEqual(DATA.plaatselijk);
    expect(heel.meer).toEqual([]);
  });
});
