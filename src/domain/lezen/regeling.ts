import type { RegelingRegels } from '../schema/regeling.ts';
import type { Regeling, Variant } from '../regeling.ts';
import { ELDERS } from '../themas.ts';
import { bedoelde, opsomming } from './fout.ts';
import { readVoorwaarden, type Leescontext } from './voorwaarden.ts';

/**
 * Turns the frontmatter of a regeling into rules. Mistakes in the voorwaarden and unknown
 * gemeenten go to `context.fouten`.
 */
export function readRegeling(slug: string, tekst: RegelingRegels, context: Leescontext): Regeling {
  const places = placesOf(context);
  const gemeenten = tekst.gemeenten === 'alle' ? undefined : tekst.gemeenten;
  checkGemeenten('gemeenten', gemeenten ?? [], context);
  checkGemeenten('plaatselijk', Object.keys(tekst.plaatselijk), context);
  for (const place of Object.keys(tekst.plaatselijk)) {
    if (!gemeenten || gemeenten.includes(place)) continue;
    context.fouten.add(
      `plaatselijk.${place}`,
      `De regeling geldt niet in "${place}". Zet "${place}" ook bij "gemeenten", of haal dit blok weg.`,
    );
  }

  const own = Object.entries(tekst.plaatselijk).filter(
    ([, local]) => local.voorwaarden !== undefined || local.status !== undefined,
  );
  const base = read(tekst.voorwaarden, 'voorwaarden', context);
  const elsewhere = (gemeenten ?? places).filter((place) => !own.some(([name]) => name === place));
  const varianten: Variant[] = own.map(([place, local]) => ({
    gemeenten: [place],
    status: local.status ?? tekst.status,
    voorwaarden:
      local.voorwaarden === undefined
        ? base
        : read(local.voorwaarden, `plaatselijk.${place}.voorwaarden`, context),
  }));
  if (elsewhere.length > 0) {
    varianten.unshift({ gemeenten: elsewhere, status: tekst.status, voorwaarden: base });
  }
  return {
    slug,
    titel: tekst.titel,
    themas: tekst.themas ?? [],
    varianten,
    gemeenten,
    berekening: tekst.opbrengst?.berekening,
    gecontroleerd: tekst.gecontroleerd,
    volgorde: tekst.volgorde,
    geldig: tekst.geldig ?? {},
    ...(tekst.bronnen?.[0] && { bron: tekst.bronnen[0] }),
  };
}

function read(raw: unknown, veld: string, context: Leescontext): Variant['voorwaarden'] {
  if (raw !== null) return raw === undefined ? undefined : readVoorwaarden(raw, veld, context);
  // An editor who typed the word and stopped would otherwise get a regeling without oordeel.
  context.fouten.add(
    veld,
    'Onder "voorwaarden" staat niets. Schrijf er een voorwaarde onder, bijvoorbeeld "leeftijd: 18+", of haal het veld weg.',
  );
  return undefined;
}

function placesOf({ catalogus }: Leescontext): readonly string[] {
  const gemeente = catalogus['gemeente'];
  return gemeente?.soort === 'keuze' ? gemeente.opties : [ELDERS];
}

function checkGemeenten(veld: string, gemeenten: readonly string[], context: Leescontext): void {
  const places = placesOf(context);
  for (const gemeente of gemeenten) {
    if (places.includes(gemeente)) continue;
    context.fouten.add(
      veld,
      `De gemeente "${gemeente}" bestaat hier niet.${bedoelde(gemeente, places)} Kies uit ${opsomming(places)}, of maak een bestand in de map gemeenten.`,
    );
  }
}
