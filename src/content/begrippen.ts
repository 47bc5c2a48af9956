import { getCollection } from 'astro:content';
import {
  findBegrippen,
  makeBegripzoeker,
  type Begrip,
  type Begripzoeker,
} from '../domain/begrippen.ts';
import { getRegelingen, type Regeling } from './collecties.ts';

/** A hard word with the regelingen in whose text it stands. */
export interface Uitgelegd extends Begrip {
  readonly regelingen: readonly Pick<Regeling, 'slug' | 'titel'>[];
}

export interface Letter {
  readonly letter: string;
  readonly leden: readonly Uitgelegd[];
}

/** All hard words from A to Z. */
async function getBegrippen(): Promise<Begrip[]> {
  const entries = await getCollection('begrippen');
  return entries
    .map(({ id, data }) => ({ ...data, slug: id }))
    .sort((a, b) => a.woord.localeCompare(b.woord, 'nl'));
}

let zoeker: Promise<Begripzoeker> | undefined;

/** The search for all hard words. Made once a build: every page uses it. */
export function getBegripzoeker(): Promise<Begripzoeker> {
  // While editing, a word may have been added since the last page.
  if (import.meta.env.DEV) zoeker = undefined;
  zoeker ??= getBegrippen().then(makeBegripzoeker);
  return zoeker;
}

/** The hard words under their first letter, each with the regelingen in whose text it stands. */
export async function getBegrippenlijst(): Promise<Letter[]> {
  const [begrippen, regelingen] = await Promise.all([getBegrippen(), getRegelingenByBegrip()]);
  const letters = new Map<string, Uitgelegd[]>();
  for (const begrip of begrippen) {
    const letter = begrip.woord.charAt(0).toUpperCase();
    const uitgelegd = { ...begrip, regelingen: regelingen.get(begrip.slug) ?? [] };
    letters.set(letter, [...(letters.get(letter) ?? []), uitgelegd]);
  }
  return [...letters].map(([letter, leden]) => ({ letter, leden }));
}

/** By slug of the begrip, in the order of their titles. */
async function getRegelingenByBegrip(): Promise<Map<string, Regeling[]>> {
  const [regelingen, search] = await Promise.all([getRegelingen(), getBegripzoeker()]);
  const by = new Map<string, Regeling[]>();
  for (const regeling of regelingen) {
    for (const { begrip } of findBegrippen(textOf(regeling), search)) {
      by.set(begrip.slug, [...(by.get(begrip.slug) ?? []), regeling]);
    }
  }
  return by;
}

/** What people read on the page of a regeling; not what only the search or an editor reads. */
function textOf(regeling: Regeling): string {
  const { titel, naam, samenvatting, opbrengst, aanvragen, papieren, plaatselijk } = regeling;
  const velden: unknown[] = [
    [titel, naam, samenvatting, opbrengst.tekst, opbrengst.bedragen, aanvragen.stappen, papieren],
    [regeling['status-uitleg'], regeling['voor-wie'], regeling['let-op'], plaatselijk],
  ];
  return [...stringsIn(velden), regeling.entry.body ?? ''].join('\n');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
