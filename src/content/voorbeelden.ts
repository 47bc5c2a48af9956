import { voorbeeldenSchema, type Voorbeeld } from '../domain/schema/voorbeeld.ts';
import { readMap, type Inhoudsfout } from './bestanden.ts';
import { answerHuishouden, type ZinnenVan } from './huishouden.ts';
import type { Kennis } from '../domain/kennis.ts';
import { parseMet } from './melding.ts';

/**
 * Judges every voorbeeld beside the regelingen and reports each that comes out differently.
 * @returns how many there were
 */
export async function checkVoorbeelden(
  dir: string,
  kennis: Kennis,
  zinnenVan: ZinnenVan,
  fouten: Inhoudsfout[],
): Promise<number> {
  const files = await readMap(dir, 'regelingen', '.voorbeelden.yaml', fouten);
  let aantal = 0;
  for (const { pad, slug, data } of files) {
    const voorbeelden = parseMet(voorbeeldenSchema, data, pad, fouten) ?? [];
    aantal += voorbeelden.length;
    for (const voorbeeld of voorbeelden) {
      const melding = checkOne(slug, voorbeeld, kennis, zinnenVan);
      if (melding) fouten.push({ bestand: pad, veld: voorbeeld.naam, melding });
    }
  }
  return aantal;
}

/** What is wrong with one voorbeeld, in Dutch; undefined when it comes out as written. */
function checkOne(
  slug: string,
  voorbeeld: Voorbeeld,
  kennis: Kennis,
  zinnenVan: ZinnenVan,
): string | undefined {
  const { peildatum, gegevens } = voorbeeld;
  const { antwoord, fouten } = answerHuishouden({ peildatum, gegevens }, kennis, peildatum, zinnenVan);
  if (!antwoord) return fouten.map(({ veld, melding }) => `${veld}: ${melding}`).join(' ');
  const uitkomst = antwoord.uitkomsten[slug];
  if (!uitkomst) return 'Deze regeling krijgt geen oordeel. Haal het voorbeeld weg, of kijk naar de status en de voorwaarden.';
  if (uitkomst.oordeel === voorbeeld.oordeel) return undefined;
  const redenen = uitkomst.redenen.map((reden) => `${reden.voorwaarde} (${reden.oordeel})`).join('; ');
  return `Hier staat "${voorbeeld.oordeel}", maar de voorwaarden geven "${uitkomst.oordeel}": ${redenen}. Kijk wat er klopt: het voorbeeld of de voorwaarden.`;
}
