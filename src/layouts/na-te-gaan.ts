import { getOrganisaties } from '../content/collecties.ts';
import type { NaTeGaan } from '../domain/schema/velden.ts';
import { redactie } from '../i18n/redactie.ts';

/** Open questions as sentences; the reader also learns who can answer, where we know that. */
export async function getNaTeGaan(items: readonly NaTeGaan[]): Promise<string[]> {
  const organisaties = await getOrganisaties();
  return items.map(({ wat, bij }) => {
    const naam = bij && organisaties.find(({ slug }) => slug === bij)?.naam;
    if (!naam) return wat;
    return `${/[.?!]$/.test(wat) ? wat : `${wat}.`} ${redactie.naTeVragenBij(naam)}`;
  });
}
