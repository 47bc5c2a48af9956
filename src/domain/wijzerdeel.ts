import type { Wijzerdata } from './kennis.ts';
import type { Regeling } from './regeling.ts';

/** What a large site keeps in a file apart: the regelingen of one gemeente that are not everywhere. */
export interface Wijzerdeel {
  readonly regelingen: readonly Regeling[];
  readonly kaarten: Wijzerdata['kaarten'];
  readonly plaatselijk: Wijzerdata['plaatselijk'];
}

/**
 * Takes a large site apart: what holds everywhere, and a part for each gemeente. The rest of the data
 * names the gemeenten that have a part (`meer`).
 * @param gemeenten slugs of all gemeenten of the site
 */
export function splitWijzerdata(
  data: Wijzerdata,
  gemeenten: readonly string[],
): { readonly kern: Wijzerdata; readonly delen: ReadonlyMap<string, Wijzerdeel> } {
  const { regelingen } = data.kennis;
  const everywhere = (regeling: Regeling) =>
    gemeenten.every((gemeente) => regeling.gemeenten?.includes(gemeente) ?? true);
  const kern = pick(data, regelingen.filter(everywhere));
  const delen = gemeenten.map((gemeente) => {
    const own = regelingen.filter(
      (regeling) => !everywhere(regeling) && regeling.gemeenten?.includes(gemeente),
    );
    return [gemeente, pick(data, own)] as const;
  });
  const filled = delen.filter(([, { regelingen: own }]) => own.length > 0);
  return {
    kern: {
      ...data,
      kennis: { ...data.kennis, regelingen: kern.regelingen },
      kaarten: kern.kaarten,
      plaatselijk: kern.plaatselijk,
      meer: filled.map(([gemeente]) => gemeente),
    },
    delen: new Map(filled),
  };
}

/** The data with the part of one gemeente added. */
export function addWijzerdeel(data: Wijzerdata, gemeente: string, deel: Wijzerdeel): Wijzerdata {
  const known = new Set(data.kennis.regelingen.map(({ slug }) => slug));
  const nieuw = deel.regelingen.filter(({ slug }) => !known.has(slug));
  return {
    ...data,
    kennis: { ...data.kennis, regelingen: [...data.kennis.regelingen, ...nieuw] },
    kaarten: { ...data.kaarten, ...deel.kaarten },
    plaatselijk: { ...data.plaatselijk, ...deel.plaatselijk },
    meer: (data.meer ?? []).filter((een) => een !== gemeente),
  };
}

function pick(data: Wijzerdata, regelingen: readonly Regeling[]): Wijzerdeel {
  const slugs = new Set(regelingen.map(({ slug }) => slug));
  // The cards of regelingen without rules belong where the regeling is; a local card is "slug@place".
  const keep = <T>(cards: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(cards).filter(([key]) => slugs.has(key.split('@')[0] ?? key)),
    );
  return { regelingen, kaarten: keep(data.kaarten), plaatselijk: keep(data.plaatselijk) };
}
