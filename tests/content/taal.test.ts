// The words of the interface are typed and whole, so that another language is one file.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WOORDEN, type HeleTaal } from '../../src/i18n/hele-taal.ts';
import { taal, takeWords } from '../../src/integrations/taal.ts';
import { schijn } from '../taal/schijn.ts';
import { schijntaal } from '../taal/schijntaal.ts';
import { findWoorden } from '../taal/woorden-in-code.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const I18N = path.join(ROOT, 'src/i18n');

/** Not asked of another language; `hele-taal.ts` says why. */
const NIET = [
  ['getallen', 'klok', 'inhoudstaal', 'hele-taal'],
  ['bron', 'periode'],
  ['melding-bevestiging', 'melding-mail', 'signalen'],
].flat();

const files = readdirSync(I18N)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

/** Where people read; what the service worker and the domain have to say, pages say with these words. */
const LEZEN = ['pages', 'layouts', 'components', 'islands', 'browser'].flatMap((folder) =>
  readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('src', folder, name.replaceAll(path.sep, '/')))
    .filter((name) => /\.(ts|tsx|astro)$/.test(name)),
);
const codeOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('the list of words', () => {
  it('has every file of src/i18n', () => {
    const forgotten = files.filter((name) => !(name in WOORDEN) && !NIET.includes(name));
    expect(
      forgotten,
      'Add the file to WOORDEN in src/i18n/hele-taal.ts, so that another language must bring it too.',
    ).toEqual([]);
  });

  it('has each name once, because a language is one file', async () => {
    const names = (await Promise.all(Object.values(WOORDEN).map((load) => load()))).flatMap(Object.keys);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has all that a page asks for', () => {
    const asked = LEZEN.flatMap((file) =>
      [...codeOf(file).matchAll(/\/i18n\/([a-z-]+)\.ts'/g)].map(([, name = '']) => name),
    );
    const shared = ['getallen', 'klok', 'inhoudstaal'];
    expect(asked.filter((name) => !(name in WOORDEN) && !shared.includes(name))).toEqual([]);
  });
});

describe('the code of pages and islands', () => {
  it('has no words of its own', () => {
    const found = LEZEN.flatMap((file) =>
      findWoorden(codeOf(file), file.endsWith('.astro')).map(
        ({ regel, tekst }) => `${file}:${regel} "${tekst}"`,
      ),
    );
    expect(found, 'Put these words in a file of src/i18n, and take them from there.').toEqual([]);
  });

  it('writes numbers and dates in one place, in the way of the language', () => {
    const found = [...LEZEN, ...files.map((name) => `src/i18n/${name}.ts`)]
      .filter((file) => !/(getallen|klok|melding-mail|signalen)\.ts$/.test(file))
      .filter((file) => /\bIntl\.|\.toLocale\w*\(/.test(codeOf(file)));
    expect(found, 'Take it from src/i18n/getallen.ts or klok.ts.').toEqual([]);
  });

  it.each([
    ['<Kop>Wie helpt u?</Kop>', ['Wie helpt u?']],
    ['<p>{isOpen ? "Open" : nl.dicht} {aantal}</p>', ['Open']],
    ['<p>{`Bel ${naam} nu`}</p>', ['Bel', 'nu']],
    ['<img alt="Een brug" class="brug" />', ['Een brug']],
    ['<input aria-label={naam || "Zoek hier"} name="zoek" />', ['Zoek hier']],
    ['<Kop {titel} tekst="Dit kunt u nu doen" />', ['Dit kunt u nu doen']],
    ['<p>{nl.kop} · {1} (2)</p><script>let a = "Dit is code";</script>', []],
  ])('is searched: %s', (template, expected) => {
    const found = findWoorden(`---\nconst { titel } = Astro.props;\n---\n\n${template}`, true);
    expect(found).toEqual(expected.map((tekst) => ({ regel: 5, tekst })));
  });
});

// The lines with @ts-expect-error are tests of the type checker: `npm run check`. So is `half.ts`.
describe('a language that is not whole', () => {
  it('does not compile when one word is missing, deep in a list', async () => {
    const { nlGemeente } = await WOORDEN.gemeente();
    const whole: HeleTaal['nlGemeente'] = nlGemeente;
    const { vergeten: _, ...zonder } = whole;
    // @ts-expect-error `vergeten` is missing
    const wrong: HeleTaal['nlGemeente'] = zonder;
    // @ts-expect-error a sentence asks for its number
    const zin: HeleTaal['nl']['begin']['alle'] = (aantal: string) => aantal;
    expect([wrong, zin]).toHaveLength(2);
  });

  it('but may say everything in other words', async () => {
    const { nlGemeente } = await WOORDEN.gemeente();
    // @ts-expect-error the Dutch words themselves are one text
    const other: (typeof nlGemeente)['teken'] = 'Belediyeniz';
    const woord: HeleTaal['nlGemeente']['teken'] = other;
    expect(woord).not.toBe(nlGemeente.teken);
  });

  it('is found by its last line, which every language has', () => {
    const talen = path.join(I18N, 'talen');
    const codes = existsSync(talen) ? readdirSync(talen) : [];
    const without = codes.filter(
      (name) => !/^export type Compleet = Volledig<typeof zelf>;$/m.test(codeOf(`src/i18n/talen/${name}`)),
    );
    expect(without, 'See src/i18n/hele-taal.ts for that line.').toEqual([]);
  });
});

describe('a site in another language', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'taal-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What a bundler makes of the module in a language. */
  async function bundle(entry: string, code: string): Promise<string> {
    const file = path.join(folder, 'ar.ts');
    await writeFile(file, code);
    await build({
      configFile: false,
      logLevel: 'silent',
      root: ROOT,
      plugins: [takeWords(file)],
      oxc: { jsx: { importSource: 'preact', runtime: 'automatic' } },
      ssr: { noExternal: true },
      build: { ssr: entry, outDir: folder, emptyOutDir: false, minify: false, target: 'esnext' },
    });
    return path.join(folder, `${path.basename(entry).replace(/\.tsx?$/, '')}.js`);
  }

  it('has its words, and no Dutch, in components and islands', async () => {
    const made = await bundle('tests/taal/proefpagina.tsx', await schijntaal());
    const { pagina } = (await import(made)) as { pagina: () => string };
    const html = pagina();
    expect(html).toContain(schijn('Ik maak me zorgen om iemand'));
    expect(html).toContain(schijn('Wis dit nummer'));
    // Numbers and dates are written as the language writes them.
    expect(html).toContain(new Intl.DateTimeFormat('ar-u-nu-latn', { month: 'long' }).format(Date.UTC(2026, 6, 1)));
    expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[a-z]{3}/i);
  });

  it('loads with each page only the words of that page', async () => {
    const made = await bundle(
      'src/components/MeldingKop.tsx',
      `const deur = { titel: 'Yardım istiyorum', lead: '', voorWie: '' };
       export const nlDeur = { hulp: deur, zorgen: deur, 'werkt-niet': deur };
       export const nlZoeken = { zoek: 'Ara' };`,
    );
    const code = await readFile(made, 'utf8');
    expect(code).toContain('Yardım istiyorum');
    expect(code).not.toContain('Ara');
  });

  it('is not built when there is no such file', () => {
    const start = taal('xx').hooks['astro:config:setup'] as unknown as (setup: object) => void;
    expect(() => start({ updateConfig: () => ({}) })).toThrow('src/i18n/talen/xx.ts');
  });
});
