import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { slugFrom } from '../../src/content/bestanden-controle.ts';
import { BESTANDSOORTEN } from '../../src/content/bestandsoorten.ts';
import { checkInhoud } from '../../src/content/controle.ts';
import { newFiles } from '../../src/content/nieuw/nieuw.ts';
import { fieldsOf, type Veld } from '../../src/content/nieuw/velden.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

vi.setConfig({ testTimeout: 30_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOORTEN = Object.keys(BESTANDSOORTEN);
const run = promisify(execFile);

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'nieuw-'));
});
afterEach(() => rm(dir, { recursive: true }));

function names(velden: readonly Veld[]): string[] {
  return velden.flatMap(({ naam, vorm }) => [
    naam,
    ...(vorm.soort === 'blok' ? names(vorm.velden) : []),
  ]);
}

describe.each(SOORTEN)('een nieuw bestand: %s', (soort) => {
  const velden = fieldsOf(BESTANDSOORTEN[soort]!.schema);
  const [{ tekst } = { tekst: '' }] = newFiles(soort, 'rivierpas', '2026-11-21');

  test('elk veld staat erin, met de uitleg van het schema', () => {
    const plain = tekst.replaceAll(/\n *#+ */g, ' ');
    for (const naam of names(velden)) expect(tekst).toMatch(new RegExp(`\\b${naam}:`));
    for (const { uitleg } of velden) if (uitleg) expect(plain).toContain(uitleg);
  });

  test('het is te lezen, ook als alle velden aan staan', () => {
    const yaml = tekst.replace(/^---\n/, '').replace(/\n---\n[\s\S]*/, '');
    const on = yaml.replaceAll(/^( *)#(?! )( *[a-z-]+:| *- | {2,})/gm, '$1$2');
    expect(() => load(yaml)).not.toThrow();
    expect(Object.keys(load(on) as object)).toEqual(velden.map(({ naam }) => naam));
  });
});

test('de controle noemt elk veld dat nog niet is ingevuld', async () => {
  await cp(path.join(ROOT, 'content'), dir, { recursive: true });
  const files = SOORTEN.flatMap((soort) => newFiles(soort, 'rivierpas', '2026-11-21'));
  for (const { pad, tekst } of files) await writeFile(path.join(dir, pad), tekst);
  // One that slipped through in a text that was finished otherwise.
  const bijstand = path.join(dir, 'regelingen/bijstand.md');
  await writeFile(bijstand, `${await readFile(bijstand, 'utf8')}\nVUL IN: nog iets.\n`);

  const { fouten } = await checkInhoud(dir, zinnenNl);
  const saidOf = (file: string) =>
    fouten.filter(({ bestand }) => bestand === file).map(({ veld }) => veld);
  for (const soort of SOORTEN) {
    const { map, ending, schema } = BESTANDSOORTEN[soort]!;
    const said = saidOf(`${map}/rivierpas${ending}`).map((veld) => veld.split('.')[0]);
    const needed = fieldsOf(schema).filter(({ verplicht }) => verplicht);
    expect(said, soort).toEqual(expect.arrayContaining(needed.map(({ naam }) => naam)));
  }
  expect(saidOf('regelingen/rivierpas.voorbeelden.yaml')).toEqual(
    expect.arrayContaining(['1.naam', '3.gegevens.leeftijd']),
  );
  expect(saidOf('regelingen/bijstand.md')).toEqual(['tekst']);
});

describe('npm run nieuw', () => {
  async function nieuw(
    ...args: string[]
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    const cli = path.join(ROOT, 'src/cli/nieuw.ts');
    try {
      const done = await run(process.execPath, [cli, ...args, '--content', dir]);
      return { code: 0, ...done };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  }

  test('maakt een regeling met voorbeelden', async () => {
    const { code, stdout } = await nieuw('regeling', 'rivierpas');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Gemaakt: content/regelingen/rivierpas.md en content/regelingen/rivierpas.voorbeelden.yaml.',
    );
    expect(await readdir(path.join(dir, 'regelingen'))).toHaveLength(2);
  });

  test('wat niet kan, maakt niets en zegt waarom', async () => {
    await mkdir(path.join(dir, 'regelingen'));
    await writeFile(path.join(dir, 'regelingen/bijstand.md'), 'van mij');
    await writeFile(path.join(dir, 'regelingen/rivierpas.voorbeelden.yaml'), '[]');
    const before = await readdir(dir, { recursive: true });
    const cases: readonly (readonly [string[], string])[] = [
      [['regeling', 'bijstand'], 'content/regelingen/bijstand.md is er al'],
      [['regeling', 'rivierpas'], 'rivierpas.voorbeelden.yaml is er al'],
      [['regeling', 'Kledingbank Maxima'], 'npm run nieuw -- regeling kledingbank-maxima'],
      [['regeling', 'café'], 'npm run nieuw -- regeling cafe'],
      [['regeling', '../x'], 'kan geen bestandsnaam zijn'],
      [['regling', 'x'], 'Bedoelt u "regeling"?'],
      [['constructor', 'x'], '"constructor" kennen we niet'],
      [['regeling'], 'Schrijf ook de naam van het bestand.'],
      [[], 'Schrijf wat u wilt maken: regeling, organisatie'],
      [['regeling', 'x', '--snel'], 'De optie "--snel" kennen we niet.'],
    ];
    const outcomes = await Promise.all(cases.map(([args]) => nieuw(...args)));
    outcomes.forEach(({ code, stderr }, i) => {
      expect(stderr).toContain(cases[i]![1]);
      expect(code).toBe(2);
    });
    expect(await readdir(dir, { recursive: true })).toEqual(before);
    expect(await readFile(path.join(dir, 'regelingen/bijstand.md'), 'utf8')).toBe('van mij');
  });
});

test.each([
  ['Kledingbank  Maxima!', 'kledingbank-maxima'],
  ['Één plek', 'een-plek'],
  ['--x--', 'x'],
])('van "%s" naar %s', (naam, slug) => {
  expect(slugFrom(naam)).toBe(slug);
});
