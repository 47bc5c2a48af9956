// What an editor hears about mistakes in content/meldpunt.json.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import inhoud from '../../content/meldpunt.json' with { type: 'json' };
import type { Routeregel } from '../../src/domain/route.ts';
import { checkRoutetabel } from '../../src/domain/routecontrole.ts';
import { routetabelSchema } from '../../src/domain/routetabel.ts';
import { GEMEENTEN, ORGANISATIES, productOf } from './meldingen.ts';

const SLOT = { regel: 'Al het andere', aan: ['coordinatiepunt'] };
const table = (...regels: object[]) => ({ ...inhoud, regels });

const rule = (regel: string, als: object, extra: object = {}) => ({
  regel,
  als,
  aan: ['geldfit'],
  ...extra,
});

/** What the check says, as `field: message`. */
function says(regels: readonly object[], gemeenten: readonly string[] = GEMEENTEN): string[] {
  const parsed = routetabelSchema.parse(table(...regels));
  const bekend = { gemeenten, organisaties: [...ORGANISATIES, 'voedselbank'] };
  return checkRoutetabel(parsed, bekend).map(({ veld, melding }) => `${veld}: ${melding}`);
}

describe('a table that catches not everything', () => {
  const messagesOf = (...regels: object[]) =>
    routetabelSchema.safeParse(table(...regels)).error?.issues.map(({ message }) => message) ?? [];

  it('hears which rule to put below', () => {
    expect(messagesOf(rule('Alleen hulp', { soort: ['hulp'] }))).toEqual([
      'De laatste regel (“Alleen hulp”) geldt niet voor alles. Zet eronder nog een regel: { "regel": "Al het andere", "aan": ["coordinatiepunt"] }. Dan raakt geen melding kwijt.',
    ]);
  });

  it('hears to whom the last rule goes; a copy is not enough', () => {
    expect(messagesOf({ regel: 'Rest', aan: ['geldfit'], kopie: ['coordinatiepunt'] })).toEqual([
      'De laatste regel (“Rest”) vangt op wat nergens anders past. Zet bij "aan" ook "coordinatiepunt". Dan raakt geen melding kwijt.',
    ]);
  });

  it.each([
    null,
    {},
    { ...inhoud, regels: [] },
    table({ ...SLOT, als: { weer: ['mooi'] } }),
    table({ ...SLOT, aan: [] }),
    table({ ...SLOT, kopie: [] }),
    table({ ...SLOT, kopieen: ['geldfit'] }),
  ])('is refused: %j', (raw) => {
    expect(routetabelSchema.safeParse(raw).success).toBe(false);
  });
});

describe('a word that does not exist', () => {
  it.each([
    ['gemeente', 'papendregt', 'Bedoelt u "papendrecht"? Kies uit alblasserdam, '],
    ['gemeente', 'Hendrik Ido Ambacht', 'Bedoelt u "hendrik-ido-ambacht"? '],
    ['onderwerp', 'weer', 'Kies uit geld-en-uitkering, '],
    ['soort', 'hulpp', 'Bedoelt u "hulp"? Kies uit hulp, zorgen-om-iemand, '],
    ['rol', 'inwooner', 'Bedoelt u "inwoner"? Kies uit inwoner, naaste, '],
    ['werkveld', 'huisart', 'Bedoelt u "huisarts"? Kies uit school, jgz, '],
    ['nood', 'dorst', 'Kies uit eten, energie of huis.'],
  ])('at %s is named with its rule and its remedy: %s', (veld, woord, remedy) => {
    const [message, ...more] = says([rule('Proef', { [veld]: woord }), SLOT]);
    expect(message).toContain(
      `regels.1.als.${veld}: Regel 1 (“Proef”): ${veld} "${woord}" bestaat niet. ${remedy}`,
    );
    // Not also that the rule does nothing: that will be over when the word is right.
    expect(more).toEqual([]);
  });

  it.each(['aan', 'kopie'])('at %s is named in the same way', (veld) => {
    const [message] = says([rule('Proef', { rol: 'naaste' }, { [veld]: 'voedselbnk' }), SLOT]);
    expect(message).toContain(
      `regels.1.${veld}: Regel 1 (“Proef”): de organisatie "voedselbnk" bestaat niet. Bedoelt u "voedselbank"?`,
    );
  });
});

describe('an organisatie', () => {
  it.each(['aan', 'kopie'])('at %s needs a name for in a sentence', (veld) => {
    expect(says([rule('Proef', { rol: 'naaste' }, { [veld]: 'voedselbank' }), SLOT])).toEqual([
      'namen.voedselbank: Regel 1 (“Proef”) stuurt naar "voedselbank". Zet bij "namen" hoe die organisatie in een zin heet.',
    ]);
  });

  it('must act, or gets a copy, not both', () => {
    expect(says([{ ...SLOT, kopie: ['geldfit', 'coordinatiepunt'] }])).toEqual([
      'regels.1.kopie: Regel 1 (“Al het andere”): "coordinatiepunt" staat bij "aan" en bij "kopie". Wie iets moet doen, staat bij "aan"; wie alleen meekijkt, bij "kopie". Haal "coordinatiepunt" bij een van de twee weg.',
    ]);
  });
});

describe('what stands there twice', () => {
  it.each<[string, object]>([
    ['als.nood', { als: { nood: ['eten', 'huis', 'eten'] } }],
    ['aan', { aan: ['eten', 'eten'] }],
    ['kopie', { kopie: ['eten', 'eten'] }],
  ])('in %s is named', (veld, extra) => {
    const messages = says([rule('Proef', { rol: ['naaste'] }, extra), SLOT]);
    expect(messages).toContain(
      `regels.1.${veld}: Regel 1 (“Proef”): "eten" staat twee keer bij "${veld.replace('als.', '')}". Haal er één weg, of schrijf wat u bedoelde.`,
    );
  });

  it('as the name of a rule is named', () => {
    const regels = [rule('Hulp', { soort: 'hulp' }), rule('hulp', { soort: 'idee' }), SLOT];
    expect(says(regels)).toEqual([
      'regels.2.regel: Regel 2 (“hulp”) heet net zo als regel 1. Geef een van de twee een andere naam.',
    ]);
  });
});

describe('a rule that never does anything', () => {
  const HULP = rule('Hulp', { soort: 'hulp' });
  const SCHULDEN = rule('Hulp bij schulden', { soort: 'hulp', onderwerp: 'schulden' });

  it('is named with the rule that takes everything, and where to put it', () => {
    expect(says([HULP, SCHULDEN, SLOT])).toEqual([
      'regels.2: Regel 2 (“Hulp bij schulden”) doet nooit iets: regel 1 (“Hulp”) staat erboven en past op elke melding waar deze regel op past. Zet regel 2 boven regel 1, of haal hem weg.',
    ]);
    expect(says([SCHULDEN, HULP, SLOT])).toEqual([]);
  });

  it('may be hidden by several rules together', () => {
    const regels = [
      rule('Iets anders', { soort: ['werkt-niet', 'idee'] }),
      rule('Professionals', { rol: 'professional' }),
      rule('Anderen', { rol: ['inwoner', 'naaste', 'vrijwilliger'] }),
      rule('Scholen', { soort: 'hulp', werkveld: ['school', 'jgz'] }),
      rule('Wie zijn rol noemt', { soort: 'hulp', rol: ['inwoner', 'professional'] }),
      SLOT,
    ];
    expect(says(regels)).toEqual([
      'regels.4: Regel 4 (“Scholen”) doet nooit iets: regel 2 (“Professionals”) staat erboven en past op elke melding waar deze regel op past. Zet regel 4 boven regel 2, of haal hem weg.',
      'regels.5: Regel 5 (“Wie zijn rol noemt”) doet nooit iets: regel 2 (“Professionals”) en regel 3 (“Anderen”) staan erboven en passen samen op elke melding waar deze regel op past. Zet regel 5 boven regel 3, of haal hem weg.',
    ]);
  });

  it('is sent no higher than needed, so that nood stays first', () => {
    const nood = rule('Nood', { soort: 'hulp', nood: ['eten', 'energie', 'huis'] });
    const rest = rule('Hulp van inwoners', { soort: 'hulp', rol: ['inwoner', 'naaste'] });
    const idle = rule('Schulden', { soort: 'hulp', rol: 'inwoner', onderwerp: 'schulden' });
    expect(says([nood, rest, idle, SLOT])).toEqual([
      expect.stringMatching(/: regel 2 \(“Hulp van inwoners”\) staat .* boven regel 2, of/),
    ]);
  });

  it('is not sent above a rule that would then do nothing itself', () => {
    const [message] = says([HULP, rule('Nog eens hulp', { soort: ['hulp'] }), SLOT]);
    expect(message).toMatch(/Haal hem weg, of verander bij "als" wanneer hij geldt\.$/);
  });

  it('counts nood as a list in which several can be ticked', () => {
    const of = (...nood: string[]) => rule(nood.join(' '), { nood });
    // Who ticks eten and huis, fits all three; who ticks only huis, fits the second alone.
    expect(says([of('eten'), of('eten', 'huis'), SLOT])).toEqual([]);
    expect(says([of('eten', 'huis'), of('huis'), SLOT])).toHaveLength(1);
    expect(says([of('eten'), of('energie'), of('huis'), of('eten', 'huis'), SLOT])).toHaveLength(1);
  });

  it.each([{}, { soort: ['hulp', 'zorgen-om-iemand', 'werkt-niet', 'idee'] }])(
    'stands under one that always fits: %j',
    (als) => {
      const regels = [rule('Altijd', als), HULP, SLOT];
      expect(says(regels)).toEqual([
        'regels.1.als: Regel 1 (“Altijd”) past op elke melding, dus de regels eronder doen niets. Zet bij "als" wanneer regel 1 geldt, of haal hem weg.',
        expect.stringMatching(/^regels\.2: Regel 2 .*: regel 1 \(“Altijd”\) staat erboven/),
      ]);
      expect(says([rule('Altijd', als), SLOT])).toHaveLength(1);
    },
  );

  it('may ask what no melding is', () => {
    const regels = [rule('Proef', { werkveld: 'school', rol: ['inwoner', 'naaste'] }), SLOT];
    expect(says(regels)).toEqual([
      'regels.1.als: Regel 1 (“Proef”) past op geen enkele melding. Alleen een professional heeft een werkveld, en bij "rol" staat inwoner of naaste. Haal "werkveld" weg, of zet bij "rol" professional.',
    ]);
  });

  it('may be the last: it catches what nobody thought of', () => {
    const others = rule('De rest', { soort: ['zorgen-om-iemand', 'werkt-niet', 'idee'] });
    expect(says([HULP, others, SLOT])).toEqual([]);
  });
});

describe('any small table', () => {
  const GEMEENTE = ['dordrecht'];
  // Each melding as the words in it, such as "nood eten": quick to look through.
  const MELDINGEN = [...productOf(GEMEENTE)].map(
    (melding) =>
      new Set(
        Object.entries(melding).flatMap(([veld, waarde]) =>
          [waarde].flat().map((one) => `${veld} ${one}`),
        ),
      ),
  );

  // The values that together are everything turn up often, so that rules often hide each other.
  const some = (...words: string[]) =>
    fc.option(fc.subarray(words, { minLength: 1 }), { nil: undefined });
  const als = fc.record({
    soort: fc.option(
      fc.constantFrom(['hulp'], ['hulp', 'idee'], ['idee'], ['zorgen-om-iemand', 'werkt-niet']),
      { nil: undefined },
    ),
    onderwerp: fc.option(fc.constantFrom(['zorg'], ['zorg', 'anders']), {
      nil: undefined,
      freq: 1,
    }),
    gemeente: some('dordrecht', 'elders'),
    rol: some('inwoner', 'professional'),
    werkveld: some('school', 'jgz'),
    nood: some('eten', 'energie', 'huis'),
  });
  const tables = fc.array(als, { minLength: 1, maxLength: 5 }).map((list): Routeregel[] => [
    ...list.map((one, i) => ({
      regel: `Regel met nummer ${i + 1}`,
      als: JSON.parse(JSON.stringify(one)) as NonNullable<Routeregel['als']>,
      aan: ['geldfit'],
    })),
    SLOT,
  ]);

  /** Written apart from the code: the numbers of the rules that are the first for some melding. */
  function walk(regels: readonly Routeregel[]): Set<number> {
    const asked = regels.map(({ als: conditions = {} }) =>
      Object.entries(conditions).map(([veld, words]) => words.map((one) => `${veld} ${one}`)),
    );
    const fits = (melding: ReadonlySet<string>, rules: readonly (readonly string[])[]) =>
      rules.every((words) => words.some((word) => melding.has(word)));
    return new Set(MELDINGEN.map((one) => asked.findIndex((rules) => fits(one, rules)) + 1));
  }

  it('has exactly the idle rules that walking all meldingen finds', () => {
    let idleTables = 0;
    fc.assert(
      fc.property(tables, (regels) => {
        const idle = says(regels, GEMEENTE)
          .filter((line) => / doet nooit iets: | past op geen enkele /.test(line))
          .map((line) => Number(/^regels\.(\d+)/.exec(line)?.[1]));
        const used = walk(regels);
        const expected = regels.map((_, i) => i + 1).filter((nummer) => !used.has(nummer));
        expect(idle).toEqual(expected.filter((nummer) => nummer < regels.length));
        if (idle.length > 0) idleTables += 1;
      }),
      { numRuns: 120 },
    );
    // Else the comparison would say little.
    expect(idleTables).toBeGreaterThan(15);
  });

  it('is better after an editor did what the message says', () => {
    fc.assert(
      fc.property(tables, (regels) => {
        for (const line of says(regels, GEMEENTE)) {
          const [, from, to] = /Zet regel (\d+) boven regel (\d+)/.exec(line) ?? [];
          if (from === undefined || to === undefined) continue;
          const moved = regels
            .toSpliced(Number(from) - 1, 1)
            .toSpliced(Number(to) - 1, 0, regels[Number(from) - 1]!);
          expect(walk(moved)).toContain(Number(to));
          expect(says(moved, GEMEENTE).length).toBeLessThan(says(regels, GEMEENTE).length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
