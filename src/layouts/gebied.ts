import { getGemeenten } from '../content/collecties.ts';
import { opsomming } from '../domain/lezen/fout.ts';
import { nl } from '../i18n/nl.ts';

type Gemeenten = 'alle' | readonly string[];

/** Says in words where something holds; undefined when that is everywhere. */
export async function getGebied(): Promise<(gemeenten: Gemeenten) => string | undefined> {
  const namen = new Map((await getGemeenten()).map(({ slug, naam }) => [slug, naam]));
  return (gemeenten) => {
    if (gemeenten === 'alle') return undefined;
    if (gemeenten.length === namen.size) return nl.regeling.alleGemeenten;
    const words = gemeenten.map((slug) => namen.get(slug) ?? slug);
    return opsomming(words, 'en');
  };
}
