import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Meldingbijlage } from '../../../src/domain/meldingbijlage.ts';
import { maandenTussen, maandVan } from '../../../src/domain/signalen/maand.ts';
import {
  LIJSTEN,
  maakRapport,
  REDENEN_NIET,
  type RedenNiet,
} from '../../../src/domain/signalen/rapport.ts';
import { signaalVan, type Signaal } from '../../../src/domain/signalen/signaal.ts';
import { ONDERWERPEN } from '../../../src/domain/schema/melding.ts';

const BEKEND = {
  gemeenten: ['alblasserdam', 'dordrecht', 'papendrecht', 'elders'],
  regelingen: ['bijstand', 'huurtoeslag', 'voedselbank'],
};
const NIETS = Object.fromEntries(REDENEN_NIET.map((reden) => [reden, 0])) as Record<
  RedenNiet,
  number
>;

const BIJLAGE: Meldingbijlage = {
  versie: 2,
  nummer: 'K7QF-3M2P',
  id: '6f9a0d1e-1f56-4a7b-8f0e-0d1f2a3b4c5d',
  ontvangen: '2026-11-21T12:00:00.000Z',
  soort: 'hulp',
  onderwerp: 'schulden',
  gemeente: 'papendrecht',
  nood: [],
  namens: false,
  antwoordMogelijk: false,
  mogelijkSpam: false,
  aan: ['coordinatiepunt'],
  kopie: [],
  regel: 'Al het andere',
};

const times = (aantal: number, velden: Partial<Meldingbijlage>): Signaal[] =>
  Array.from({ length: aantal }, () => signaalVan({ ...BIJLAGE, ...velden }, BEKEND));

const rapport = (signalen: readonly Signaal[], telNiet: Partial<Record<RedenNiet, number>> = {}) =>
  maakRapport({ signalen, mails: signalen.length, telNiet: { ...NIETS, ...telNiet } }, BEKEND);

describe('what is counted of a melding', () => {
  it('nothing that is not in our content is printed', () => {
    const [signaal] = times(1, { gemeente: 'Jan Jansen', regeling: '=HYPERLINK()' });
    expect(signaal).toMatchObject({ gemeente: 'onbekend', regeling: 'onbekend' });
  });

  it.each([
    ['hulp', 'hulp'],
    ['zorgen-om-iemand', 'zorgen'],
    ['werkt-niet', 'werkt-niet'],
    ['idee', 'werkt-niet'],
  ] as const)('%s came through the door %s', (soort, deur) => {
    expect(times(1, { soort })[0]?.deur).toBe(deur);
  });

  it('a reason counts only where it is asked', () => {
    expect(times(1, { soort: 'hulp', reden: 'schaamte' })[0]?.reden).toBe('geen');
    expect(times(1, { soort: 'werkt-niet', reden: 'schaamte' })[0]?.reden).toBe('schaamte');
  });
});

describe('months', () => {
  it.each([
    ['2026-11-30T22:59:59Z', '2026-11'],
    ['2026-11-30T23:00:00Z', '2026-12'],
    ['2026-06-30T22:00:00Z', '2026-07'],
  ])('%s is in %s, as clocks in the Netherlands say', (ontvangen, maand) => {
    expect(maandVan(ontvangen)).toBe(maand);
  });

  it('those between the first and the last are listed as well', () => {
    expect(maandenTussen(['2027-02', '2026-11', '2026-11'])).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
  });

  it('a clock that was years wrong does not fill pages', () => {
    expect(maandenTussen(['1970-01', '2026-11'])).toEqual(['1970-01', '2026-11']);
  });
});

describe('the report', () => {
  const signalen = [
    ...times(40, { gemeente: 'dordrecht', regeling: 'bijstand' }),
    ...times(9, { gemeente: 'papendrecht', soort: 'zorgen-om-iemand' }),
    ...times(3, { gemeente: 'alblasserdam', soort: 'zorgen-om-iemand' }),
    ...times(20, { soort: 'werkt-niet', reden: 'schaamte', ontvangen: '2027-01-05T12:00:00Z' }),
    ...times(2, { soort: 'werkt-niet', reden: 'afgewezen' }),
    ...times(4, { soort: 'idee' }),
  ];

  it('counts each list, and hides what is small', () => {
    const { totaal, lijsten } = rapport(signalen);
    const shown = (lijst: (typeof LIJSTEN)[number]) =>
      Object.fromEntries(
        (lijsten[lijst].rijen ?? [])
          .filter(({ aantal }) => aantal !== 0)
          .map(({ waarde, aantal }) => [waarde, aantal]),
      );
    expect(totaal).toBe(78);
    expect(shown('maand')).toEqual({ '2026-11': 58, '2027-01': 20 });
    expect(shown('deur')).toEqual({ hulp: 40, zorgen: 12, 'werkt-niet': 26 });
    // 3 is small; 35 is the next smallest, because 78 less the rest would tell.
    expect(shown('gemeente')).toEqual({
      alblasserdam: undefined,
      papendrecht: undefined,
      dordrecht: 40,
    });
    expect(shown('regeling')).toEqual({ bijstand: 40, geen: 38 });
    expect(shown('reden')).toEqual({ schaamte: 20, afgewezen: undefined, geen: undefined });
  });

  it('says nothing about reasons when the number of that door is hidden', () => {
    const { lijsten } = rapport([
      ...times(30, {}),
      ...times(20, { soort: 'zorgen-om-iemand' }),
      ...times(3, { soort: 'werkt-niet', reden: 'schaamte' }),
    ]);
    expect(lijsten.reden).toEqual({ totaal: undefined, rijen: undefined });
  });

  it('has no numbers when there are fewer than five meldingen', () => {
    const { totaal, mails, lijsten } = rapport(times(4, {}), { versleuteld: 9 });
    expect([totaal, mails]).toEqual([undefined, undefined]);
    expect(LIJSTEN.map((lijst) => lijsten[lijst].rijen)).toEqual(LIJSTEN.map(() => undefined));
  });

  it('hides how many mails there were when that would tell how few did not count', () => {
    expect(rapport(signalen).mails).toBe(78);
    expect(rapport(signalen, { versleuteld: 2 }).mails).toBeUndefined();
    expect(rapport(signalen, { versleuteld: 6, kapot: 9 }).mails).toBe(78);
  });

  it('crosses gemeente and onderwerp', () => {
    const { kruis } = rapport([
      ...times(40, { gemeente: 'dordrecht' }),
      ...times(30, { gemeente: 'dordrecht', onderwerp: 'zorg' }),
      ...times(20, { gemeente: 'papendrecht' }),
      ...times(10, { gemeente: 'papendrecht', onderwerp: 'zorg' }),
    ]);
    expect(kruis).toEqual({
      onderwerpen: ['zorg', 'schulden'],
      rijen: [
        { gemeente: 'dordrecht', aantallen: [30, 40] },
        { gemeente: 'papendrecht', aantallen: [10, 20] },
      ],
    });
  });
});

const signaal = fc
  .record({
    ontvangen: fc.constantFrom(
      '2026-10-05T12:00:00Z',
      '2026-11-05T12:00:00Z',
      '2027-01-05T12:00:00Z',
    ),
    soort: fc.constantFrom('hulp', 'hulp', 'zorgen-om-iemand', 'werkt-niet', 'idee'),
    onderwerp: fc.constantFrom(...ONDERWERPEN.slice(0, 4)),
    gemeente: fc.constantFrom(...BEKEND.gemeenten, 'Jan'),
    regeling: fc.constantFrom(undefined, undefined, ...BEKEND.regelingen, 'weg'),
    reden: fc.constantFrom(undefined, 'schaamte', 'afgewezen', 'anders', 'geen-digid'),
  })
  .map((velden) => times(1, velden as Partial<Meldingbijlage>)[0]!);
// Some kinds of melding come often, most once or a few times: as in a real mailbox.
const signalen = fc
  .array(fc.tuple(signaal, fc.oneof(fc.constant(1), fc.nat(4), fc.nat(30))), { maxLength: 14 })
  .map((groups) => groups.flatMap(([one, n]) => Array.from({ length: n }, () => one)));
const telNiet = fc.record(
  Object.fromEntries(REDENEN_NIET.map((reden) => [reden, fc.oneof(fc.nat(4), fc.nat(40))])),
) as fc.Arbitrary<Record<RedenNiet, number>>;

test('no number from 1 to 4 stands anywhere in it', () => {
  fc.assert(
    fc.property(signalen, telNiet, (all, niet) =>
      numbersIn(rapport(all, niet)).every((n) => n === 0 || n >= 5),
    ),
    { numRuns: 1_000 },
  );
});

// Another world with the same report: in it two values changed places. So nobody can tell which of
// the two numbers belongs to which, also who has all lists, knows this code and tries everything.
test.each(LIJSTEN)('what is hidden in the list of each %s could be another number', (lijst) => {
  let tried = 0;
  fc.assert(
    fc.property(signalen, (all) => {
      const report = rapport(all);
      const { rijen } = report.lijsten[lijst];
      const hidden = (rijen ?? []).filter(({ aantal }) => aantal === undefined);
      const of = lijst === 'reden' ? all.filter(({ deur }) => deur === 'werkt-niet') : all;
      const count = (waarde: string) => of.filter((one) => one[lijst] === waarde).length;
      return hidden.every(({ waarde }) => {
        tried += 1;
        const other = hidden.find((one) => count(one.waarde) !== count(waarde))?.waarde;
        if (other === undefined) return false;
        const swapped = all.map((one) => ({ ...one, [lijst]: swap(one[lijst], waarde, other) }));
        const there = lijst === 'reden' ? swapWithin(all, waarde, other) : swapped;
        return same(rapport(there), report);
      });
    }),
    { numRuns: 600 },
  );
  expect(tried).toBeGreaterThan(50);
});

const swap = (waarde: string, a: string, b: string) =>
  waarde === a ? b : waarde === b ? a : waarde;
const swapWithin = (all: readonly Signaal[], a: string, b: string) =>
  all.map((one) => (one.deur === 'werkt-niet' ? { ...one, reden: swap(one.reden, a, b) } : one));
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
