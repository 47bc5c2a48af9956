import type { Gesprek, Gespreksstof } from './gesprek.ts';
import { rememberByKey } from './onthouden.ts';
import type { Regeling } from './regeling.ts';
import type { Thema } from './themas.ts';
import type { Vraag } from './vraag.ts';

/** The regelingen for which a vraag counts: what goes before all others, goes for all of them. */
export function scopeFor(vraag: Vraag, gesprek: Gesprek, stof: Gespreksstof): readonly Regeling[] {
  return vraag.eerst && !gesprek.alleen ? stof.regelingen : scopeOf(gesprek, stof);
}

/** The regelingen that a conversation is about now. */
export function scopeOf({ alleen, themas = [] }: Gesprek, { regelingen }: Gespreksstof) {
  return alleen ? onlyOne(regelingen, alleen.regeling) : ofThemas(regelingen, themas.join());
}

/** Remembered, so that the same conversation is about the same list. */
const onlyOne = rememberByKey((regelingen: readonly Regeling[], slug) =>
  regelingen.filter((regeling) => regeling.slug === slug),
);

const ofThemas = rememberByKey((regelingen: readonly Regeling[], themas) => {
  const gevraagd = themas === '' ? [] : (themas.split(',') as Thema[]);
  return regelingen.filter((regeling) => isAskedFor(regeling, gevraagd));
});

/** True when it is one of the kinds of help that were asked for; no kind means all. */
export function isAskedFor({ themas }: Pick<Regeling, 'themas'>, gevraagd: readonly Thema[]) {
  return gevraagd.length === 0 || themas.some((thema) => gevraagd.includes(thema));
}
