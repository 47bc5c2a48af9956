// What editors get wrong most often. Each mistake must name the file and the field, and say in Dutch
// what to write instead.
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findUndated } from '../../src/content/bedragen-controle.ts';
import type { Inhoudsfout } from '../../src/content/bestanden.ts';
import { readKennis } from '../../src/content/inhoud.ts';
import { checkVoorbeelden } from '../../src/content/voorbeelden.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { change, CONTENT, copyContent, messages } from './inhoudkopie.ts';

vi.setConfig({ testTimeout: 20_000 });

const ZORG = 'regelingen/zorgtoeslag.md';
const LEERGELD = 'regelingen/leergeld-sms-kinderfonds.md';
const BIJSTAND = 'regelingen/bijstand.md';
const NORM = 'normen/zorgtoeslag-2026.yaml';

let dir: string;
beforeAll(async () => {
  dir = await copyContent();
});
afterAll(() => rm(dir, { recursive: true }));

/** Puts a file back, so that the copy of the content can be used again. */
async function restore(file: string, instead?: string): Promise<void> {
  if (instead) await rm(path.join(dir, instead));
  await cp(path.join(CONTENT, file), path.join(dir, file));
}

/** Only what is said of one file, so that unfinished content elsewhere does not matter. */
async function messagesOf(file: string): Promise<string> {
  return (await messages(dir)).filter((line) => line.startsWith(file)).join('\n');
}

type Geval = readonly [string, string, string | RegExp, string, string, string];

const VOORWAARDEN = /^voorwaarden:\n(?: .*\n)+/m;
const rule = (text: string) => `voorwaarden:\n  alle:\n    - ${text}\n`;

const GEVALLEN: readonly Geval[] = [
  [
    '1. een veld ontbreekt',
    ZORG,
    /^naam:.*\n/m,
    '',
    'naam',
    'Dit veld ontbreekt. De officiële naam',
  ],
  [
    '1. een veld dat bij een status hoort',
    'regelingen/kortingspas.md',
    /^status-uitleg:.*\n/m,
    '',
    'status-uitleg',
    'Schrijf bij "status-uitleg" in één zin',
  ],
  [
    '2. een onbekende gemeente',
    LEERGELD,
    'alblasserdam',
    'alblaserdam',
    'gemeenten',
    'Bedoelt u "alblasserdam"?',
  ],
  [
    '3. een bedrag zonder bron in de lijst',
    LEERGELD,
    /\n {6}bron: \d/,
    '',
    'opbrengst.bedragen.1.bron',
    'Dit veld ontbreekt. Het nummer van de bron',
  ],
  [
    '3. een bedrag zonder jaar in een zin',
    ZORG,
    /^samenvatting:.*$/m,
    'samenvatting: U krijgt € 987 voor uw zorgpremie.',
    'samenvatting',
    'Van wanneer is "€ 987"? Schrijf het jaar erbij',
  ],
  [
    '3. een bedrag zonder jaar in de tekst onder de velden',
    ZORG,
    /$/,
    '\n## Hoe snel?\n\nU krijgt 987 euro vooruit.\n',
    'tekst onder "Hoe snel?"',
    'Van wanneer is "987 euro"?',
  ],
  [
    '4. een datum in de verkeerde vorm',
    ZORG,
    /^gecontroleerd:.*$/m,
    'gecontroleerd: 21-11-2026',
    'gecontroleerd',
    'Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-21',
  ],
  [
    '4. een dag die niet bestaat',
    ZORG,
    /^gecontroleerd:.*$/m,
    'gecontroleerd: "2026-02-30"',
    'gecontroleerd',
    'Schrijf een datum als jaar-maand-dag',
  ],
  [
    '5. een onbekend gegeven',
    LEERGELD,
    '- kinderen:',
    '- kindren:',
    'voorwaarden.alle',
    'Bedoelt u "kinderen"?',
  ],
  [
    '5. een gegeven waar geen vraag voor is',
    ZORG,
    VOORWAARDEN,
    rule('tandarts: ja'),
    'voorwaarden.alle.1.tandarts',
    'maak in de map vragen een vraag die "tandarts" invult',
  ],
  [
    '7. het einde van een norm voor het begin',
    NORM,
    'tot: 2026-12-31',
    'tot: 2025-12-31',
    'tot',
    'Het einde ligt voor het begin. Zet bij "tot" een latere datum dan bij "van".',
  ],
  [
    '7. het einde van een regeling voor het begin',
    ZORG,
    /^gecontroleerd:/m,
    'geldig: { van: 2026-07-01, tot: 2026-01-01 }\ngecontroleerd:',
    'geldig.tot',
    'Het einde ligt voor het begin',
  ],
  [
    '9. een onbekende organisatie',
    ZORG,
    /hulp: \[/,
    'hulp: [geldfitt, ',
    'hulp',
    'De organisatie "geldfitt" bestaat niet. Bedoelt u "geldfit"?',
  ],
  [
    '9. een onbekende organisatie bij na-te-gaan',
    ZORG,
    /^na-te-gaan:\n/m,
    'na-te-gaan:\n  - { wat: Een vraag., bij: belastingdienst }\n',
    'na-te-gaan',
    'De organisatie "belastingdienst" bestaat niet',
  ],
  [
    '9. na-te-gaan met een dubbele punt in de zin',
    ZORG,
    /^na-te-gaan:\n/m,
    'na-te-gaan:\n  - De bedragen: die van 2027.\n',
    'na-te-gaan.1',
    'Dit veld kennen we niet: "De bedragen"',
  ],
  ...(
    [
      ['140', '140 met "van" kan niet: "van" hoort bij een percentage. Bedoelt u 140%?'],
      ['"140"', '"140" met "van" kan niet'],
      ['1.4', 'Bedoelt u 140%?'],
      ['"1,4"', 'Bedoelt u 140%?'],
      ['14000%', 'is een vreemd percentage. Schrijf een percentage tussen 1% en 1000%'],
      ['honderdveertig', 'met "van" kan niet'],
    ] as const
  ).map(([percentage, expected]): Geval => [
    `10. een verkeerd percentage: ${percentage}`,
    LEERGELD,
    'hoogstens: 140%',
    `hoogstens: ${percentage}`,
    'voorwaarden.alle.2.inkomen.hoogstens',
    expected,
  ]),
  [
    '10. een komma in een getal',
    LEERGELD,
    '{ hoogstens: 140%, van: bijstandsnorm }',
    '{ hoogstens: 1200,50 }',
    'voorwaarden.alle.2.inkomen.50',
    'Er staat een komma in een getal. Schrijf een punt voor de centen, bijvoorbeeld 1200.50.',
  ],
  [
    'een norm die van zichzelf afhangt',
    'normen/vermogensgrens-2026-07.yaml',
    /^bedragen:\n/m,
    'bedragen:\n  - als: { vermogen: { hoogstens: vermogensgrens } }\n    bedrag: 1\n',
    'bedragen',
    'De norm "vermogensgrens" hangt van zichzelf af',
  ],
  [
    'een berekening waarvan een waarde ontbreekt',
    NORM,
    /^ {2}standaardpremie:.*\n/m,
    '',
    'waarden',
    'De berekening "zorgtoeslag" mist standaardpremie. Zet die waarde onder "waarden"',
  ],
  [
    'een waarde met een tikfout',
    NORM,
    'standaardpremie:',
    'standardpremie:',
    'waarden.standardpremie',
    'Bedoelt u "standaardpremie"? Nog nodig: standaardpremie.',
  ],
  [
    'een grens die naar een berekening wijst',
    LEERGELD,
    'van: bijstandsnorm',
    'van: zorgtoeslag',
    'voorwaarden.alle.2.inkomen.hoogstens',
    'De norm "zorgtoeslag" heeft geen bedragen',
  ],
  [
    'van bij een bedrag in euro',
    LEERGELD,
    'hoogstens: 140%',
    'hoogstens: 1200',
    'voorwaarden.alle.2.inkomen.hoogstens',
    'Schrijf het percentage met %, of haal "van" weg',
  ],
  ...(
    [
      ['leeftijd: -5', '-5 is geen grens. Schrijf bijvoorbeeld 18-20'],
      ['leeftijd: .inf', 'Infinity is geen grens'],
      [
        'leeftijd: 500',
        '500 kan niet bij "leeftijd". Schrijf een heel getal van 0 tot en met 120.',
      ],
      ['leeftijd: 18.5', '18.5 kan niet bij "leeftijd"'],
      ['leeftijd: { minstens: .inf }', 'Infinity is geen grens'],
      ['vermogen: { hoogstens: € 8.000 }', 'lezen we niet als getal. Schrijf een bedrag zonder'],
      ['kinderen: { aantal: -1 }', '-1 is geen aantal'],
      ['kinderen: { leeftijd: 4.5 }', '4.5 is geen leeftijd van een kind'],
    ] as const
  ).map(([text, expected]): Geval => [
    `een vreemd getal: ${text}`,
    ZORG,
    VOORWAARDEN,
    rule(text),
    'voorwaarden.alle.1',
    expected,
  ]),
  [
    'voorwaarden zonder iets eronder',
    ZORG,
    VOORWAARDEN,
    'voorwaarden:\n',
    'voorwaarden',
    'Onder "voorwaarden" staat niets',
  ],
  [
    'een verkeerd soort veld in een vraag',
    'vragen/waarvan.yaml',
    'soort: ja-nee',
    'soort: janee',
    'velden.2.soort',
    'Kies uit: ja-nee, keuze',
  ],
  [
    'een yaml-bestand dat niet te lezen is, met de goede regel',
    NORM,
    /^naam:.*$/m,
    'naam: rekenregels: zorgtoeslag',
    '',
    'De velden zijn niet te lezen bij regel 2.',
  ],
];

test.each(GEVALLEN)('%s', async (_naam, file, from, to, veld, expected) => {
  await change(dir, file, from, to);
  const said = await messagesOf(file);
  await restore(file);
  expect(said).toContain(`${file} | ${veld}`);
  expect(said).toContain(expected);
});

test('een percentage met een spatie is goed', async () => {
  await change(dir, LEERGELD, 'hoogstens: 140%', 'hoogstens: 140 %');
  const said = await messagesOf('regelingen/leergeld');
  await restore(LEERGELD);
  expect(said).toBe('');
});

describe('6 en 8. namen van bestanden', () => {
  test.each([
    [ZORG, 'regelingen/Zorgtoeslag.md', 'bijvoorbeeld zorgtoeslag.md'],
    ['organisaties/geldfit.md', 'organisaties/Geld fit.md', 'bijvoorbeeld geld-fit.md'],
    ['vragen/waarvan.yaml', 'vragen/Waarvan.yaml', 'bijvoorbeeld waarvan.yaml'],
  ])('hoofdletters of spaties: %s wordt %s', async (from, to, expected) => {
    await rename(path.join(dir, from), path.join(dir, to));
    const said = await messagesOf(to);
    await restore(from, to);
    expect(said).toContain(expected);
  });

  test.each([
    'regelingen/Bijstand.md',
    'regelingen/bijstand.markdown',
    'regelingen/oud/bijstand.md',
  ])('een dubbele naam: %s', async (copy) => {
    await mkdir(path.dirname(path.join(dir, copy)), { recursive: true });
    await cp(path.join(dir, BIJSTAND), path.join(dir, copy));
    const said = await messages(dir);
    await restore(BIJSTAND, copy);
    expect(said.join('\n')).toMatch(
      /Er is al een bestand met deze naam: regelingen\/\S+\. Elke naam mag er maar één keer zijn/,
    );
  });

  test.each([
    [
      'regelingen/bijstand.txt',
      'In de map regelingen eindigt een naam op ".voorbeelden.yaml" of ".md"',
    ],
    ['vragen/waarvan.yml', 'In de map vragen eindigt een naam op ".yaml"'],
  ])('een bestand dat niet gelezen wordt: %s', async (to, expected) => {
    const from = to.replace('.txt', '.md').replace('.yml', '.yaml');
    await rename(path.join(dir, from), path.join(dir, to));
    const said = await messagesOf(to);
    await restore(from, to);
    expect(said).toContain(`Dit bestand wordt niet gelezen. ${expected}`);
  });

  test('twee regelingen met dezelfde titel', async () => {
    await cp(path.join(dir, BIJSTAND), path.join(dir, 'regelingen/bijstandsuitkering.md'));
    const said = await messagesOf('regelingen/bijstandsuitkering.md');
    await restore(BIJSTAND, 'regelingen/bijstandsuitkering.md');
    expect(said).toContain(`titel | Deze titel staat ook in ${BIJSTAND}`);
  });

  test('voorbeelden zonder regeling', async () => {
    const fouten: Inhoudsfout[] = [];
    const { kennis } = await readKennis(dir);
    const regelingen = kennis.regelingen.filter(({ slug }) => slug !== 'bijstand');
    await checkVoorbeelden(dir, { ...kennis, regelingen }, zinnenNl, fouten);
    expect(fouten.map(({ melding }) => melding)).toEqual([
      'Bij deze voorbeelden hoort geen regeling. Maak regelingen/bijstand.md, of geef dit bestand de naam van een regeling.',
    ]);
  });
});

describe('van wanneer een bedrag is', () => {
  test.each([
    'U krijgt € 275 (2023).',
    'In 2023 was het 275 euro.',
    '## De bedragen van 2023\n\n- € 275\n- € 300',
    'U betaalt € 0.',
    'Stel: u verdient € 1.234. Dan krijgt u € 56 minder.',
    'U verdient bijvoorbeeld € 1.234.',
    'U krijgt € 275,50 per kind.',
    'Een gezin van 2000 mensen.',
  ])('goed: %s', (tekst) => {
    expect(findUndated(tekst, new Set([275.5]))).toBeUndefined();
  });

  test.each([
    ['U krijgt € 275.', '€ 275'],
    ['U krijgt €275 per kind.', '€275'],
    ['U krijgt 1.200,50 euro.', '1.200,50 euro'],
    ['U krijgt € 2000 per jaar.', '€ 2000'],
    ['U neemt bijvoorbeeld een brief mee. U krijgt € 60.', '€ 60'],
  ])('niet goed: %s', (tekst, expected) => {
    expect(findUndated(tekst, new Set())).toBe(expected);
  });
});
