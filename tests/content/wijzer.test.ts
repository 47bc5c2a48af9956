import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerHuishouden } from '../../src/content/huishouden.ts';
import { readKennis } from '../../src/content/inhoud.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { CONTENT } from './inhoudkopie.ts';

vi.setConfig({ testTimeout: 30_000 });

const WIJZER = path.resolve(import.meta.dirname, '../../src/cli/wijzer.ts');
const run = promisify(execFile);

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'wijzer-'));
});
afterAll(() => rm(dir, { recursive: true }));

interface Uitvoer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function wijzer(input: unknown, ...args: string[]): Promise<Uitvoer> {
  const file = path.join(dir, 'huishouden.json');
  await writeFile(file, typeof input === 'string' ? input : JSON.stringify(input));
  try {
    const { stdout, stderr } = await run(process.execPath, [WIJZER, file, ...args]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Uitvoer;
  }
}

async function judged(input: unknown, ...args: string[]) {
  const { stdout, stderr } = await wijzer(input, ...args);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Antwoord;
}

interface Antwoord {
  readonly uitkomsten: Record<string, { oordeel: string; ontbreekt: string[]; bedrag?: unknown }>;
  readonly volgendeVraag: string | null;
}

const HUISHOUDEN = {
  peildatum: '2026-11-21',
  gegevens: {
    gemeente: 'alblasserdam',
    leeftijd: 34,
    partner: false,
    kinderen: [5, 9],
    inkomen: { min: 1200, max: 1400 },
  },
};

describe('npm run wijzer', () => {
  test('geeft per regeling het oordeel en wat ontbreekt, en de volgende vraag', async () => {
    const { uitkomsten, volgendeVraag } = await judged(HUISHOUDEN);
    expect(uitkomsten['leergeld-sms-kinderfonds']).toMatchObject({ oordeel: 'ja', ontbreekt: [] });
    expect(uitkomsten['bijstand']).toMatchObject({ oordeel: 'misschien' });
    expect(uitkomsten['bijstand']?.ontbreekt).toContain('vermogen');
    expect(uitkomsten['dordtpas-kindtegoed']).toMatchObject({ oordeel: 'nee' });
    expect(uitkomsten).not.toHaveProperty('kortingspas');
    expect(typeof volgendeVraag).toBe('string');
  });

  test('een bedrag is precies, of een bereik als het inkomen een bereik is', async () => {
    const facts = { leeftijd: 34, partner: false, zorgverzekerd: true, vermogen: 0 };
    const incomes = [30000, { min: 30000, max: 34000 }, 60000];
    const { stdout } = await wijzer(
      incomes.map((toetsingsinkomen) => ({
        peildatum: '2026-11-21',
        gegevens: { ...facts, toetsingsinkomen },
      })),
    );
    const answers = JSON.parse(stdout) as Antwoord[];
    const [exact, range, none] = answers.map(({ uitkomsten }) => uitkomsten['zorgtoeslag']);
    expect(exact).toMatchObject({ oordeel: 'ja', bedrag: { perMaand: 126 } });
    expect(range).toMatchObject({ bedrag: { perMaand: { min: 80, max: 126 } } });
    expect(none).not.toHaveProperty('bedrag');
  });

  test('een lijst van huishoudens geeft de lijst van hun uitkomsten', async () => {
    const { stdout } = await wijzer([HUISHOUDEN, { gegevens: { gemeente: 'dordrecht' } }]);
    const list = JSON.parse(stdout) as { uitkomsten: Record<string, { oordeel: string }> }[];
    expect(list.map(({ uitkomsten }) => uitkomsten['dordtpas-kindtegoed']?.oordeel)).toEqual([
      'nee',
      'misschien',
    ]);
  });

  test('na het einde van een norm is het antwoord misschien', async () => {
    const { uitkomsten } = await judged({
      ...HUISHOUDEN,
      peildatum: '2027-01-01',
    });
    expect(uitkomsten['leergeld-sms-kinderfonds']).toMatchObject({
      oordeel: 'misschien',
      ontbreekt: [],
    });
  });

  const ONBEKEND = { gegevens: { leeftijdd: 3 } };

  test.each([
    ['een onbekend gegeven', ONBEKEND, 'gegevens.leeftijdd: '],
    ['een fout in een lijst', [HUISHOUDEN, ONBEKEND], 'Huishouden 2: gegevens.leeftijdd: '],
    ['geen JSON', '{', 'geen geldige JSON'],
  ])('%s: uitgang 2 en een zin in het Nederlands', async (_naam, input, zin) => {
    const { code, stdout, stderr } = await wijzer(input);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(zin);
  });

  // The sentence alone: to start the command for each would take ten times as long.
  test.each([
    ['een onbekend gegeven', ONBEKEND, 'Bedoelt u "leeftijd"?'],
    [
      'een onbekende gemeente',
      { gegevens: { gemeente: 'rotterdam' } },
      'kan hier niet. Schrijf alblasserdam',
    ],
    [
      'een leeftijd als tekst',
      { gegevens: { leeftijd: 'oud' } },
      'een heel getal van 0 tot en met 120',
    ],
    ['een kind van 18', { gegevens: { kinderen: [18] } }, 'van 0 tot en met 17'],
    [
      'een bereik achterstevoren',
      { gegevens: { inkomen: { min: 5, max: 1 } } },
      'een bedrag in euro',
    ],
    ['een datum die niet bestaat', { peildatum: '2026-02-30', gegevens: {} }, 'is geen datum'],
    ['een extra veld', { gegevens: {}, naam: 'Jan' }, 'Gebruik alleen "peildatum" en "gegevens"'],
    ['geen gegevens', {}, 'Zet onder "gegevens"'],
  ])('%s: een zin in het Nederlands', async (_naam, input, zin) => {
    const { kennis } = await readKennis(CONTENT);
    const { antwoord, fouten } = answerHuishouden(input, kennis, '2026-11-21', zinnenNl);
    expect(antwoord).toBeUndefined();
    expect(fouten.map(({ melding }) => melding).join('\n')).toContain(zin);
  });
});

describe('npm run wijzer met eigen inhoud', () => {
  let eigen: string;

  beforeAll(async () => {
    eigen = path.join(dir, 'voorbeeldstad');
    for (const map of ['regelingen', 'gemeenten', 'vragen']) {
      await mkdir(path.join(eigen, map), { recursive: true });
    }
    await writeFile(
      path.join(eigen, 'gemeenten/voorbeeldstad.md'),
      '---\nnaam: Voorbeeldstad\n---\n',
    );
    await writeFile(
      path.join(eigen, 'vragen/pas.yaml'),
      `titel: Wat geldt voor u?
waarom: Dit telt mee voor de stadspas.
volgorde: 95
velden:
  - aankruisen:
      - { gegeven: mantelzorger, tekst: Ik ben mantelzorger }
      - { gegeven: pasGeweigerd, tekst: Mijn pas is ingetrokken }
    geen: Geen van deze
`,
    );
    await writeFile(
      path.join(eigen, 'regelingen/stadspas.md'),
      `---
titel: Stadspas
status: aan-te-vragen
gemeenten: [voorbeeldstad]
voorwaarden:
  alle:
    - geen-van:
        - pasGeweigerd: ja
        - wonen: instelling
    - een-van:
        - uitkering: [bijstand, aow]
        - mantelzorger: ja
        - bewind: ja
        - inkomen: { hoogstens: 130%, van: bijstandsnorm }
---
`,
    );
  });

  const GEVALLEN: readonly [naam: string, gegevens: object, oordeel: string][] = [
    [
      'automatisch door bijstand',
      { uitkering: ['bijstand'], pasGeweigerd: false, wonen: 'huur' },
      'ja',
    ],
    [
      'automatisch door een eigen vraag',
      { mantelzorger: true, pasGeweigerd: false, wonen: 'huur' },
      'ja',
    ],
    ['uitgesloten door een eigen vraag', { uitkering: ['bijstand'], pasGeweigerd: true }, 'nee'],
    [
      'net onder de inkomensgrens',
      { leeftijd: 40, partner: false, inkomen: 1753.03, pasGeweigerd: false, wonen: 'huur' },
      'ja',
    ],
    [
      'net boven de inkomensgrens, en geen van de andere gronden',
      {
        leeftijd: 40,
        partner: false,
        inkomen: 1753.04,
        uitkering: [],
        mantelzorger: false,
        bewind: false,
      },
      'nee',
    ],
    ['er is nog te weinig bekend', { uitkering: ['bijstand'] }, 'misschien'],
  ];

  test('elk huishouden krijgt zijn oordeel', async () => {
    const input = GEVALLEN.map(([, gegevens]) => ({
      peildatum: '2026-11-21',
      gegevens: { gemeente: 'voorbeeldstad', ...gegevens },
    }));
    const { stdout } = await wijzer(input, '--content', eigen);
    const answers = JSON.parse(stdout) as Pick<Antwoord, 'uitkomsten'>[];
    const said = answers.map(({ uitkomsten }, i) => [GEVALLEN[i]![0], Object.entries(uitkomsten)]);
    expect(said).toEqual(
      GEVALLEN.map(([naam, , oordeel]) => [
        naam,
        [['stadspas', expect.objectContaining({ oordeel }) as unknown]],
      ]),
    );
  });

  test('de volgende vraag kan een eigen vraag zijn', async () => {
    const gegevens = { gemeente: 'voorbeeldstad', uitkering: ['bijstand'], wonen: 'huur' };
    const { volgendeVraag } = await judged(
      { peildatum: '2026-11-21', gegevens },
      '--content',
      eigen,
    );
    expect(volgendeVraag).toBe('pas');
  });

  test('een fout in de eigen inhoud: uitgang 2, met bestand en veld', async () => {
    const fout = path.join(dir, 'fout');
    await mkdir(path.join(fout, 'regelingen'), { recursive: true });
    await writeFile(
      path.join(fout, 'regelingen/pas.md'),
      '---\ntitel: Pas\nstatus: aan-te-vragen\ngemeenten: alle\nvoorwaarden:\n  leeftijdd: 18+\n---\n',
    );
    const { code, stderr } = await wijzer(HUISHOUDEN, '--content', fout);
    expect(code).toBe(2);
    expect(stderr).toContain('regelingen/pas.md: voorwaarden.leeftijdd: Er is geen vraag');
  });
});
