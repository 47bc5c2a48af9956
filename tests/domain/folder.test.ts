import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { kort, pasFolder, type Folder, type Folderdeel } from '../../src/domain/folder.ts';
import { aroundOf, heightOf, linesOf, ROOM } from '../../src/domain/foldermaat.ts';

const folder = (wat: Partial<Folder> = {}): Folder => ({
  titel: 'Geld voor uw zorgpremie',
  lead: 'U krijgt elke maand geld voor de premie van uw zorgverzekering.',
  berichten: [],
  links: [],
  rechts: [],
  hulpKop: 'Hulp nodig?',
  hulp: [{ naam: 'Geldfit', telefoon: '0800-8115' }],
  voet: [{ tekst: 'Alles staat op de site' }],
  ...wat,
});

const deel = (wat: Partial<Folderdeel> = {}): Folderdeel => ({
  kop: 'Wat neemt u mee?',
  soort: 'vinken',
  regels: [],
  minstens: 0,
  ...wat,
});

const regels = (aantal: number) =>
  Array.from({ length: aantal }, (_, i) => ({
    tekst: `Een papier met een naam, nummer ${i + 1}.`,
  }));

describe('a leaflet', () => {
  it('with little on it gets large letters, and keeps every word', () => {
    const { a4, a5 } = pasFolder(folder({ links: [deel({ regels: regels(3) })] }));
    expect(a4).toEqual({ links: [deel({ regels: regels(3) })], rechts: [], punten: 14 });
    expect(a5.punten).toBe(15);
  });

  it('with too much on it gets small letters, loses the end of a list, and says so', () => {
    const { a4 } = pasFolder(folder({ links: [deel({ regels: regels(60) })] }));
    const [lijst] = a4.links;
    expect(a4.punten).toBe(12);
    expect(lijst?.meer).toBe(true);
    expect(lijst?.regels.length).toBeGreaterThan(5);
    expect(lijst?.regels).toEqual(regels(60).slice(0, lijst?.regels.length));
  });

  it('loses the words of a step before the step, and what matters least first', () => {
    const stappen = Array.from({ length: 8 }, (_, i) => ({
      kop: `Stap ${i}`,
      tekst: 'Zo gaat het. '.repeat(10),
    }));
    const { a4 } = pasFolder(
      folder({
        rechts: [
          deel({ kop: 'Doen', soort: 'stappen', regels: stappen, minstens: 2, belang: 2 }),
          deel({ kop: 'Let op', regels: regels(2), belang: 0.2 }),
        ],
      }),
    );
    expect(a4.rechts.map(({ kop }) => kop)).toEqual(['Doen']);
    expect(a4.rechts[0]?.regels.map(({ kop }) => kop)).toEqual(stappen.map(({ kop }) => kop));
    expect(a4.rechts[0]?.regels.at(-1)).toEqual({ kop: 'Stap 7' });
  });

  it('keeps room for what time will add', () => {
    const later = {
      kop: 'Wij weten het niet zeker.',
      tekst: 'Vraag het na. '.repeat(20),
      later: true,
    };
    const links = [deel({ regels: regels(60) })];
    const linesWith = (berichten: Folder['berichten']) =>
      pasFolder(folder({ links, berichten })).a4.links[0]!.regels.length;
    expect(linesWith([later])).toBeLessThan(linesWith([]));
    expect(linesWith([{ ...later, later: false }])).toBeLessThan(linesWith([later]));
  });
});

test('whatever an editor writes, both sheets have room for it', () => {
  const tekst = (meest: number) =>
    fc.lorem({ maxCount: 40 }).map((woorden) => kort(woorden, meest));
  const anyDeel = fc.record({
    kop: tekst(40),
    soort: fc.constantFrom('punten' as const, 'stappen' as const, 'vinken' as const),
    tekst: tekst(130),
    bedragen: fc.array(fc.record({ bedrag: fc.constant('€ 1.234'), wat: tekst(90) }), {
      maxLength: 8,
    }),
    regels: fc.array(fc.record({ kop: tekst(80), tekst: tekst(130) }), { maxLength: 8 }),
    minstens: fc.constant(0),
  });
  const anyFolder = fc.record({
    titel: tekst(90),
    lead: tekst(160),
    berichten: fc.array(fc.record({ tekst: tekst(200), later: fc.boolean() }), { maxLength: 3 }),
    links: fc.array(anyDeel, { maxLength: 2 }),
    rechts: fc.array(anyDeel, { maxLength: 2 }),
    hulpKop: fc.constant('Hulp nodig?'),
    hulp: fc.array(
      fc.record({ naam: tekst(60), bij: tekst(90), telefoon: fc.constant('078 - 202 11 11') }),
      {
        maxLength: 3,
      },
    ),
    voet: fc.array(fc.record({ tekst: tekst(160) }), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(anyFolder, (een) => {
      const { a4, a5 } = pasFolder(een);
      const hoog = ROOM.a4.hoog - aroundOf(een, false);
      const later = ROOM.a4.hoog - aroundOf(een, true);
      expect(heightOf(a4.links, ROOM.a4.links, a4.punten)).toBeLessThanOrEqual(hoog);
      expect(heightOf(a4.rechts, ROOM.a4.rechts, a4.punten)).toBeLessThanOrEqual(hoog);
      expect(heightOf(a4.rechts, ROOM.a4.rechts, 12)).toBeLessThanOrEqual(later);
      expect(heightOf(a5.links, ROOM.a5.links, a5.punten)).toBeLessThanOrEqual(ROOM.a5.hoog);
      expect(heightOf(a5.rechts, ROOM.a5.rechts, a5.punten)).toBeLessThanOrEqual(ROOM.a5.hoog);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['Kort genoeg.', 20, 'Kort genoeg.'],
  ['Eerst dit. Dan dat. En dan nog iets.', 25, 'Eerst dit. Dan dat.'],
  ['Ga naar toeslagen.nl en log in. Vraag hulp.', 35, 'Ga naar toeslagen.nl en log in.'],
  ['Eén lange zin die niet op een folder past', 20, 'Eén lange zin die…'],
  ['Arbeidsongeschiktheidsverzekering', 12, 'Arbeidsonge…'],
])('%s in %d signs', (tekst, meest, verwacht) => {
  expect(kort(tekst, meest)).toBe(verwacht);
});

test('lines are broken between words, and within a word that is wider than a line', () => {
  expect(linesOf('', 10)).toBe(1);
  expect(linesOf('een twee drie vier', 100)).toBe(1);
  expect(linesOf('een twee drie vier', 5)).toBe(2);
  expect(linesOf('aaaaaaaaaaaaaaaaaaaaaaaaa', 5)).toBe(3);
});
