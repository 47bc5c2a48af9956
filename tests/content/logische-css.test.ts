// The style sheets speak of the begin and the end of a line, not of left and right: so the layout
// turns round by itself for a language that runs from right to left.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFysiek } from '../taal/logische-css.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|astro)$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(SRC, name), 'utf8') }))
  .filter(({ name, text }) => name.endsWith('.css') || /<style\b/.test(text));

describe('the style sheets', () => {
  it.each(sheets)('$name names no side of the screen', ({ name, text }) => {
    const css = name.endsWith('.css') ? text : /<style[^>]*>([\s\S]*)<\/style>/.exec(text)![1]!;
    const found = findFysiek(css).map(
      ({ regel, staat, schrijf }) => `src/${name}:${regel} ${staat} → ${schrijf}`,
    );
    expect(found).toEqual([]);
  });
});

describe('what is found', () => {
  const inRule = (declaration: string) => findFysiek(`.a {\n  ${declaration};\n}`);

  it.each([
    ['margin-left: 1rem', 'margin-inline-start'],
    ['border-top-width: 0', 'border-block-start-width'],
    ['border-top-right-radius: 1rem', 'border-start-end-radius'],
    ['left: 0', 'inset-inline-start'],
    ['max-width: 10rem', 'max-inline-size'],
    ['text-align: right', 'text-align: end'],
    ['float: left', 'float: inline-start'],
    ['padding: 0 1rem 0 2rem', 'padding-block and padding-inline'],
    ['border-color: a b c d', 'border-block-color and border-inline-color'],
    ['border-radius: 0 1rem 1rem 0', 'border-start-start-radius'],
    ['translate: 1rem 0', 'also a rule .a:dir(rtl) { translate: … }'],
    ['box-shadow: inset 4px 0 0 var(--ink, rgb(0 0 0))', 'also a rule .a:dir(rtl) { box-shadow: … }'],
    ['background-position: right center', 'the same on both sides'],
  ])('%s', (declaration, remedy) => {
    expect(inRule(declaration)).toEqual([
      { regel: 2, staat: declaration, schrijf: expect.stringContaining(remedy) as string },
    ]);
  });

  it.each([
    'margin-inline: 1rem 2rem',
    'padding: 0 1rem',
    'padding: 1rem 2rem 3rem',
    'border-radius: 1rem 1rem 0 0',
    'border-radius: 1rem',
    'translate: 0 -0.125rem',
    'box-shadow: 0 0 0 5px var(--a), 0 4px 0 red',
    'stroke-width: 2',
    '--nl-width: 1px',
  ])('but not %s', (declaration) => {
    expect(inRule(declaration)).toEqual([]);
  });

  it('an arrow that points along the line needs a rule for the other direction', () => {
    const arrow = '.a::after { border-width: 3px 3px 0 0; rotate: 45deg; }';
    const other = '.a:dir(rtl)::after { rotate: -135deg; }';
    expect(findFysiek(arrow)).toMatchObject([{ schrijf: 'also a rule .a:dir(rtl)::after { rotate: … }' }]);
    expect(findFysiek(`${arrow} ${other}`)).toEqual([]);
    // This one points down.
    expect(findFysiek('.a::after { border-width: 0 3px 3px 0; rotate: 45deg; }')).toEqual([]);
  });

  it('a rule within a layer or a query, at its line, and not in a comment', () => {
    const css = '@layer a {\n  /* left: 0; */\n  @media (width >= 10rem) {\n    .b {\n      left: 0\n    }\n  }\n}';
    expect(findFysiek(css)).toMatchObject([{ regel: 5, staat: 'left: 0' }]);
  });
});
