import type { z } from 'zod';
import { gemeenteSchema } from '../domain/schema/gemeente.ts';
import { normSchema } from '../domain/schema/norm.ts';
import { regelingRegelsSchema } from '../domain/schema/regeling.ts';
import { vraagSchema, type VraagVeld } from '../domain/schema/vraag.ts';
import { readMap, type Ending, type Inhoudsfout } from './bestanden.ts';
import type { Kennis } from '../domain/kennis.ts';
import { makeKennis, type Bronteksten, type Gelezen } from './kennis.ts';
import { parseMet } from './melding.ts';

/**
 * Reads the rules in a content folder, and lists every mistake in Dutch. What `dir` does not bring
 * is taken from `terugval`, so that a gemeente can bring only its own regelingen: whole folders of
 * gemeenten and regelingen, norms by name, and vragen for what its own vragen do not ask.
 */
export async function readKennis(
  dir: string,
  terugval?: string,
): Promise<{ kennis: Kennis; fouten: readonly Inhoudsfout[] }> {
  const fouten: Inhoudsfout[] = [];
  const own = await readBronteksten(dir, fouten);
  const teksten = terugval ? complete(own, await readBronteksten(terugval, fouten)) : own;
  const made = makeKennis(teksten);
  return { kennis: made.kennis, fouten: [...fouten, ...made.fouten] };
}

async function readBronteksten(dir: string, fouten: Inhoudsfout[]): Promise<Bronteksten> {
  const [gemeenten, vragen, normen, regelingen] = await Promise.all([
    readTeksten(dir, 'gemeenten', '.md', gemeenteSchema, fouten),
    readTeksten(dir, 'vragen', '.yaml', vraagSchema, fouten),
    readTeksten(dir, 'normen', '.yaml', normSchema, fouten),
    readTeksten(dir, 'regelingen', '.md', regelingRegelsSchema, fouten),
  ]);
  return { gemeenten, vragen, normen, regelingen };
}

function complete(own: Bronteksten, other: Bronteksten): Bronteksten {
  const norms = new Set(own.normen.map(({ tekst }) => tekst.norm));
  const asked = new Set(own.vragen.flatMap(({ tekst }) => tekst.velden.flatMap(gegevensIn)));
  const fillsMore = ({ tekst }: Bronteksten['vragen'][number]) =>
    tekst.velden.flatMap(gegevensIn).some((gegeven) => !asked.has(gegeven));
  return {
    gemeenten: own.gemeenten.length > 0 ? own.gemeenten : other.gemeenten,
    regelingen: own.regelingen.length > 0 ? own.regelingen : other.regelingen,
    normen: [...own.normen, ...other.normen.filter(({ tekst }) => !norms.has(tekst.norm))],
    vragen: [...own.vragen, ...other.vragen.filter(fillsMore)],
  };
}

function gegevensIn(veld: VraagVeld): string[] {
  return 'aankruisen' in veld ? veld.aankruisen.map(({ gegeven }) => gegeven) : [veld.gegeven];
}

/** Reads and checks all files of one content folder; mistakes go to `fouten`. */
export async function readTeksten<T extends z.ZodType>(
  dir: string,
  map: string,
  ending: Ending,
  schema: T,
  fouten: Inhoudsfout[],
): Promise<Gelezen<z.infer<T>>[]> {
  const files = await readMap(dir, map, ending, fouten);
  return files.flatMap(({ pad, slug, data }) => {
    const tekst = parseMet(schema, data, pad, fouten);
    return tekst === undefined ? [] : [{ pad, slug, tekst }];
  });
}
