import { getCollection, type CollectionEntry } from 'astro:content';
import type { Doelgroep, Thema } from '../domain/themas.ts';

type Naam =
  | 'regelingen'
  | 'gemeenten'
  | 'organisaties'
  | 'begrippen'
  | 'paginas'
  | 'situaties'
  | 'themas'
  | 'doelgroepen';

/** A content file as pages use it: its fields, its slug, and the entry to render its text with. */
export type Item<N extends Naam> = CollectionEntry<N>['data'] & {
  readonly slug: string;
  readonly entry: CollectionEntry<N>;
};

export type Regeling = Item<'regelingen'>;
export type Gemeente = Item<'gemeenten'>;
export type Organisatie = Item<'organisaties'>;
export type Situatie = Item<'situaties'>;
export type Ingang = Situatie | Item<'themas'> | Item<'doelgroepen'>;

async function itemsOf<N extends Naam>(naam: N): Promise<Item<N>[]> {
  const entries = (await getCollection(naam)) as CollectionEntry<N>[];
  return entries.map((entry) => ({ ...entry.data, slug: entry.id, entry }));
}

async function oneOf<N extends Naam>(naam: N, slug: string): Promise<Item<N>> {
  const found = (await itemsOf(naam)).find((item) => item.slug === slug);
  if (!found) throw new Error(`Maak het bestand content/${naam}/${slug}.md.`);
  return found;
}

const byText =
  <T>(text: (item: T) => string) =>
  (a: T, b: T) =>
    text(a).localeCompare(text(b), 'nl');

/** All regelingen: what nobody confirmed comes last, what is urgent first, and then by title. */
export async function getRegelingen(): Promise<Regeling[]> {
  const byTitle = byText<Regeling>((regeling) => regeling.titel);
  const unsure = ({ status }: Regeling) => Number(status === 'niet-bevestigd');
  return (await itemsOf('regelingen')).sort(
    (a, b) => unsure(a) - unsure(b) || a.volgorde - b.volgorde || byTitle(a, b),
  );
}

export async function getRegelingenByThema(thema: Thema): Promise<Regeling[]> {
  return (await getRegelingen()).filter((regeling) => regeling.themas.includes(thema));
}

export async function getRegelingenByDoelgroep(doelgroep: Doelgroep): Promise<Regeling[]> {
  return (await getRegelingen()).filter((regeling) => regeling.doelgroepen.includes(doelgroep));
}

/** The regelingen with these slugs, in this order. */
export async function getRegelingenBySlug(slugs: readonly string[]): Promise<Regeling[]> {
  const regelingen = await getRegelingen();
  return slugs.flatMap((slug) => regelingen.find((regeling) => regeling.slug === slug) ?? []);
}

/** Regelingen that exist in a gemeente. */
export async function getRegelingenByGemeente(gemeente: string): Promise<Regeling[]> {
  return (await getRegelingen()).filter(
    ({ gemeenten }) => gemeenten === 'alle' || gemeenten.includes(gemeente),
  );
}

/** The gemeenten by name. */
export async function getGemeenten(): Promise<Gemeente[]> {
  return (await itemsOf('gemeenten')).sort(byText((gemeente) => gemeente.naam));
}

/** Organisaties and help lines in the order that editors gave them. */
export async function getOrganisaties(): Promise<Organisatie[]> {
  const byName = byText<Organisatie>((organisatie) => organisatie.naam);
  return (await itemsOf('organisaties')).sort((a, b) => a.volgorde - b.volgorde || byName(a, b));
}

/** @throws when the page does not exist, so that the build says so. */
export async function getPagina(slug: string): Promise<Item<'paginas'>> {
  return oneOf('paginas', slug);
}

/** Situaties in the order that editors gave them. */
export async function getSituaties(): Promise<Situatie[]> {
  return (await itemsOf('situaties')).sort((a, b) => a.volgorde - b.volgorde);
}

/** What a thema page says besides its list. @throws when the file does not exist. */
export async function getThema(thema: Thema): Promise<Item<'themas'>> {
  return oneOf('themas', thema);
}

/** What the page of a doelgroep says besides its list. @throws when the file does not exist. */
export async function getDoelgroep(doelgroep: Doelgroep): Promise<Item<'doelgroepen'>> {
  return oneOf('doelgroepen', doelgroep);
}
