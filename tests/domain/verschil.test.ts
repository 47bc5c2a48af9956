import { describe, expect, test } from 'vitest';
import { allBedragen, allOordelen, toonVerschil, verschillen } from '../bench/gelijk.ts';
import { compareUnknown } from '../bench/onbekend.ts';
import { drawGevallen, readRegelset } from '../bench/regelset.ts';

// The same rules in two other engines, publicodes and json-rules-engine, must judge like we do. More
// households, and the times: npm run bench -- oordeel.

const ZAAD = 2026;

describe.each([
  { peildatum: '2026-11-22', wat: 'alle normen gelden', aantal: 60 },
  { peildatum: '2026-03-01', wat: 'de normen van de eerste helft van het jaar', aantal: 20 },
  { peildatum: '2027-03-01', wat: 'de bedragen zijn verlopen', aantal: 20 },
])('op $peildatum ($wat)', ({ peildatum, aantal }) => {
  test('oordelen publicodes en json-rules-engine net als wij over elke regeling', async () => {
    const regelset = await readRegelset(peildatum);
    const gevallen = drawGevallen(regelset, aantal, ZAAD);
    const oordelen = await allOordelen(regelset, gevallen);
    expect(verschillen(oordelen).map(toonVerschil)).toEqual([]);
    expect(new Set(oordelen.map(({ wij }) => wij))).toEqual(new Set(['ja', 'nee', 'misschien']));
  });
});

test('komen de formules in publicodes en opnieuw geschreven op dezelfde bedragen uit', async () => {
  const regelset = await readRegelset();
  const bedragen = allBedragen(regelset, drawGevallen(regelset, 150, ZAAD));
  expect(verschillen(bedragen).map(toonVerschil)).toEqual([]);
  expect(bedragen.some(({ wij }) => wij > 0)).toBe(true);
});

test('weet publicodes met minder gegevens nooit iets anders dan wij, en staat vast wat wij zeker weten', async () => {
  const regelset = await readRegelset();
  const gevallen = drawGevallen(regelset, 25, ZAAD);
  const { gelijk, minderPrecies, onverklaard } = await compareUnknown(regelset, gevallen, ZAAD, 8);
  expect(onverklaard).toEqual([]);
  // Not only households of which nothing is known, nor only those of which everything is.
  expect(minderPrecies.length).toBeGreaterThan(0);
  expect(gelijk).toBeGreaterThan(minderPrecies.length);
});
