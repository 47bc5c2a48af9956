import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dump, load } from 'js-yaml';
import { seeded } from './toeval.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Tekst {
  readonly slug: string;
  readonly velden: Record<string, unknown>;
  readonly alineas: readonly string[];
}

/**
 * A copy of the project with as many regelingen as asked: our own, and varied copies that each hold in
 * one of a number of made-up gemeenten. @returns its folder
 */
export async function makeGroteSite(regelingen: number, gemeenten: number): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'groei-'));
  for (const name of ['src', 'content', 'public', 'functions', 'tests']) {
    await cp(path.join(ROOT, name), path.join(dir, name), { recursive: true });
  }
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(path.join(ROOT, name), path.join(dir, name));
  }
  // One by one: Astro and Vite keep their own caches beside the packages.
  await mkdir(path.join(dir, 'node_modules'));
  for (const name of await readdir(path.join(ROOT, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    await symlink(path.join(ROOT, 'node_modules', name), path.join(dir, 'node_modules', name));
  }
  await writeContent(path.join(dir, 'content'), regelingen, gemeenten);
  return dir;
}

async function writeContent(content: string, aantal: number, plaatsen: number): Promise<void> {
  const gemeenten = Array.from({ length: plaatsen }, (_, i) => `groeistad-${i + 1}`);
  const example = await readFile(path.join(content, 'gemeenten/sliedrecht.md'), 'utf8');
  for (const slug of gemeenten) {
    const naam = naamVan(slug);
    await writeFile(
      path.join(content, `gemeenten/${slug}.md`),
      example.replaceAll('Sliedrecht', naam),
    );
  }
  const map = path.join(content, 'regelingen');
  const names = (await readdir(map)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const own = await Promise.all(names.map((name) => readTekst(map, name)));
  const random = seeded(2026);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const alineas = own.flatMap((one) => one.alineas);
  for (let i = 0; i < aantal - own.length; i += 1) {
    const van = own[i % own.length]!;
    const gemeente = gemeenten[i % gemeenten.length]!;
    // What holds in other gemeenten, and the ways in that lead to it, are not copied.
    const { plaatselijk: _, ...velden } = van.velden;
    const titel = `${String(velden.titel)} in ${naamVan(gemeente)} (${i + 1})`;
    const tekst = Array.from({ length: Math.max(2, van.alineas.length) }, () => pick(alineas));
    await writeFile(
      path.join(map, `${van.slug}-${i + 1}.md`),
      `---\n${dump({ ...velden, titel, gemeenten: [gemeente] })}---\n\n${tekst.join('\n\n')}\n`,
    );
  }
}

const naamVan = (slug: string) => `Groeistad ${slug.split('-').at(-1)}`;

async function readTekst(map: string, name: string): Promise<Tekst> {
  const text = await readFile(path.join(map, name), 'utf8');
  const [, velden = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return {
    slug: name.replace(/\.md$/, ''),
    velden: load(velden) as Record<string, unknown>,
    // Headings, tables and amounts are left where they belong.
    alineas: body.split(/\n{2,}/).filter((alinea) => /^[A-Z][^€]*$/.test(alinea)),
  };
}
