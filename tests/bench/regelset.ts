import path from 'node:path';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Catalogus, Gegevens } from '../../src/domain/gegevens.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { normsOn, type GeldendeNormen } from '../../src/domain/norm.ts';
import { isJudged, type Regeling } from '../../src/domain/regeling.ts';
import { regelingenOn } from '../../src/domain/regelingen-op.ts';
import type { Woordenlijst } from '../../src/domain/woorden.ts';
import { drawHousehold, seeded } from './huishoudens.ts';

/** The date on which the bench judges. */
export const PEILDATUM = '2026-11-22';

/** The raw facts of one household, as `drawHousehold` gives them; what is absent is unknown. */
export type Feiten = Readonly<Record<string, unknown>>;

/** Our own rules on the peildatum: the source of every translation. */
export interface Regelset {
  readonly catalogus: Catalogus;
  readonly normen: GeldendeNormen;
  /** Only those that get an oordeel. */
  readonly regelingen: readonly Regeling[];
  readonly woorden: Woordenlijst;
}

/** One drawn household, as everybody judges it. */
export interface Geval {
  /** Number in the draw, from 1: with the seed, enough to draw it again. */
  readonly nummer: number;
  readonly feiten: Feiten;
  readonly gegevens: Gegevens;
}

/** Reads the rules of this repository as they are on a date. @throws when content has mistakes. */
export async function readRegelset(peildatum = PEILDATUM): Promise<Regelset> {
  const { kennis, fouten } = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  if (fouten.length > 0) throw new Error(fouten.map(({ melding }) => melding).join('\n'));
  return {
    catalogus: kennis.catalogus,
    normen: normsOn(kennis.normen, peildatum),
    regelingen: regelingenOn(kennis.regelingen, peildatum).filter(({ varianten }) =>
      varianten.some(isJudged),
    ),
    woorden: kennis.woorden,
  };
}

/** Draws households of which every fact is known. */
export function drawGevallen(
  { catalogus }: Regelset,
  aantal: number,
  zaad: number,
): readonly Geval[] {
  const random = seeded(zaad);
  return Array.from({ length: aantal }, (_, i) => {
    const feiten = drawHousehold(random, catalogus);
    return { nummer: i + 1, feiten, gegevens: gegevensOf(feiten, catalogus) };
  });
}

/** Raw facts as the domain knows them. @throws when one cannot be read: then the draw is wrong. */
export function gegevensOf(feiten: Feiten, catalogus: Catalogus): Gegevens {
  const { huishouden, fouten } = readHuishouden({ gegevens: feiten }, catalogus);
  if (fouten.length > 0) throw new Error(fouten.map(({ melding }) => melding).join('\n'));
  return huishouden.gegevens;
}
