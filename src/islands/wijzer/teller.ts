import { toestandOf, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { receivedSlugs } from '../../domain/ontvangt.ts';
import { oordeelOf } from '../../domain/uitkomst.ts';

/**
 * How many regelingen the household probably gets and has not yet, as the result would say it now.
 * @param peildatum ISO date
 */
export function countJa(
  gesprek: Gesprek,
  stof: Gespreksstof,
  { kaarten }: Wijzerdata,
  peildatum: string,
): number {
  const toestand = toestandOf(gesprek, stof);
  const received = receivedSlugs(gesprek, stof);
  return stof.regelingen.filter(
    (regeling) =>
      kaarten[regeling.slug] &&
      !received.includes(regeling.slug) &&
      oordeelOf(regeling, toestand, peildatum) === 'ja',
  ).length;
}
