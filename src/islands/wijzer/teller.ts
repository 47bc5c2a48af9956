import { toestandOf, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { receivedSlugs } from '../../domain/ontvangt.ts';
import { judge } from '../../domain/uitkomst.ts';
import { zinnenNl } from '../../i18n/zinnen.ts';

/**
 * How many regelingen the household probably gets and has not yet, as the result would say it now.
 * @param peildatum ISO date
 */
export function countJa(
  gesprek: Gesprek,
  stof: Gespreksstof,
  { kennis, kaarten }: Wijzerdata,
  peildatum: string,
): number {
  const toestand = toestandOf(gesprek, stof);
  const zinnen = zinnenNl(kennis.woorden);
  const received = receivedSlugs(gesprek, stof);
  return stof.regelingen.filter(
    (regeling) =>
      kaarten[regeling.slug] &&
      !received.includes(regeling.slug) &&
      judge(regeling, toestand, peildatum, zinnen)?.oordeel === 'ja',
  ).length;
}
