// Whether the search of the built site understands what residents type. The questions of `proef` were
// written by somebody who did not know the zoekwoorden, and nobody has tuned anything to them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import afstand from 'damerau-levenshtein';
import { describe, expect, it } from 'vitest';
import { zoek } from '../../src/domain/zoeken/zoek.ts';
import type { Zoekgegevens } from '../../src/domain/zoeken/zoekgegevens.ts';
import { maakZoekindex } from '../../src/domain/zoeken/zoekindex.ts';
import { DIST } from './dist.ts';

interface Zoekvraag {
  readonly vraag: string;
  /** Slugs of regelingen that are a right first answer. */
  readonly verwacht: readonly string[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const gegevens = read(path.join(DIST, 'zoeken/gegevens.json')) as Zoekgegevens;
const index = maakZoekindex(gegevens);

/** The place of the first right answer among all results, from 0; -1 when there is none. */
function placeOf({ vraag, verwacht }: Zoekvraag): number {
  const { treffers } = zoek(vraag, index, {}, (een, ander) => afstand(een, ander).steps);
  const right = new Set(verwacht.map((slug) => `/regelingen/${slug}/`));
  return treffers.findIndex(({ pagina }) => right.has(pagina.url));
}

describe.each(['gegeven', 'oefening', 'proef'])('zoekvragen: %s', (naam) => {
  const vragen = read(
    path.resolve(import.meta.dirname, `../zoekvragen/${naam}.json`),
  ) as readonly Zoekvraag[];
  const places = vragen.map((vraag) => ({ vraag: vraag.vraag, plaats: placeOf(vraag) }));
  const share = (most: number) =>
    places.filter(({ plaats }) => plaats >= 0 && plaats < most).length / places.length;

  it('95 van de 100 vragen hebben een goed antwoord bij de eerste drie', () => {
    const gemist = places.filter(({ plaats }) => plaats < 0 || plaats >= 3);
    expect(share(3), JSON.stringify(gemist)).toBeGreaterThanOrEqual(0.95);
  });

  it('80 van de 100 vragen hebben het bovenaan', () => {
    expect(share(1)).toBeGreaterThanOrEqual(0.8);
  });
});

it('elke regeling komt bovenaan bij haar eigen naam', () => {
  const regelingen = gegevens.paginas.filter(({ soort }) => soort === 'regeling');
  const mis = regelingen.filter(
    ({ url, naam, titel }) =>
      placeOf({ vraag: naam ?? titel, verwacht: [url.split('/')[2] ?? ''] }) !== 0,
  );
  expect(mis.map(({ url }) => url)).toEqual([]);
  expect(regelingen.length).toBeGreaterThan(40);
});
