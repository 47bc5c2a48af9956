import type { z } from 'zod';
import { begripSchema } from '../domain/schema/begrip.ts';
import { gemeenteSchema } from '../domain/schema/gemeente.ts';
import { organisatieSchema } from '../domain/schema/organisatie.ts';
import { paginaSchema } from '../domain/schema/pagina.ts';
import { regelingSchema } from '../domain/schema/regeling.ts';
import { bedoelde } from '../domain/lezen/fout.ts';
import type { NaTeGaan } from '../domain/schema/velden.ts';
import { isJudged, type Regeling } from '../domain/regeling.ts';
import { leaves } from '../domain/voorwaarde.ts';
import { gegevensOfVraag } from '../domain/vraag.ts';
import { checkBedragen } from './bedragen-controle.ts';
import { checkBestanden, checkTitels } from './bestanden-controle.ts';
import { checkBegrippen } from './begrippen-controle.ts';
import type { Inhoudsfout } from './bestanden.ts';
import type { ZinnenVan } from './huishouden.ts';
import { checkIngangen } from './ingang-controle.ts';
import { readKennis, readTeksten } from './inhoud.ts';
import { checkInvullen } from './invullen-controle.ts';
import type { Kennis } from '../domain/kennis.ts';
import { readRoutetabel } from './meldpunt-controle.ts';
import { organisatiesIn } from './organisaties-in.ts';
import { readSynoniemen } from './synoniemen.ts';
import { checkVoorbeelden } from './voorbeelden.ts';

/** How many files of each kind were read, for the message that all is well. */
export type Aantallen = Readonly<Record<string, number>>;

/**
 * Checks everything that editors write: every field, every reference between files, every
 * voorbeeld. The build stops when this finds a mistake.
 */
export async function checkInhoud(
  dir: string,
  zinnenVan: ZinnenVan,
): Promise<{ fouten: readonly Inhoudsfout[]; aantallen: Aantallen }> {
  const fouten: Inhoudsfout[] = [];
  const read = <T extends z.ZodType>(map: string, schema: T) =>
    readTeksten(dir, map, '.md', schema, fouten);
  const [regelingen, organisaties, gemeenten, begrippen, paginas] = await Promise.all([
    read('regelingen', regelingSchema),
    read('organisaties', organisatieSchema),
    read('gemeenten', gemeenteSchema),
    read('begrippen', begripSchema),
    read('paginas', paginaSchema),
  ]);
  await checkBestanden(dir, fouten);
  const { kennis, fouten: regelfouten } = await readKennis(dir);
  const known = new Set(fouten.map(({ bestand, veld }) => `${bestand} ${veld}`));
  fouten.push(...regelfouten.filter(({ bestand, veld }) => !known.has(`${bestand} ${veld}`)));

  checkTitels(regelingen, fouten);
  checkBegrippen(begrippen, fouten);
  await checkBedragen(dir, regelingen, fouten);
  const orgSlugs = organisaties.map(({ slug }) => slug);
  for (const { pad, tekst } of regelingen) checkHulp(pad, organisatiesIn(tekst), orgSlugs, fouten);
  for (const { pad, tekst } of gemeenten) checkHulp(pad, tekst.hulp, orgSlugs, fouten);
  for (const { pad, tekst } of [...regelingen, ...organisaties]) {
    checkHulp(pad, askedOf(tekst), orgSlugs, fouten, 'na-te-gaan');
  }
  const gemeenteSlugs = gemeenten.map(({ slug }) => slug);
  for (const { pad, tekst } of organisaties) {
    checkGemeenten(pad, tekst.gemeenten, gemeenteSlugs, fouten);
  }
  await readRoutetabel(dir, { organisaties: orgSlugs, gemeenten: gemeenteSlugs }, fouten);
  const ingangen = await checkIngangen(
    dir,
    { regelingen, organisaties, gemeenten: gemeenteSlugs },
    fouten,
  );
  checkVragen(kennis, fouten);
  await checkInvullen(dir, fouten);
  const synoniemen = await readSynoniemen(dir, fouten);
  // With a broken rule every voorbeeld would fail; an editor mends the rule first.
  const voorbeelden =
    fouten.length > 0 ? 0 : await checkVoorbeelden(dir, kennis, zinnenVan, fouten);
  const aantallen = {
    regelingen: regelingen.length,
    vragen: kennis.vragen.length,
    normen: kennis.normen.length,
    gemeenten: gemeenten.length,
    organisaties: organisaties.length,
    begrippen: begrippen.length,
    paginas: paginas.length,
    ...ingangen,
    synoniemen: synoniemen.length,
    voorbeelden,
  };
  return { fouten, aantallen };
}

/** Who can confirm what is still open. */
function askedOf(tekst: { readonly 'na-te-gaan': readonly NaTeGaan[] }): string[] {
  return tekst['na-te-gaan'].flatMap(({ bij }) => bij ?? []);
}

function checkHulp(
  bestand: string,
  hulp: readonly string[],
  organisaties: readonly string[],
  fouten: Inhoudsfout[],
  veld = 'hulp',
): void {
  for (const slug of new Set(hulp)) {
    if (organisaties.includes(slug)) continue;
    fouten.push({
      bestand,
      veld,
      melding: `De organisatie "${slug}" bestaat niet.${bedoelde(slug, organisaties)} Kies uit ${organisaties.join(', ')}, of maak organisaties/${slug}.md.`,
    });
  }
}

function checkGemeenten(
  bestand: string,
  gemeenten: 'alle' | readonly string[],
  known: readonly string[],
  fouten: Inhoudsfout[],
): void {
  const wrong = gemeenten === 'alle' ? [] : gemeenten.filter((slug) => !known.includes(slug));
  for (const slug of wrong) {
    fouten.push({
      bestand,
      veld: 'gemeenten',
      melding: `De gemeente "${slug}" bestaat niet. Kies uit ${known.join(', ')}.`,
    });
  }
}

/** A voorwaarde on a gegeven that no screen asks for could never be settled. */
function checkVragen({ regelingen, vragen }: Kennis, fouten: Inhoudsfout[]): void {
  const asked = new Set(vragen.flatMap(gegevensOfVraag));
  for (const regeling of regelingen) {
    for (const gegeven of usedGegevens(regeling)) {
      if (asked.has(gegeven)) continue;
      fouten.push({
        bestand: `regelingen/${regeling.slug}.md`,
        veld: 'voorwaarden',
        melding: `Geen enkele vraag vult het gegeven "${gegeven}" in. Maak in de map vragen een vraag met dit gegeven.`,
      });
    }
  }
}

function usedGegevens(regeling: Regeling): Set<string> {
  const all = regeling.varianten
    .filter(isJudged)
    .flatMap((variant) => [...leaves(variant.voorwaarden!)]);
  return new Set(all.flatMap((blad) => ('gegeven' in blad ? [blad.gegeven] : [])));
}
