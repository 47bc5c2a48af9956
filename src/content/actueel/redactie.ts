import type { Kennis } from '../../domain/kennis.ts';
import { gemeenteSchema, type GemeenteTekst } from '../../domain/schema/gemeente.ts';
import { normSchema, type NormTekst } from '../../domain/schema/norm.ts';
import { organisatieSchema, type OrganisatieTekst } from '../../domain/schema/organisatie.ts';
import { paginaSchema, type PaginaTekst } from '../../domain/schema/pagina.ts';
import { regelingSchema, type RegelingTekst } from '../../domain/schema/regeling.ts';
import type { Inhoudsfout } from '../bestanden.ts';
import { readKennis, readTeksten } from '../inhoud.ts';
import type { Gelezen } from '../kennis.ts';

/** All that editors keep up to date, as far as it can be read. */
export interface Redactie {
  readonly regelingen: readonly Gelezen<RegelingTekst>[];
  readonly organisaties: readonly Gelezen<OrganisatieTekst>[];
  readonly gemeenten: readonly Gelezen<GemeenteTekst>[];
  readonly paginas: readonly Gelezen<PaginaTekst>[];
  readonly normen: readonly Gelezen<NormTekst>[];
  readonly kennis: Pick<Kennis, 'regelingen' | 'normen'>;
}

/** Reads the content folder; files with a mistake are left out and named in `fouten`. */
export async function readRedactie(
  dir: string,
): Promise<{ redactie: Redactie; fouten: readonly Inhoudsfout[] }> {
  const fouten: Inhoudsfout[] = [];
  const [regelingen, organisaties, gemeenten, paginas, normen] = await Promise.all([
    readTeksten(dir, 'regelingen', '.md', regelingSchema, fouten),
    readTeksten(dir, 'organisaties', '.md', organisatieSchema, fouten),
    readTeksten(dir, 'gemeenten', '.md', gemeenteSchema, fouten),
    readTeksten(dir, 'paginas', '.md', paginaSchema, fouten),
    readTeksten(dir, 'normen', '.yaml', normSchema, fouten),
  ]);
  const { kennis } = await readKennis(dir);
  return { redactie: { regelingen, organisaties, gemeenten, paginas, normen, kennis }, fouten };
}

/** What editors and desks call a text: the official name, without what stands in brackets behind it. */
export function noemer(tekst: { readonly titel: string; readonly naam?: string }): string {
  return (tekst.naam ?? tekst.titel).replace(/\s+\([^()]*\)$/, '');
}
