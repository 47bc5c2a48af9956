// The guide for editors: its examples must work, its links must lead somewhere, its tables must hold
// every field.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BESTANDSOORTEN } from '../../src/content/bestandsoorten.ts';
import { checkInhoud } from '../../src/content/controle.ts';
import { answerHuishouden } from '../../src/content/huishouden.ts';
import { readKennis } from '../../src/content/inhoud.ts';
import { fieldsOf } from '../../src/content/nieuw/velden.ts';
import { BEREKENINGEN } from '../../src/domain/berekeningen/tabel.ts';
import type { Kennis } from '../../src/domain/kennis.ts';
import { Foutenlijst } from '../../src/domain/lezen/fout.ts';
import { readVoorwaarden } from '../../src/domain/lezen/voorwaarden.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

vi.setConfig({ testTimeout: 30_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONTENT = path.join(ROOT, 'content');

let readme: string;
let kennis: Kennis;
let dir: string;
beforeAll(async () => {
  readme = await readFile(path.join(CONTENT, 'README.md'), 'utf8');
  kennis = (await readKennis(CONTENT)).kennis;
  dir = await mkdtemp(path.join(tmpdir(), 'uitleg-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** The blocks of code in a section, by the heading above it. */
function blocks(kop: string): string[] {
  const [, section = ''] = readme.split(new RegExp(`^#+ ${kop}.*\n`, 'm'));
  const own = section.split(/^#{2,3} /m)[0] ?? '';
  return [...own.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
}

/** The block that comes after a name of a file. */
function blockAfter(name: string): string {
  const at = readme.indexOf(name);
  expect(at, name).toBeGreaterThan(-1);
  return /```\w*\n([\s\S]*?)```/.exec(readme.slice(at))?.[1] ?? '';
}

test('elke link binnen de uitleg gaat naar een kop', () => {
  const slugs = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) =>
    kop
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug = '']) => slug);
  expect(links.filter((slug) => !slugs.includes(slug))).toEqual([]);
});

test('het wasmachinefonds, de situatie en de vraag komen door de controle', async () => {
  await cp(CONTENT, dir, { recursive: true });
  const files = {
    'regelingen/wasmachinefonds.md': blockAfter('**Stap 1.** Maak `regelingen/wasmachinefonds.md`'),
    'regelingen/wasmachinefonds.voorbeelden.yaml': blockAfter('**Stap 2.**'),
    'vragen/mantelzorg.yaml': blockAfter('Maak `vragen/mantelzorg.yaml`'),
    'situaties/ik-heb-dorst.md': blockAfter('\n## Een situatie, een thema'),
    'begrippen/een-begrip.md': blockAfter('\n## Een begrip').replace('vermogen', 'een begrip'),
  };
  for (const [name, text] of Object.entries(files)) {
    expect(text, name).not.toBe('');
    await writeFile(path.join(dir, name), text);
  }
  const { fouten } = await checkInhoud(dir, zinnenNl);
  expect(fouten).toEqual([]);
});

describe('voorwaarden', () => {
  test.each([
    'Getallen',
    'Ja of nee, en keuzes',
    'Kinderen \\(onder',
    'Een berekening',
    'Voorwaarden samen',
    'Zelf een zin kiezen',
    'Iets dat de wijzer niet kan weten',
  ])('de voorbeelden bij %s zijn te lezen', (kop) => {
    const parts = blocks(kop).flatMap((block) =>
      // A block of single lines holds a voorwaarde on each; another is one voorwaarde.
      /^[ -]/m.test(block) ? [block] : block.split('\n').filter(Boolean),
    );
    expect(parts.length).toBeGreaterThan(0);
    const normen = kennis.normen.filter(({ bedragen }) => bedragen.length > 0);
    for (const part of parts) {
      const lijst = new Foutenlijst();
      const raw = load(part) as Record<string, unknown> | unknown[];
      const context = {
        catalogus: kennis.catalogus,
        normen: normen.map(({ norm }) => norm),
        fouten: lijst,
      };
      readVoorwaarden('voorwaarden' in raw ? raw.voorwaarden : raw, '', context);
      expect(lijst.fouten, part).toEqual([]);
    }
  });

  test('elk gegeven en elke berekening staat in de uitleg', () => {
    const names = Object.keys(kennis.catalogus).filter((naam) => naam !== 'gemeente');
    const own = names.filter((naam) => !readme.includes(`\`${naam}\``));
    // What one vraag adds for one regeling need not be in the table.
    expect(
      own.filter((naam) => !kennis.vragen.some((vraag) => JSON.stringify(vraag).includes(naam))),
    ).toEqual([]);
    for (const naam of Object.keys(BEREKENINGEN)) expect(readme).toContain(`\`${naam}\``);
  });
});

test.each(Object.keys(BESTANDSOORTEN))('de tabel noemt elk veld van een %s', (soort) => {
  const missing = fieldsOf(BESTANDSOORTEN[soort]!.schema)
    .map(({ naam }) => naam)
    .filter((naam) => !new RegExp(`^\\| \`${naam}(?:\\.\\w+)?\``, 'm').test(readme));
  // Only for the one screen that comes before all others.
  expect(missing.filter((naam) => !(soort === 'vraag' && naam === 'eerst'))).toEqual([]);
});

test('Rivierdam geeft de uitslagen die erbij staan', async () => {
  const town = path.join(dir, 'rivierdam');
  for (const name of [
    'gemeenten/rivierdam.md',
    'regelingen/rivierpas.md',
    'vragen/mantelzorg.yaml',
  ]) {
    await mkdir(path.dirname(path.join(town, name)), { recursive: true });
    await writeFile(path.join(town, name), blockAfter(`\`rivierdam/${name}\``));
  }
  const huishouden = JSON.parse(blockAfter('`huishouden.json`\n')) as {
    gegevens: Record<string, unknown>;
  };
  const { kennis: regels, fouten } = await readKennis(town, CONTENT);
  expect(fouten).toEqual([]);
  const pas = (extra: Record<string, unknown>) => {
    const input = { ...huishouden, gegevens: { ...huishouden.gegevens, ...extra } };
    const { antwoord, fouten: wrong } = answerHuishouden(input, regels, '2026-11-21', zinnenNl);
    expect(wrong).toEqual([]);
    return antwoord?.uitkomsten['rivierpas'];
  };
  expect(pas({})).toMatchObject({ oordeel: 'misschien', ontbreekt: ['mantelzorger'] });
  expect(pas({ mantelzorger: true })?.oordeel).toBe('ja');
  expect(pas({ uitkering: ['bijstand'], leeftijd: null })?.oordeel).toBe('ja');
  expect(regels.vragen.map(({ slug }) => slug)).toContain('inkomen');
});
