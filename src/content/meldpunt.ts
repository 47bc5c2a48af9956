import ruw from '../../content/meldpunt.json';
import type { Belpunt, Keuze, Meldkeuzes, Meldpuntgegevens } from '../domain/meldpunt.ts';
import { checkRoutetabel } from '../domain/routecontrole.ts';
import { routetabelSchema } from '../domain/routetabel.ts';
import { ONDERWERPEN } from '../domain/schema/melding.ts';
import { ELDERS } from '../domain/themas.ts';
import { nlMelding } from '../i18n/melding.ts';
import { nl } from '../i18n/nl.ts';
import { getGemeenten, getOrganisaties, getRegelingen } from './collecties.ts';

/**
 * All that form and function need of the content.
 * @throws when content/meldpunt.json names something that does not exist, so that the build stops
 */
export async function getMeldpuntgegevens(): Promise<Meldpuntgegevens> {
  const [gemeenten, organisaties, regelingen] = await Promise.all([
    getGemeenten(),
    getOrganisaties(),
    getRegelingen(),
  ]);
  const slugs = (items: readonly { readonly slug: string }[]) => items.map(({ slug }) => slug);
  const tabel = routetabelSchema.parse(ruw);
  const fouten = checkRoutetabel(tabel, {
    organisaties: slugs(organisaties),
    gemeenten: slugs(gemeenten),
  });
  if (fouten.length > 0) {
    throw new Error(`content/meldpunt.json\n${fouten.map(({ melding }) => melding).join('\n')}`);
  }

  const nameOf = (slug: string, naam: string) => tabel.namen[slug] ?? naam;
  const phoneOf = (slug: string): Belpunt | undefined => {
    const found = organisaties.find((organisatie) => organisatie.slug === slug);
    if (!found?.telefoon) return undefined;
    return { naam: nameOf(slug, found.naam), telefoon: found.telefoon };
  };
  const elders = phoneOf(tabel['bel-anders']);
  if (!elders) {
    throw new Error(
      `content/meldpunt.json, bel-anders: "${tabel['bel-anders']}" heeft geen telefoonnummer. Kies een organisatie met een nummer.`,
    );
  }
  const bellen: Record<string, Belpunt> = { [ELDERS]: elders };
  for (const { slug, hulp } of gemeenten) {
    const own = hulp.map(phoneOf).find((point) => point !== undefined);
    if (own && own.telefoon !== elders.telefoon) bellen[slug] = own;
  }

  return {
    gemeenten: [
      ...gemeenten.map(({ slug, naam }) => ({ waarde: slug, tekst: naam })),
      { waarde: ELDERS, tekst: nlMelding.elders },
    ],
    onderwerpen: ONDERWERPEN.map((waarde) => ({
      waarde,
      tekst: waarde === 'anders' ? nlMelding.anders : nl.thema[waarde].naam,
    })),
    regelingen: regelingen.map(({ slug, naam }): Keuze => ({ waarde: slug, tekst: naam })),
    bellen,
    organisaties: organisaties.map(({ slug, naam }) => ({
      waarde: slug,
      tekst: nameOf(slug, naam),
    })),
    tabel,
  };
}

/** The part of it that the form needs. */
export async function getMeldkeuzes(): Promise<Meldkeuzes> {
  const { gemeenten, onderwerpen, regelingen, bellen } = await getMeldpuntgegevens();
  return { gemeenten, onderwerpen, regelingen, bellen };
}
