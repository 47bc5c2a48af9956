import type { Storage } from 'unstorage';
import { z } from 'zod';
import { isMeldnummer } from '../../src/domain/meldnummer.ts';
import { codesOf } from './foutcodes.ts';
import { kenmerkOf, type Kenmerk } from './kenmerk.ts';

/** Who has a melding. That is all that is remembered of it: nothing about a person. */
export interface Bezorgbewijs {
  /** Slugs of the organisaties that have it. */
  readonly naar: readonly string[];
  /** Slugs of those for whom the coordination point has it. */
  readonly voor: readonly string[];
}

/** What came of a melding; `nieuw` is false for the second and later times. */
export interface Onthouden {
  readonly nummer: string;
  readonly bewijs: Bezorgbewijs;
  readonly nieuw: boolean;
}

/** Remembers what was delivered, so that the same melding goes out once. */
export interface Geheugen {
  /**
   * Does the work unless this id was delivered before, and waits when it is on its way. What failed
   * is forgotten, so it can be tried again.
   * @throws what the work throws
   */
  readonly once: (
    id: string,
    work: (nummer: string) => Promise<Bezorgbewijs>,
  ) => Promise<Onthouden>;
  /** Whether a melding with this number was delivered in the last weeks. */
  readonly kent: (nummer: string) => Promise<boolean>;
  /** Removes what is older than three weeks. */
  readonly ruimOp: () => Promise<void>;
}

export interface Geheugendelen {
  /** Several instances of the server may share one. */
  readonly storage: Storage;
  readonly now: () => Date;
  /** Hears that the storage fails, without anything about a person. */
  readonly log: (bericht: string) => void;
  /** How long the storage may take, in ms. */
  readonly geduld?: number;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** A melding stands under the week in which it was delivered. It is known for 14 days at least, and 21 at most. */
const WEEKS_AGO = [0, 1, 2] as const;
/** Who floods us with meldingen must not fill the disk: some 15 MB at most. */
const MOST_KEPT = 100_000;
/** In memory: enough for what goes on now, also when the storage fails. */
const MOST_FRESH = 1_000;
/** Once a minute, in ms. */
const SAID_AGAIN = 60_000;

const sporenSchema = z.array(
  z.object({ hash: z.string(), naar: z.array(z.string()), voor: z.array(z.string()) }),
);
type Sporen = z.infer<typeof sporenSchema>;

/**
 * The week in a key of ours, such as 2969:K7QF-3M2P.
 * @returns NaN for another key: somebody may have pointed us to a folder with other things in it
 */
function weekIn(key: string): number {
  const [week = '', nummer = ''] = key.split(':');
  return /^\d+$/.test(week) && isMeldnummer(nummer) ? Number(week) : Number.NaN;
}

export function createGeheugen({ storage, now, log, geduld = 2_000 }: Geheugendelen): Geheugen {
  const underWay = new Map<string, Promise<Onthouden>>();
  const fresh = new Map<string, Sporen>();
  let kept = 0;
  let lastSaid = 0;

  const weekNow = () => Math.floor(now().getTime() / WEEK);

  /** A storage that fails or hangs stops no melding: at worst a double goes out, with the same Message-ID. */
  async function guard<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })), geduld);
    });
    try {
      return await Promise.race([work(), late]);
    } catch (error) {
      // Not for every melding until somebody has mended it.
      if (Math.abs(now().getTime() - lastSaid) >= SAID_AGAIN) {
        lastSaid = now().getTime();
        log(`Het geheugen werkt niet: ${codesOf(error)}`);
      }
      return otherwise;
    } finally {
      clearTimeout(timer);
    }
  }

  async function read(key: string): Promise<Sporen> {
    // Most meldingen are new, and asking costs far less than trying to read.
    const raw = (await storage.hasItem(key)) ? await storage.getItem(key) : null;
    // What a crash has damaged is as good as none.
    return sporenSchema.safeParse(raw).data ?? [];
  }

  /** The newest week first. */
  const readWeeks = (nummer: string, week: number): Promise<Sporen[]> =>
    guard(() => Promise.all(WEEKS_AGO.map((ago) => read(`${week - ago}:${nummer}`))), []);

  async function keep(
    { nummer, hash }: Kenmerk,
    bewijs: Bezorgbewijs,
    others: Sporen,
    key: string,
  ) {
    const spoor = { hash, naar: [...bewijs.naar], voor: [...bewijs.voor] };
    fresh.set(nummer, [...(fresh.get(nummer) ?? []), spoor]);
    const [oldest] = fresh.keys();
    if (fresh.size > MOST_FRESH && oldest !== undefined) fresh.delete(oldest);
    if (kept >= MOST_KEPT) return;
    kept += 1;
    // Another melding with the same number keeps its place beside this one.
    await guard(() => storage.setItem(key, [...others, spoor]), undefined);
  }

  async function deliverOnce(
    id: string,
    work: (nummer: string) => Promise<Bezorgbewijs>,
  ): Promise<Onthouden> {
    const kenmerk = kenmerkOf(id);
    const { nummer, hash } = kenmerk;
    const isSame = (spoor: { hash: string }) => spoor.hash === hash;
    const remembered = fresh.get(nummer)?.find(isSame);
    if (remembered) return { nummer, bewijs: bewijsIn(remembered), nieuw: false };
    const week = weekNow();
    const weeks = await readWeeks(nummer, week);
    const stored = weeks.flat().find(isSame);
    if (stored) return { nummer, bewijs: bewijsIn(stored), nieuw: false };
    const bewijs = await work(nummer);
    await keep(kenmerk, bewijs, weeks[0] ?? [], `${week}:${nummer}`);
    return { nummer, bewijs, nieuw: true };
  }

  return {
    async once(id, work) {
      const before = underWay.get(id);
      if (before) return { ...(await before), nieuw: false };
      const promise = deliverOnce(id, work);
      underWay.set(id, promise);
      try {
        return await promise;
      } finally {
        underWay.delete(id);
      }
    },
    async kent(nummer) {
      if (fresh.has(nummer)) return true;
      return (await readWeeks(nummer, weekNow())).flat().length > 0;
    },
    async ruimOp() {
      const keys = await guard(() => storage.getKeys(), []);
      const old = keys.filter((key) => weekIn(key) < weekNow() - WEEKS_AGO.length + 1);
      for (const key of old) await guard(() => storage.removeItem(key), undefined);
      kept = keys.length - old.length;
    },
  };
}

const bewijsIn = ({ naar, voor }: Bezorgbewijs): Bezorgbewijs => ({ naar, voor });
