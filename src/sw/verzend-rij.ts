import type { Melding } from '../domain/schema/melding.ts';
import { naPoging, type Afloop, type Wachtend } from '../domain/wachtrij.ts';
import type { Rij } from './rij.ts';

/** What sending needs of the world. */
export interface Verzending {
  readonly verstuur: (melding: Melding) => Promise<Afloop>;
  readonly now: () => number;
}

/**
 * Sends what may go, one after the other. Only one page at a time does so: who comes second sees what
 * the first has done.
 * @param kies whether a melding may be tried now; each is tried once at most
 * @returns how it ended, by the id of the melding
 */
export async function verzendRij(
  rij: Rij,
  kies: (wachtend: Wachtend) => boolean,
  { verstuur, now }: Verzending,
): Promise<ReadonlyMap<string, Afloop>> {
  const tried = new Map<string, Afloop>();
  const sendNext = async (): Promise<boolean> => {
    const { wachtend } = await rij.lees();
    const next = wachtend.find((one) => !tried.has(one.melding.id) && kies(one));
    if (!next) return false;
    const { id } = next.melding;
    const afloop = await verstuur(next.melding);
    tried.set(id, afloop);
    if (afloop.soort === 'verzonden') {
      await rij.vervangDoorNummer(id, afloop.ontvangst.nummer);
      return true;
    }
    const na = naPoging(next, afloop, now())!;
    await keep(rij, na);
    if (na.nietVoor === 0) return true;
    // The server asks to be left alone, not only with this one.
    for (const other of wachtend) {
      if (other !== next) await keep(rij, { ...other, nietVoor: na.nietVoor });
    }
    return false;
  };
  while (await rij.alleen(sendNext));
  return tried;
}

/** Where browsers have no locks its writer can have taken it out meanwhile. */
async function keep(rij: Rij, wachtend: Wachtend): Promise<void> {
  const there = (await rij.lees()).wachtend.some(
    ({ melding }) => melding.id === wachtend.melding.id,
  );
  if (there) await rij.bewaar(wachtend);
}
