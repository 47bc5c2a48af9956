import { describe, expect, it } from 'vitest';
import inhoud from '../../content/meldpunt.json' with { type: 'json' };
import { routeMelding, type Routevelden } from '../../src/domain/route.ts';
import { checkRoutetabel, routetabelSchema } from '../../src/domain/routetabel.ts';
import {
  MELDINGSOORTEN,
  NOODVORMEN,
  ONDERWERPEN,
  ROLLEN,
} from '../../src/domain/schema/melding.ts';

const tabel = routetabelSchema.parse(inhoud);

const GEMEENTEN = [
  'alblasserdam',
  'dordrecht',
  'hardinxveld-giessendam',
  'hendrik-ido-ambacht',
  'papendrecht',
  'sliedrecht',
  'zwijndrecht',
];

const BEKEND = {
  gemeenten: GEMEENTEN,
  organisaties: [
    'brughuis-alblasserdam',
    'sociale-dienst-drechtsteden',
    'leergeld-drechtsteden',
    'coordinatiepunt',
    'geldfit',
  ],
};

const melding = (velden: Partial<Routevelden>): Routevelden => ({
  soort: 'hulp',
  onderwerp: 'anders',
  gemeente: 'dordrecht',
  rol: undefined,
  nood: [],
  ...velden,
});

describe('the routing table of the site', () => {
  it.each<[string, Partial<Routevelden>, string[]]>([
    [
      'nood in Alblasserdam',
      { nood: ['eten'], gemeente: 'alblasserdam' },
      ['brughuis-alblasserdam', 'coordinatiepunt'],
    ],
    [
      'nood in Sliedrecht',
      { nood: ['huis'], gemeente: 'sliedrecht' },
      ['sociale-dienst-drechtsteden', 'coordinatiepunt'],
    ],
    ['nood elsewhere', { nood: ['huis'], gemeente: 'elders' }, ['coordinatiepunt']],
    [
      'a school in Alblasserdam',
      { rol: 'professional', gemeente: 'alblasserdam' },
      ['coordinatiepunt'],
    ],
    [
      'help in Alblasserdam',
      { gemeente: 'alblasserdam', onderwerp: 'schulden' },
      ['brughuis-alblasserdam'],
    ],
    [
      'school costs in Papendrecht',
      { gemeente: 'papendrecht', onderwerp: 'kinderen-en-school' },
      ['leergeld-drechtsteden'],
    ],
    ['school costs in Dordrecht', { onderwerp: 'kinderen-en-school' }, ['coordinatiepunt']],
    ['debts in Dordrecht', { onderwerp: 'schulden' }, ['sociale-dienst-drechtsteden']],
    ['an idea', { soort: 'idee', gemeente: 'alblasserdam' }, ['coordinatiepunt']],
    [
      'something that does not work',
      { soort: 'werkt-niet', onderwerp: 'schulden' },
      ['coordinatiepunt'],
    ],
    ['a worry', { soort: 'zorgen-om-iemand', gemeente: 'alblasserdam' }, ['coordinatiepunt']],
  ])('%s', (_what, velden, aan) => {
    expect(routeMelding(melding(velden), tabel).aan).toEqual(aan);
  });

  it('names the rule and what made it fit', () => {
    const velden = melding({ nood: ['energie', 'huis'], gemeente: 'alblasserdam' });
    expect(routeMelding(velden, tabel)).toEqual({
      aan: ['brughuis-alblasserdam', 'coordinatiepunt'],
      nummer: 1,
      regel: 'Nood in Alblasserdam',
      omdat: [
        { veld: 'gemeente', waarde: 'alblasserdam' },
        { veld: 'nood', waarde: 'energie' },
      ],
    });
  });

  it('lets nothing fall through, and uses every rule', () => {
    const used = new Set<number>();
    const noods = [[], ...NOODVORMEN.map((vorm) => [vorm]), [...NOODVORMEN]];
    for (const soort of MELDINGSOORTEN)
      for (const onderwerp of ONDERWERPEN)
        for (const gemeente of [...GEMEENTEN, 'elders'])
          for (const rol of [undefined, ...ROLLEN])
            for (const nood of noods) {
              const route = routeMelding({ soort, onderwerp, gemeente, rol, nood }, tabel);
              expect(route.nummer).toBeGreaterThan(0);
              expect(route.aan.length).toBeGreaterThan(0);
              expect(BEKEND.organisaties).toEqual(expect.arrayContaining([...route.aan]));
              if (nood.length > 0) expect(route.aan).toContain('coordinatiepunt');
              used.add(route.nummer);
            }
    expect([...used].sort()).toEqual(tabel.regels.map((_, i) => i + 1));
  });

  it('names only what exists', () => {
    expect(checkRoutetabel(tabel, BEKEND)).toEqual([]);
  });
});

describe('a routing table with mistakes', () => {
  const SLOT = { regel: 'Al het andere', aan: ['coordinatiepunt'] };
  const table = (...regels: object[]) => ({ ...inhoud, regels });
  const messagesOf = (raw: unknown) =>
    routetabelSchema.safeParse(raw).error?.issues.map(({ message }) => message) ?? [];

  it.each<[string, object[]]>([
    [
      'there is no last rule for all',
      [{ regel: 'Alleen hulp', als: { soort: ['hulp'] }, aan: ['coordinatiepunt'] }],
    ],
    ['the last rule goes to somebody else', [{ regel: 'Rest', aan: ['geldfit'] }]],
  ])('is refused when %s', (_why, regels) => {
    const [message] = messagesOf(table(...regels));
    expect(message).toMatch(
      /De laatste regel .* Zet eronder nog een regel: \{ "regel": "Al het andere"/,
    );
  });

  it('is refused when a rule can never be reached', () => {
    const [message] = messagesOf(table({ regel: 'Altijd', als: {}, aan: ['geldfit'] }, SLOT));
    expect(message).toMatch(/^Regel 1 \(“Altijd”\) geldt altijd/);
  });

  it.each([
    null,
    {},
    { regels: [] },
    table({ ...SLOT, als: { weer: ['mooi'] } }),
    table({ ...SLOT, aan: [] }),
  ])('is refused: %j', (raw) => {
    expect(routetabelSchema.safeParse(raw).success).toBe(false);
  });

  it.each<[object, string, RegExp]>([
    [
      { als: { gemeente: ['papendregt'] }, aan: ['geldfit'] },
      'regels.1.als.gemeente',
      /^Regel 1 \(“Proef”\): gemeente "papendregt" bestaat niet\. Bedoelt u "papendrecht"\?/,
    ],
    [
      { als: { onderwerp: ['weer'] }, aan: ['geldfit'] },
      'regels.1.als.onderwerp',
      /onderwerp "weer" bestaat niet\. Kies uit geld-en-uitkering, /,
    ],
    [{ als: { soort: ['hulpp'] }, aan: ['geldfit'] }, 'regels.1.als.soort', /Bedoelt u "hulp"\?/],
    [{ als: { rol: ['baas'] }, aan: ['geldfit'] }, 'regels.1.als.rol', /rol "baas" bestaat niet/],
    [
      { als: { nood: ['dorst'] }, aan: ['geldfit'] },
      'regels.1.als.nood',
      /nood "dorst" bestaat niet/,
    ],
  ])('%j is named with its rule and its remedy', (regel, veld, melding) => {
    const parsed = routetabelSchema.parse(table({ regel: 'Proef', ...regel }, SLOT));
    expect(checkRoutetabel(parsed, BEKEND)).toEqual([
      { veld, melding: expect.stringMatching(melding) as unknown },
    ]);
  });

  it('names an organisatie that does not exist, or has no name for in a sentence', () => {
    const messages = (organisatie: string) =>
      checkRoutetabel(
        routetabelSchema.parse(
          table({ regel: 'Proef', als: { rol: 'naaste' }, aan: organisatie }, SLOT),
        ),
        { ...BEKEND, organisaties: [...BEKEND.organisaties, 'voedselbank'] },
      );
    expect(messages('voedselbank')).toEqual([
      { veld: 'namen.voedselbank', melding: expect.stringMatching(/Zet bij "namen"/) as unknown },
    ]);
    expect(messages('voedselbnk')).toEqual([
      {
        veld: 'regels.1.aan',
        melding: expect.stringMatching(
          /de organisatie "voedselbnk" bestaat niet\. Bedoelt u "voedselbank"\?/,
        ) as unknown,
      },
    ]);
  });
});
