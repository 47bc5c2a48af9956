import type { Contact } from '../../domain/kennis.ts';
import type { Herinnering, Lijstitem, PlaatselijkeHulp } from './lijst-items.ts';

/** What the regelingen of a list have in common, so that it is said once. */

/** Every paper once, in the order of the list. */
export function papersOf(items: readonly Lijstitem[]): string[] {
  return [...new Set(items.flatMap(({ kaart }) => kaart?.papieren ?? []))];
}

/** The days that nobody should forget, the first one first. */
export function daysOf(items: readonly Lijstitem[]): Herinnering[] {
  return items.flatMap(({ agenda }) => agenda).sort((a, b) => a.dag.localeCompare(b.dag));
}

/** Who can be called about most of the list; undefined when nobody has a number. */
export function mainHelp(items: readonly Lijstitem[]): Contact | undefined {
  const callable = items.flatMap(({ hulp }) => (hulp?.telefoon ? [hulp] : []));
  const timesOf = (hulp: Contact) => callable.filter((one) => one === hulp).length;
  return [...callable].sort((a, b) => timesOf(b) - timesOf(a))[0];
}

/** The helpers of single gemeenten who help with most of the list, each once. */
export function localHelpOf(items: readonly Lijstitem[]): PlaatselijkeHulp[] {
  const all = items.flatMap(({ plaatselijk }) => plaatselijk);
  const isSame = (a: PlaatselijkeHulp) => (b: PlaatselijkeHulp) =>
    a.gemeente === b.gemeente && a.hulp === b.hulp;
  return all.filter(
    (one, i) =>
      all.findIndex(isSame(one)) === i && all.filter(isSame(one)).length > items.length / 2,
  );
}

/** What the wizard could not yet say ja to; on a list without answers nothing is. */
export function isMisschien({ uitkomst }: Lijstitem): boolean {
  return uitkomst?.oordeel === 'misschien';
}
