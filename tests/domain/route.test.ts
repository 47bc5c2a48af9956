// Who gets which melding: the table of the site, walked over everything that a melding can be.
import { describe, expect, it } from 'vitest';
import inhoud from '../../content/meldpunt.json' with { type: 'json' };
import { routeMelding, type Routegegevens, type Routevelden } from '../../src/domain/route.ts';
import { checkRoutetabel } from '../../src/domain/routecontrole.ts';
import { routetabelSchema } from '../../src/domain/routetabel.ts';
import { explainRoute } from '../../src/domain/routeuitleg.ts';
import { GEMEENTEN, ORGANISATIES, productOf } from './meldingen.ts';

const tabel = routetabelSchema.parse(inhoud);

const COORDINATIEPUNT = ['coordinatiepunt'];
const BRUGHUIS = ['brughuis-alblasserdam'];
const SOCIALE_DIENST = ['sociale-dienst-drechtsteden'];
const LEERGELD = ['leergeld-drechtsteden'];

const melding = (velden: Partial<Routevelden>): Routevelden => ({
  soort: 'hulp',
  onderwerp: 'anders',
  gemeente: 'dordrecht',
  rol: undefined,
  nood: [],
  ...velden,
});

const to = (velden: Partial<Routevelden>) => {
  const { aan, kopie } = routeMelding(melding(velden), tabel);
  return { aan, kopie };
};

describe('the door “Ik wil hulp”', () => {
  it.each<[string, Partial<Routevelden>, string[]]>([
    ['debts in Alblasserdam', { gemeente: 'alblasserdam', onderwerp: 'schulden' }, BRUGHUIS],
    [
      'school in Alblasserdam',
      { gemeente: 'alblasserdam', onderwerp: 'kinderen-en-school' },
      BRUGHUIS,
    ],
    [
      'school in Papendrecht',
      { gemeente: 'papendrecht', onderwerp: 'kinderen-en-school' },
      LEERGELD,
    ],
    [
      'school in Dordrecht, where the Dordtpas is',
      { onderwerp: 'kinderen-en-school' },
      COORDINATIEPUNT,
    ],
    ['debts in Dordrecht', { onderwerp: 'schulden' }, SOCIALE_DIENST],
    [
      'income in Sliedrecht',
      { gemeente: 'sliedrecht', onderwerp: 'geld-en-uitkering' },
      SOCIALE_DIENST,
    ],
    [
      'energy in Zwijndrecht',
      { gemeente: 'zwijndrecht', onderwerp: 'wonen-en-energie' },
      COORDINATIEPUNT,
    ],
    ['debts somewhere else', { gemeente: 'elders', onderwerp: 'schulden' }, COORDINATIEPUNT],
    ['a volunteer for somebody', { gemeente: 'alblasserdam', rol: 'vrijwilliger' }, BRUGHUIS],
    [
      'a professional for somebody',
      { gemeente: 'alblasserdam', rol: 'professional' },
      COORDINATIEPUNT,
    ],
  ])('%s', (_what, velden, aan) => {
    expect(to({ soort: 'hulp', ...velden })).toEqual({ aan, kopie: [] });
  });
});

describe('the door “Ik maak me zorgen om iemand”', () => {
  it.each<[string, Partial<Routevelden>]>([
    ['a neighbour', { rol: 'naaste', gemeente: 'alblasserdam' }],
    ['a school', { rol: 'professional', werkveld: 'school', onderwerp: 'kinderen-en-school' }],
    [
      'a housing corporation',
      { rol: 'professional', werkveld: 'woningcorporatie', onderwerp: 'schulden' },
    ],
    ['somebody who does not say who they are', { gemeente: 'elders' }],
  ])('brings %s to the coordination point, and to nobody else', (_who, velden) => {
    expect(to({ soort: 'zorgen-om-iemand', ...velden })).toEqual({
      aan: COORDINATIEPUNT,
      kopie: [],
    });
  });
});

describe('the door “Iets werkt niet, of een idee”', () => {
  it.each(['werkt-niet', 'idee'] as const)(
    'brings %s to the coordination point, and its writer to no uitvoerder',
    (soort) => {
      for (const gemeente of [...GEMEENTEN, 'elders']) {
        const own = to({ soort, gemeente, onderwerp: 'schulden' });
        expect(own).toEqual({ aan: COORDINATIEPUNT, kopie: [] });
      }
    },
  );
});

describe('nood', () => {
  it.each<[string, Partial<Routevelden>, string[], string[]]>([
    ['in Alblasserdam', { gemeente: 'alblasserdam' }, BRUGHUIS, COORDINATIEPUNT],
    ['in Sliedrecht', { gemeente: 'sliedrecht' }, [...SOCIALE_DIENST, ...COORDINATIEPUNT], []],
    ['somewhere else', { gemeente: 'elders' }, COORDINATIEPUNT, []],
    [
      'seen by a huisarts in Alblasserdam',
      {
        soort: 'zorgen-om-iemand',
        gemeente: 'alblasserdam',
        rol: 'professional',
        werkveld: 'huisarts',
      },
      BRUGHUIS,
      COORDINATIEPUNT,
    ],
    ['beside an idea', { soort: 'idee' }, [...SOCIALE_DIENST, ...COORDINATIEPUNT], []],
  ])('%s goes before everything else', (_where, velden, aan, kopie) => {
    for (const nood of [['eten'], ['energie'], ['huis'], ['huis', 'eten']] as const) {
      expect(to({ ...velden, nood: [...nood] })).toEqual({ aan, kopie });
    }
  });
});

describe('the table of the site', () => {
  const routes = [...productOf(GEMEENTEN)].map((one) => ({ one, route: routeMelding(one, tabel) }));

  it('sends every melding to somebody, and not twice to the same', () => {
    expect(routes).toHaveLength(4 * 9 * 8 * 12 * 8);
    const wrong = routes.filter(({ route: { nummer, aan, kopie } }) => {
      const all = [...aan, ...kopie];
      const known = all.every((slug) => Object.hasOwn(tabel.namen, slug));
      return nummer < 1 || aan.length === 0 || !known || new Set(all).size < all.length;
    });
    expect(wrong).toEqual([]);
  });

  it('lets the coordination point know of all nood', () => {
    const urgent = routes.filter(({ one }) => one.nood!.length > 0);
    const unseen = urgent.filter(({ route: { aan, kopie } }) =>
      [...aan, ...kopie].every((slug) => slug !== 'coordinatiepunt'),
    );
    expect(unseen).toEqual([]);
  });

  it('uses every rule', () => {
    const used = new Set(routes.map(({ route }) => route.nummer));
    expect([...used].sort((a, b) => a - b)).toEqual(tabel.regels.map((_, i) => i + 1));
  });

  it('has no mistakes', () => {
    expect(checkRoutetabel(tabel, { gemeenten: GEMEENTEN, organisaties: ORGANISATIES })).toEqual(
      [],
    );
  });
});

describe('a route', () => {
  it('names the rule and what made it fit', () => {
    const velden = melding({ nood: ['energie', 'huis'], gemeente: 'alblasserdam' });
    expect(routeMelding(velden, tabel)).toEqual({
      aan: BRUGHUIS,
      kopie: COORDINATIEPUNT,
      nummer: 1,
      regel: 'Nood in Alblasserdam',
      omdat: [
        { veld: 'gemeente', waarde: 'alblasserdam' },
        { veld: 'nood', waarde: 'energie' },
      ],
    });
  });

  const school = {
    regels: [
      { regel: 'School', als: { werkveld: ['school'] }, aan: ['leergeld-drechtsteden'] },
      { regel: 'Rest', aan: COORDINATIEPUNT },
    ],
  };

  it.each<[string, Routegegevens, string]>([
    ['of a professional at a school', { rol: 'professional', werkveld: 'school' }, 'School'],
    ['of another professional', { rol: 'professional', werkveld: 'jgz' }, 'Rest'],
    ['of who is no professional any more', { rol: 'naaste', werkveld: 'school' }, 'Rest'],
    ['of which nothing is known yet', {}, 'Rest'],
  ])('may depend on where a professional works: %s', (_who, velden, regel) => {
    expect(routeMelding(velden, school)).toMatchObject({ regel, kopie: [] });
  });

  it('leads to the coordination point when a table has no rule for it', () => {
    expect(routeMelding({}, { regels: [] })).toMatchObject({ aan: COORDINATIEPUNT, nummer: 0 });
  });

  it('is explained by what did not fit in the rules above it', () => {
    const velden: Routegegevens = { soort: 'hulp', gemeente: 'alblasserdam', rol: 'inwoner' };
    const { regel, erboven } = explainRoute(velden, tabel);
    expect(regel).toBe('Hulp in Alblasserdam');
    expect(
      erboven.map(({ nummer, waarom }) => [nummer, ...waarom.map(({ veld }) => veld)]),
    ).toEqual([
      [1, 'nood'],
      [2, 'gemeente', 'nood'],
      [3, 'nood'],
      [4, 'soort'],
      [5, 'rol'],
      [6, 'soort'],
    ]);
    expect(erboven[4]?.waarom).toEqual([
      { veld: 'rol', nodig: ['professional'], gegeven: ['inwoner'] },
    ]);
  });
});
