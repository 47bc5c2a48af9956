import type { Deurgegevens } from '../domain/meldpunt.ts';
import { COORDINATIEPUNT } from '../domain/route.ts';
import { getRegelingen } from './collecties.ts';
import { getMeldpuntgegevens } from './meldpunt.ts';

/** What the doors of the meldpunt need: no more than a phone has use for. */
export async function getDeurgegevens(): Promise<Deurgegevens> {
  const [gegevens, regelingen] = await Promise.all([getMeldpuntgegevens(), getRegelingen()]);
  const { gemeenten, onderwerpen, bellen, organisaties, tabel } = gegevens;
  const { regels } = tabel;
  const named = new Set([
    COORDINATIEPUNT,
    ...regels.flatMap(({ aan, kopie = [] }) => [...aan, ...kopie]),
  ]);
  return {
    gemeenten,
    onderwerpen,
    regelingen: regelingen.map(({ slug, naam, themas }) => ({
      waarde: slug,
      tekst: naam,
      onderwerp: themas[0],
    })),
    bellen,
    organisaties: organisaties.filter(({ waarde }) => named.has(waarde)),
    tabel: { regels },
  };
}
