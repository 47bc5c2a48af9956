import { BLADEN } from './bladen.ts';
import { MELDSTATEN } from './meldstaten.ts';
import type { Staat } from './staat.ts';
import { WIJZERSTATEN } from './wijzerstaten.ts';
import { ZOEKSTATEN } from './zoekstaten.ts';

/** Every kind of page and every state that is looked at. */
export const STATEN: readonly Staat[] = [...BLADEN, ...ZOEKSTATEN, ...WIJZERSTATEN, ...MELDSTATEN];
