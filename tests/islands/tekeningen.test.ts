// The identity holds by itself: one stroke, colours only from the tokens, and drawings that are light
// enough for a cheap phone.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MERK } from '../../src/components/merk.ts';
import * as pictogrammen from '../../src/components/pictogrammen.ts';
import { Tekening, type Tekeninggegevens } from '../../src/components/Tekening.tsx';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'src/components/tekeningen');
const PAD = /^[MmLlHhVvCcSsQqTtAaZz\d .-]+$/;
const SVG =
  /^<svg class="[\w -]+" viewBox="[\d ]+" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">(?:<path class="t-[a-z]+" d="[^"]+"><\/path>)+<\/svg>$/;

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const tekeningen = await Promise.all(
  readdirSync(FOLDER).map(async (bestand) => {
    const module = (await import(path.join(FOLDER, bestand))) as Record<string, Tekeninggegevens>;
    const [tekening] = Object.values(module);
    return { bestand, tekening: tekening! };
  }),
);

describe.each(Object.entries(pictogrammen))('pictogram %s', (_naam, pad) => {
  it('is one line, on a field of 24 by 24', () => {
    expect(pad).toMatch(PAD);
    const begins = [...pad.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [x, y]);
    expect(begins.map(Number).filter((n) => n < 2 || n > 22)).toEqual([]);
  });
});

describe.each(tekeningen)('$bestand', ({ tekening }) => {
  const svg = renderToString(h(Tekening, { tekening }));

  it('holds paths only: no word, no style, no colour of its own', () => {
    expect(svg).toMatch(SVG);
    expect(tekening.delen.filter(([, pad]) => !PAD.test(pad))).toEqual([]);
  });

  it('is at most 1.5 kB', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(1536);
  });
});

it('the style sheet of the drawings takes its colours from the tokens', () => {
  const colours = [
    ...read('src/styles/tekeningen.css').matchAll(/(?:fill|stroke|--t-\w+): ([^;]+);/g),
  ];
  expect(colours.length).toBeGreaterThan(10);
  const own = colours.map(([, value = '']) => value.replaceAll(/\s+/g, ' '));
  expect(
    own.filter((value) => !/^(?:var\(--|color-mix\( in srgb, var\(--|none|Canvas)/.test(value)),
  ).toEqual([]);
});

it('the icon in the tab is the mark', () => {
  const { kabels: _tooFine, ...lijnen } = MERK;
  const icon = read('public/favicon.svg');
  expect(Object.values(lijnen).filter((pad) => !icon.includes(pad))).toEqual([]);
});
