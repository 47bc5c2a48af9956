import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import { basisOf } from '../basis.ts';

/** What the server needs of the built site, read once at the start. */
export interface Gebouwd {
  readonly gegevens: Meldpuntgegevens;
  /** The path under which the site lives, between slashes. */
  readonly basis: string;
  readonly formulier: string;
  readonly bedankt: string;
  readonly nietGevonden: string;
}

/** @throws when the site has not been built */
export async function readGebouwd(dist: string): Promise<Gebouwd> {
  const read = (file: string) => readFile(path.join(dist, file), 'utf8');
  try {
    const [gegevens, formulier, bedankt, nietGevonden] = await Promise.all([
      read('meldpunt/gegevens.json'),
      read('meldpunt/hulp/index.html'),
      read('meldpunt/bedankt/index.html'),
      read('404.html'),
    ]);
    // Our own build wrote it, and refuses to when something in it is wrong.
    return {
      gegevens: JSON.parse(gegevens) as Meldpuntgegevens,
      basis: basisOf(formulier),
      formulier,
      bedankt,
      nietGevonden,
    };
  } catch (cause) {
    throw new Error(`In ${dist} staat geen hele site. Bouw die eerst met: npm run build`, {
      cause,
    });
  }
}
