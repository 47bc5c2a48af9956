import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { explainHtml } from '../../src/content/begrip-html.ts';
import { checkBegrippen } from '../../src/content/begrippen-controle.ts';
import type { Inhoudsfout } from '../../src/content/bestanden.ts';
import { readTeksten } from '../../src/content/inhoud.ts';
import { findBegrippen, isUitgelegd, makeBegripzoeker } from '../../src/domain/begrippen.ts';
import { begripSchema, MEESTE_WOORDEN } from '../../src/domain/schema/begrip.ts';

const begrip = (woord: string, ook: string[] = [], inTekst: 'ja' | 'nee' = 'ja') => ({
  slug: woord.toLowerCase().replaceAll(' ', '-'),
  woord,
  ook,
  uitleg: `Uitleg van ${woord}.`,
  'in-tekst': inTekst,
});

const zoeker = makeBegripzoeker([
  begrip('beslag', ['loonbeslag']),
  begrip('beslagvrije voet'),
  begrip('kwijtschelding', ['kwijtgescholden', 'kwijtschelden']),
  begrip('schuldregeling', ['schuldregelingen']),
  begrip('minnelijke schuldregeling'),
  begrip('toeslag', ['toeslagen'], 'nee'),
  begrip('CAK'),
  begrip('WIA', ['WIA-uitkering']),
  begrip('DigiD'),
]);

const slugsIn = (tekst: string) => findBegrippen(tekst, zoeker).map(({ begrip: { slug } }) => slug);

describe('finds', () => {
  test.each([
    ['a word', 'Er ligt beslag op uw loon.', ['beslag']],
    ['a word at the start, with a capital', 'Kwijtschelding vraagt u aan.', ['kwijtschelding']],
    ['a word before a sign', 'Vraag kwijtschelding! (kwijtschelding?)', ['kwijtschelding']],
    ['an inflection', 'De rest wordt kwijtgescholden.', ['kwijtschelding']],
    ['a plural', 'Er zijn schuldregelingen.', ['schuldregeling']],
    ['words over two lines', 'Uw beslagvrije\n  voet is hoger.', ['beslagvrije-voet']],
    ['the longest', 'De beslagvrije voet bij beslag.', ['beslagvrije-voet', 'beslag']],
    [
      'the longest, not a part of it',
      'Een minnelijke schuldregeling.',
      ['minnelijke-schuldregeling'],
    ],
    ['each once, in their order', 'CAK, DigiD, CAK en digid.', ['cak', 'digid']],
    ['a form with a hyphen', 'U krijgt een WIA-uitkering.', ['wia']],
    ['a possessive', 'Het CAK’s adres, en het CAK.', ['cak']],
  ])('%s', (_, tekst, slugs) => expect(slugsIn(tekst)).toEqual(slugs));
});

describe('leaves alone', () => {
  test.each([
    ['a compound', 'De huurtoeslag en het toeslagrecht.'],
    ['a compound with a hyphen', 'De CAK-premie en de zorg- en huur-toeslag.'],
    ['the half of a compound', 'Beslag- en rentekosten.'],
    ['an abbreviation in small letters', 'Het cak in de wia.'],
    ['a web address', 'Kijk op www.toeslagen.nl of toeslagen.nl/cak.'],
    ['a mail address', 'Mail naar toeslag@example.nl.'],
  ])('%s', (_, tekst) => expect(slugsIn(tekst)).toEqual([]));

  it('what was seen before', () => {
    const gezien = new Set(['cak']);
    expect(findBegrippen('Het CAK legt beslag.', zoeker, gezien)).toHaveLength(1);
    expect([...gezien]).toEqual(['cak', 'beslag']);
  });
});

test.each([
  ['De rechter wijst iemand aan (bewind).', 'bewind', true],
  ['Het bewind (iemand regelt uw geld) kost geld.', 'bewind', true],
  ['Dan volgt de schuldsanering (Wsnp).', 'schuldsanering', false],
  ['Bewind is dat iemand uw geld regelt.', 'bewind', true],
  ['Iemand regelt uw geld. Dat heet bewind.', 'bewind', true],
  ['Een intermediair, bijvoorbeeld een leraar, vraagt dit aan.', 'intermediair', true],
  ['Het bewind kost geld.', 'bewind', false],
  ['Bewind is duur.', 'bewind', false],
])('%s → explains %s itself: %s', (tekst, vorm, verwacht) => {
  expect(isUitgelegd(tekst, vorm)).toBe(verwacht);
});

const line = (vorm: string, woord: string) =>
  ` <small class="begrip" data-pagefind-ignore><dfn>${vorm}</dfn>: uitleg van ${woord}.</small>`;
const explain = (html: string) => explainHtml(html, zoeker);

describe('in a page', () => {
  const CAK = line('CAK', 'CAK');

  test.each([
    ['under a paragraph', '<p>Bel het CAK.</p>', `<p>Bel het CAK.${CAK}</p>`],
    ['under an item', '<ul><li>CAK</li></ul>', `<ul><li>CAK${CAK}</li></ul>`],
    [
      'before the list within an item',
      '<ul><li>CAK <ul><li>DigiD</li></ul></li></ul>',
      `<ul><li>CAK ${CAK}<ul><li>DigiD${line('DigiD', 'DigiD')}</li></ul></li></ul>`,
    ],
    [
      'at the end of an item with paragraphs',
      '<li><p>Bel het CAK</p><p>Nu.</p></li>',
      `<li><p>Bel het CAK</p><p>Nu.</p>${CAK}</li>`,
    ],
    [
      'under a table',
      '<table><tr><td>CAK</td></tr></table>',
      `<table><tr><td>CAK</td></tr></table>${CAK}`,
    ],
    [
      'one, where there are more',
      '<p>Er zijn schuldregelingen.</p>',
      `<p>Er zijn schuldregelingen.${line('Schuldregeling', 'schuldregeling')}</p>`,
    ],
    ['once', '<p>CAK</p><p>CAK</p>', `<p>CAK${CAK}</p><p>CAK</p>`],
    [
      'as it stands there',
      '<p>kwijtgescholden</p>',
      `<p>kwijtgescholden${line('Kwijtgescholden', 'kwijtschelding')}</p>`,
    ],
    [
      'with marked words',
      '<p>Het <strong>CAK</strong> belt.</p>',
      `<p>Het <strong>CAK</strong> belt.${CAK}</p>`,
    ],
    [
      'past void and self-closing elements',
      '<p>a<br>b<img src="x" alt=">"/>CAK</p>',
      `<p>a<br>b<img src="x" alt=">"/>CAK${CAK}</p>`,
    ],
    [
      'after a fold too, for who did not open it',
      '<details><p>CAK</p></details><p>CAK</p>',
      `<details><p>CAK${CAK}</p></details><p>CAK${CAK}</p>`,
    ],
  ])('explains %s', (_, html, expected) => expect(explain(html)).toBe(expected));

  test.each([
    ['in a heading', '<h2>Het CAK</h2>'],
    ['in a link', '<p><a href="/x/">Het CAK</a></p>'],
    ['in a name', '<p>Naam: <span translate="no">CAK</span></p>'],
    ['in hidden text', '<div hidden><p>CAK</p></div>'],
    ['in a part that is kept quiet', '<section class="blok zonder-uitleg"><p>CAK</p></section>'],
    ['that is the name of the page', '<h1 translate="no">CAK</h1><p>Bel het CAK.</p>'],
    ['in a comment or a script', '<p><!-- CAK --><script>"CAK"</script></p>'],
    ['outside a sentence', '<div>CAK</div>'],
    ['that is switched off', '<p>Uw toeslag.</p>'],
    ['that the text explains', '<p>Dat heet kwijtschelding.</p>'],
    [
      'that the next sentence of a step explains',
      '<li><p>Vraag kwijtschelding</p><p>Kwijtschelding is dat u niet betaalt.</p></li>',
    ],
  ])('adds nothing to a word %s', (_, html) => expect(explain(html)).toBe(html));
});

test('the same form in two files is a mistake, and the message names both', () => {
  const fouten: Inhoudsfout[] = [];
  const gelezen = ['CAK', 'cak'].map((woord, i) => ({
    pad: '',
    slug: `c${i}`,
    tekst: begrip(woord),
  }));
  checkBegrippen(gelezen, fouten);
  expect(fouten).toMatchObject([{ bestand: 'begrippen/c1.md', veld: 'ook' }]);
  expect(fouten[0]?.melding).toContain('begrippen/c0.md');
});

test(`an explanation of more than ${MEESTE_WOORDEN} words is refused in Dutch`, () => {
  const read = begripSchema.safeParse({ woord: 'x', uitleg: `${'woord '.repeat(15)}einde.` });
  expect(read.error?.issues[0]?.message).toContain('hoogstens 15 woorden');
});

describe('the words of this site', async () => {
  const fouten: Inhoudsfout[] = [];
  const dir = path.resolve(import.meta.dirname, '../../content');
  const gelezen = await readTeksten(dir, 'begrippen', '.md', begripSchema, fouten);
  const begrippen = gelezen.map(({ slug, tekst }) => ({ ...tekst, slug }));
  const all = makeBegripzoeker(begrippen);

  it('can be read', () => {
    expect(fouten).toEqual([]);
    expect(begrippen.length).toBeGreaterThan(50);
  });

  it('are not explained with another hard word', () => {
    const wrong = begrippen.flatMap(({ slug, uitleg }) =>
      findBegrippen(uitleg, all, new Set([slug]))
        .filter(({ begrip: other }) => other['in-tekst'] === 'ja')
        .map(({ vorm }) => `${slug}: ${vorm}`),
    );
    expect(wrong).toEqual([]);
  });
});
