import { isGroep, partsOf, type Groep, type Voorwaarde } from './voorwaarde.ts';

const JA: Groep = { soort: 'alle', delen: [] };
const NEE: Groep = { soort: 'een-van', delen: [] };

/**
 * The best and the worst that a voorwaarde can come to when what nobody can answer (something to
 * ask elsewhere, a limit that is not strict) turns out well or badly. Both have only ja and nee for
 * who answers everything; the oordeel is misschien where they differ.
 */
export function uitersten(voorwaarde: Voorwaarde): readonly Voorwaarde[] {
  const known = UITERSTEN.get(voorwaarde);
  if (known) return known;
  const unsure = [...partsOf(voorwaarde)].some((deel) => deel.zacht || deel.soort === 'navragen');
  const both = unsure ? [extreme(voorwaarde, true), extreme(voorwaarde, false)] : [voorwaarde];
  UITERSTEN.set(voorwaarde, both);
  return both;
}

/** Made once for each voorwaarde, so that what was remembered about it stays known. */
const UITERSTEN = new WeakMap<Voorwaarde, readonly Voorwaarde[]>();

function extreme(voorwaarde: Voorwaarde, gunstig: boolean): Voorwaarde {
  if (voorwaarde.soort === 'navragen') return gunstig ? JA : NEE;
  const { zacht, ...hard } = voorwaarde;
  if (zacht && gunstig) return JA;
  if (!isGroep(hard)) return hard;
  // What is bad for a part of "geen-van" is good for the whole.
  const inside = hard.soort === 'geen-van' ? !gunstig : gunstig;
  return { ...hard, delen: hard.delen.map((deel) => extreme(deel, inside)) };
}
