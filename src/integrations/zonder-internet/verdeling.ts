import type { Pakket } from '../../sw/lijst.ts';

export type Groepen<P> = Readonly<Record<string, readonly P[]>>;

type Gemeten = Pick<Pakket, 'bestand' | 'bytes'>;
type Wanneer = Pakket['wanneer'];

/**
 * Divides packs over the first visit, the choice of a gemeente, and the rest. A site that fits is saved
 * whole at once. Of a larger one the first visit takes what holds everywhere, as far as it fits, and
 * nobody downloads the pages of a gemeente that was not chosen. With one chosen gemeente it all stays
 * under a limit; only what the site cannot do without (the first pack of `kern`) always belongs to it.
 * @param groepen packs by group; `gemeente-…` are the gemeenten
 * @param vast bytes of the files that every first visit takes
 * @param grens bytes, compressed
 * @returns for each pack, by name, when it is saved
 */
export function verdeel(
  groepen: Groepen<Gemeten>,
  vast: number,
  grens: number,
): ReadonlyMap<string, Wanneer> {
  const isGemeente = (naam: string) => naam.startsWith('gemeente-');
  const named = Object.entries(groepen);
  const gemeenten = named.filter(([naam]) => isGemeente(naam)).map(([, packs]) => packs);
  const [noodzaak, ...kern] = groepen.kern ?? [];
  const overal = [
    ...kern,
    ...named.filter(([naam]) => naam !== 'kern' && !isGemeente(naam)).flatMap(([, packs]) => packs),
  ];
  const room = grens - vast - (noodzaak?.bytes ?? 0);
  const when = new Map<string, Wanneer>(noodzaak ? [[noodzaak.bestand, 'eerst']] : []);
  if (size(overal) + size(gemeenten.flat()) <= room) {
    for (const { bestand } of [...overal, ...gemeenten.flat()]) when.set(bestand, 'eerst');
    return when;
  }

  // The gemeente of a visitor has a right to half of it, and to what the region leaves.
  const largest = Math.max(0, ...gemeenten.map(size));
  const keuze = Math.min(largest, Math.max(room / 2, room - size(overal)));
  take(overal, room - keuze, 'eerst', when);
  for (const packs of gemeenten) take(packs, keuze, 'keuze', when);
  return when;
}

const size = (packs: readonly Gemeten[]) => packs.reduce((sum, { bytes }) => sum + bytes, 0);

/** Marks packs in order as long as they fit, and the others as rest. */
function take(
  packs: readonly Gemeten[],
  room: number,
  wanneer: Wanneer,
  when: Map<string, Wanneer>,
): void {
  let left = room;
  let fits = true;
  for (const { bestand, bytes } of packs) {
    fits &&= bytes <= left;
    when.set(bestand, fits ? wanneer : 'rest');
    if (fits) left -= bytes;
  }
}
