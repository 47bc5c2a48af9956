// npm run meldroute: which rule decides on a melding, and why.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readTeksten } from '../../src/content/inhoud.ts';
import { describeRoute, readMeldpunt } from '../../src/content/meldroute.ts';
import { readRoutegegevens } from '../../src/domain/routegegevens.ts';
import { explainRoute } from '../../src/domain/routeuitleg.ts';
import { routewoorden } from '../../src/domain/routewoorden.ts';
import { organisatieSchema } from '../../src/domain/schema/organisatie.ts';
import { CONTENT } from './inhoudkopie.ts';

vi.setConfig({ testTimeout: 30_000 });

const { tabel, gemeenten, fouten } = await readMeldpunt(CONTENT);

function verslag(raw: unknown): string {
  const { gegevens = {} } = readRoutegegevens(raw, gemeenten);
  return describeRoute(gegevens, explainRoute(gegevens, tabel!), tabel!.namen);
}

function wrong(raw: unknown): string[] {
  const { fouten: found = [] } = readRoutegegevens(raw, gemeenten);
  return found.map(({ veld, melding }) => `${veld}: ${melding}`);
}

test('de tabel van de site is te lezen zonder de site te bouwen', () => {
  expect(fouten).toEqual([]);
  expect(tabel?.regels.at(-1)?.regel).toBe('Al het andere');
});

test('wie in een gemeente iets moet doen, werkt ook in die gemeente', async () => {
  const organisaties = await readTeksten(CONTENT, 'organisaties', '.md', organisatieSchema, []);
  const worksIn = new Map(organisaties.map(({ slug, tekst }) => [slug, tekst.gemeenten]));
  for (const { regel, als = {}, aan, kopie = [] } of tabel!.regels) {
    for (const slug of [...aan, ...kopie]) {
      if (slug === 'coordinatiepunt') continue;
      const where = worksIn.get(slug);
      const missing = (als.gemeente ?? ['overal']).filter(
        (one) => where !== 'alle' && !where?.includes(one),
      );
      expect(missing, `${regel}: ${slug}`).toEqual([]);
    }
  }
});

describe('het verslag', () => {
  test('zegt wie het krijgt, welke regel dat zegt, en waarom de regels erboven niet', () => {
    const melding = {
      soort: 'hulp',
      onderwerp: 'schulden',
      gemeente: 'alblasserdam',
      rol: 'inwoner',
      nood: [],
    };
    expect(verslag(melding)).toBe(`Deze melding gaat naar het Brughuis (brughuis-alblasserdam).
Niemand krijgt een kopie.
Wie nog geen e-mailadres bevestigde, krijgt geen mail. Dan gaat de melding naar het coördinatiepunt.

Waarom? Regel 7 (“Hulp in Alblasserdam”) is de eerste regel die past:
- soort is hulp
- gemeente is alblasserdam

De regels erboven passen niet:
1. Nood in Alblasserdam
   - nood is niet ingevuld; de regel vraagt eten, energie of huis
2. Nood buiten Alblasserdam
   - gemeente is alblasserdam; de regel vraagt dordrecht, hardinxveld-giessendam, hendrik-ido-ambacht, papendrecht, sliedrecht of zwijndrecht
   - nood is niet ingevuld; de regel vraagt eten, energie of huis
3. Nood ergens anders
   - nood is niet ingevuld; de regel vraagt eten, energie of huis
4. Zorgen om iemand
   - soort is hulp; de regel vraagt zorgen-om-iemand
5. Van een professional
   - rol is inwoner; de regel vraagt professional
6. Iets werkt niet, of een idee
   - soort is hulp; de regel vraagt werkt-niet of idee
`);
  });

  test('noemt wie een kopie krijgt', () => {
    expect(verslag({ nood: 'eten', gemeente: 'alblasserdam' })).toContain(
      'Een kopie gaat naar het coördinatiepunt van het meldpunt (coordinatiepunt).',
    );
  });

  test('zegt wat er nog open is, en wat niet meetelt', () => {
    const text = verslag({ soort: 'idee', gemeente: '', werkveld: 'school', rol: null });
    expect(text).toContain('Niet ingevuld: onderwerp en gemeente. Met een antwoord erbij');
    expect(text).toContain('Het werkveld telt niet mee: dat hoort alleen bij rol professional.');
    expect(verslag({})).toContain('- deze regel past op elke melding');
  });
});

test.each<[unknown, string[]]>([
  [[], [': Schrijf één melding, zoals { "soort": "hulp", "gemeente": "dordrecht" }.']],
  [null, [': Schrijf één melding, zoals { "soort": "hulp", "gemeente": "dordrecht" }.']],
  [
    { soort: 'hulpp' },
    [
      'soort: "hulpp" kan hier niet. Bedoelt u "hulp"? Kies uit hulp, zorgen-om-iemand, werkt-niet of idee.',
    ],
  ],
  [{ nood: ['eten', 3] }, ['nood: 3 kan hier niet. Kies uit eten, energie of huis.']],
  [{ gemente: 'x' }, ['gemente: Dit veld kennen we niet. Bedoelt u "gemeente"?']],
  [{ rol: ['inwoner', 'naaste'] }, ['rol: Hier kan maar één waarde staan. Kies er één.']],
  [{ gemeente: 'constructor' }, [expect.stringMatching(/^gemeente: "constructor" kan hier niet\./)]],
])('%j is geen melding: %j', (raw, messages) => {
  expect(wrong(raw)).toEqual(messages);
});

test('wat niet meetelt, mag er staan', () => {
  const whole = { tekst: 'Ik heb hulp nodig.', contact: 'a@b.nl', versie: 2, kopie: [], eigen: 1 };
  expect(wrong({ ...whole, soort: 'hulp' })).toEqual([]);
});

test('de uitleg voor redacteuren noemt elk veld en elk woord, en haar voorbeeld werkt', async () => {
  const readme = await readFile(path.join(CONTENT, 'README.md'), 'utf8');
  const section = readme.split('## Wie krijgt welke melding?')[1]?.split('\n## ')[0] ?? '';
  for (const [veld, words] of Object.entries(routewoorden([]))) {
    const row = section.split('\n').find((line) => line.startsWith(`| \`${veld}\``)) ?? '';
    // The themas have a table of their own.
    const named = veld === 'onderwerp' ? ['anders'] : words;
    expect(
      named.filter((word) => !row.includes(word)),
      veld,
    ).toEqual([]);
  }
  const [, example = ''] = /Een regel proberen[\s\S]*?```json\n([\s\S]*?)```/.exec(section) ?? [];
  expect(verslag(JSON.parse(example))).toContain('Regel 1 (“Nood in Alblasserdam”)');
});

describe('npm run meldroute', () => {
  const MELDROUTE = path.resolve(import.meta.dirname, '../../src/cli/meldroute.ts');
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'meldroute-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  async function meldroute(input: string, ...args: string[]) {
    const running = promisify(execFile)(process.execPath, [MELDROUTE, ...args]);
    running.child.stdin?.end(input);
    return running.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );
  }

  test('leest de invoer, geeft JSON, en ziet dat de regels veranderd zijn', async () => {
    const bijlage = { versie: 2, soort: 'hulp', gemeente: 'sliedrecht', regel: 'Van vroeger' };
    const { code, stdout, stderr } = await meldroute(JSON.stringify(bijlage), '-', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      melding: { soort: 'hulp', gemeente: 'sliedrecht' },
      aan: ['coordinatiepunt'],
      kopie: [],
      regel: 'Al het andere',
      omdat: [],
    });
    expect(stderr).toContain('gold regel “Van vroeger”. De regels zijn daarna veranderd.');
  });

  test('leest een bestand en een andere tabel, en zegt wat daarin niet klopt', async () => {
    const file = path.join(dir, 'melding.json');
    await writeFile(file, '\uFEFF{ "soort": "idee", "onderwerp": "zorg", "gemeente": "elders" }');
    const own = await meldroute('', file);
    expect(own).toMatchObject({ code: 0, stderr: '' });
    expect(own.stdout).toContain('Regel 6 (“Iets werkt niet, of een idee”)');

    for (const map of ['organisaties', 'gemeenten']) {
      await mkdir(path.join(dir, map));
      await cp(path.join(CONTENT, map), path.join(dir, map), { recursive: true });
    }
    const regels = [
      { regel: 'Idee', als: { soort: ['idee'] }, aan: ['coordinatiepunt'] },
      { regel: 'Idee over zorg', als: { soort: ['idee'], onderwerp: ['zorg'] }, aan: ['geldfit'] },
      ...tabel!.regels.slice(-1),
    ];
    await writeFile(path.join(dir, 'meldpunt.json'), JSON.stringify({ ...tabel, regels }));
    expect(await meldroute('', file, '--content', dir)).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'meldpunt.json: regels.2: Regel 2 (“Idee over zorg”) doet nooit iets: regel 1 (“Idee”) staat erboven en past op elke melding waar deze regel op past. Zet regel 2 boven regel 1, of haal hem weg.\n',
    });
  });

  test.each([
    ['{"soort": hulp}', ['-'], /^De invoer is geen geldige JSON\./],
    ['', ['nergens.json'], /^Het bestand nergens\.json is niet te lezen\./],
    ['', [], /^Gebruik: npm run -s meldroute -- melding\.json/],
  ])('%j %j eindigt met code 2 en een zin', async (input, args, message) => {
    const { code, stderr, stdout } = await meldroute(input, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
