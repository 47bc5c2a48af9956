import type { Gemeente, Regeling } from '../content/collecties.ts';
import type { Thema } from '../domain/themas.ts';
import { nl } from '../i18n/nl.ts';
import { nlPapier } from '../i18n/papier.ts';

/** Links under a heading. */
export interface Foldergroep {
  readonly kop: string;
  readonly links: readonly { readonly url: string; readonly tekst: string }[];
}

/** All that can be printed: posters, the leaflets of gemeenten, and those of regelingen by thema. */
export function groupFolders(
  regelingen: readonly Regeling[],
  gemeenten: readonly Gemeente[],
): Foldergroep[] {
  const { drukwerk, poster } = nlPapier;
  const themas = Object.keys(nl.thema) as Thema[];
  return [
    {
      kop: drukwerk.posters,
      links: [
        { url: '/poster/', tekst: poster.drechtsteden },
        ...gemeenten.map(({ slug, naam }) => ({
          url: `/gemeenten/${slug}/poster/`,
          tekst: poster.naam(naam),
        })),
      ],
    },
    {
      kop: drukwerk.gemeenten,
      links: gemeenten.map(({ slug, naam }) => ({
        url: `/gemeenten/${slug}/folder/`,
        tekst: nl.gemeenten.kop(naam),
      })),
    },
    ...themas.map((thema) => ({
      kop: nl.thema[thema].naam,
      links: regelingen
        .filter(({ themas: [eerste] }) => eerste === thema)
        .map(({ slug, titel }) => ({ url: `/regelingen/${slug}/folder/`, tekst: titel })),
    })),
  ].filter(({ links }) => links.length > 0);
}
