import { expect, test } from 'vitest';
import { BEREKENINGEN, berekeningOf } from '../../src/domain/berekeningen/tabel.ts';
import { WAARDEN } from '../../src/domain/berekeningen/waarden.ts';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import { checkWaarden, findCircle } from '../../src/domain/lezen/normcontrole.ts';
import type { GeldendeNorm, Norm } from '../../src/domain/norm.ts';
import { CATALOGUS, voorwaarden } from './voorbeeldwereld.ts';

const norm = (naam: string, over: Partial<Norm> = {}): Norm => ({
  norm: naam,
  naam,
  van: '2026-01-01',
  bedragen: [],
  waarden: {},
  voorbehoud: [],
  bron: { titel: 'Bron', datum: '2026' },
  ...over,
});

const kinderen = (leeftijd: number): Gegevens => ({
  kinderen: {
    soort: 'kinderen',
    leeftijden: [{ min: leeftijd, max: leeftijd }],
    meer: false,
  },
});

test.each(Object.keys(BEREKENINGEN))(
  '%s leest precies de waarden die de controle vraagt',
  (naam) => {
    const read = new Set<string>();
    const waarden = new Proxy<Record<string, number>>(
      {},
      {
        get: (_, key) => {
          read.add(String(key));
          return 1;
        },
      },
    );
    const geldend: GeldendeNorm = { ...norm(naam), waarden, verlopen: false };
    for (const gegevens of [{}, ...[0, 6, 12, 16].map(kinderen)]) {
      berekeningOf(naam).perMaand({ gegevens, catalogus: CATALOGUS, normen: { [naam]: geldend } });
    }
    expect([...read].sort()).toEqual([...(WAARDEN[naam] ?? [])].sort());
  },
);

test('een gewone norm heeft geen waarden nodig', () => {
  expect(checkWaarden(norm('bijstandsnorm'))).toEqual([]);
});

test('normen die via elkaar van zichzelf afhangen', () => {
  const als = (ander: string) => voorwaarden({ vermogen: { hoogstens: ander } });
  const a = norm('bijstandsnorm', { bedragen: [{ als: als('vermogensgrens'), bedrag: 1 }] });
  const b = norm('vermogensgrens', { bedragen: [{ als: als('bijstandsnorm'), bedrag: 1 }] });
  expect(findCircle([a, norm('vermogensgrens')])).toBeUndefined();
  expect(findCircle([a, b])).toEqual(['bijstandsnorm', 'vermogensgrens', 'bijstandsnorm']);
});
