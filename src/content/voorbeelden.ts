import { readHuishouden } from '../domain/lezen/huishouden.ts';
import { normsOn } from '../domain/norm.ts';
import { voorbeeldenSchema, type Voorbeeld } from '../domain/schema/voorbeeld.ts';
import { judge } from '../domain/uitkomst.ts';
import { readMap, type Inhoudsfout } from './bestanden.ts';
import type { ZinnenVan } from './huishouden.ts';
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
    if (!kennis.regelingen.some((one) => one.slug === slug)) {
      const melding = `Bij deze voorbeelden hoort geen regeling. Maak regelingen/${slug}.md, of geef dit bestand de naam van een regeling.`;
      fouten.push({ bestand: pad, veld: '', melding });
      continue;
    }
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
  { peildatum, gegevens, oordeel }: Voorbeeld,
  kennis: Kennis,
  zinnenVan: ZinnenVan,
): string | undefined {
  const { huishouden, fouten } = readHuishouden({ gegevens }, kennis.catalogus);
  if (fouten.length > 0) return fouten.map(({ veld, melding }) => `${veld}: ${melding}`).join(' ');
  const regeling = kennis.regelingen.find((one) => one.slug === slug);
  const toestand = {
    ...kennis,
    gegevens: huishouden.gegevens,
    normen: normsOn(kennis.normen, peildatum),
  };
  const uitkomst = regeling && judge(regeling, toestand, peildatum, zinnenVan(kennis.woorden));
  if (!uitkomst) {
    return 'Deze regeling krijgt geen oordeel. Haal het voorbeeld weg, of kijk naar de status en de voorwaarden.';
  }
  if (uitkomst.oordeel === oordeel) return undefined;
  const redenen = uitkomst.redenen
    .map((reden) => `${reden.voorwaarde} (${reden.oordeel})`)
    .join('; ');
  return `Hier staat "${oordeel}", maar de voorwaarden geven "${uitkomst.oordeel}": ${redenen}. Kijk wat er klopt: het voorbeeld of de voorwaarden.`;
}
